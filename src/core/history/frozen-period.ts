import type { DayRange } from '../calendar/period';

/** A frozen figure: a count, or numerator and denominator of a rate. Null when it could not be counted. */
export type FrozenFigure = (
  | { readonly value: number | null }
  | { readonly numerator: number | null; readonly denominator: number | null }
) & {
  /** Of an own indicator: a checksum of its definition at the freeze. */
  readonly definition?: string;
};

/** One row of the tab `Kỳ đã chốt`. */
export interface FrozenPeriod extends DayRange {
  readonly freeze: string;
  /** `6 tháng đầu năm 2023` */
  readonly name: string;
  readonly frozenAt: string;
  readonly frozenBy: string;
  /** False once the period was opened again: its row stays, but its figures no longer count. */
  readonly binds: boolean;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly reason: string;
  readonly digest: string;
  /** Link to the report; empty when no report was made from these figures. */
  readonly document: string;
  /** SHA-256 of the .docx that was kept; empty when an earlier version froze the period. */
  readonly documentDigest: string;
  /** Figures of that document that were others in the workbook, and why it was frozen all the same; mostly empty. */
  readonly difference: string;
  /** It was frozen of rows of the sample: its report stays a trial, whatever stands in the workbook now. */
  readonly isTrial: boolean;
  /** By code. Codes that the product or the office added later are absent. */
  readonly figures: Readonly<Record<string, FrozenFigure | undefined>>;
}
