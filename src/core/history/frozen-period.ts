import type { DayRange } from '../calendar/period';
import type { IndicatorCode } from '../indicators/catalogue';

/** A frozen figure: a count, or numerator and denominator of a rate. Null when it could not be counted. */
export type FrozenFigure =
  | { readonly value: number | null }
  | { readonly numerator: number | null; readonly denominator: number | null };

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
  /** Codes that a later version of the product added may be absent. */
  readonly figures: Readonly<Partial<Record<IndicatorCode, FrozenFigure>>>;
}
