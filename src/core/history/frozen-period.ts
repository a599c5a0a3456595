import type { DayRange } from '../calendar/period';
import type { IndicatorCode } from '../indicators/catalogue';

/** A figure as it was frozen: a count, or the two sides of a rate. Null where it was lacking. */
export type FrozenFigure =
  | { readonly value: number | null }
  | { readonly numerator: number | null; readonly denominator: number | null };

/** One line of the tab `Kỳ đã chốt`. */
export interface FrozenPeriod extends DayRange {
  readonly freeze: string;
  /** `6 tháng đầu năm 2023` */
  readonly name: string;
  readonly frozenAt: string;
  readonly frozenBy: string;
  /** False once it was opened again: its history stays, its figures no longer bind. */
  readonly binds: boolean;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly reason: string;
  readonly digest: string;
  /** Link to the report, empty when none was made from these figures. */
  readonly document: string;
  /** Codes that a newer version of the product counts may be absent. */
  readonly figures: Readonly<Partial<Record<IndicatorCode, FrozenFigure>>>;
}
