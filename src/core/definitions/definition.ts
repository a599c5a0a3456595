import type { CountCode } from '../indicators/catalogue';
import { OWN_INDICATORS_TAB } from '../workbook/contract/rule-tabs';
import type { RowOf, Tab } from '../workbook/contract/tab';
import { errorAt, type Problem, type ProblemDetail } from '../workbook/problems/problem';
import type { CellCondition } from './cell-condition';
import type { Sum } from './formula';
import type { Target } from './target';

export type OwnRow = RowOf<typeof OWN_INDICATORS_TAB>;

/** A condition on the cells of one column. */
export interface ColumnCondition {
  /** The folded header. */
  readonly column: string;
  /** What is asked for, folded. */
  readonly value: string;
  readonly holds: CellCondition;
}

/** How the figure of an own indicator comes about. */
export type Calculation =
  | { readonly method: 'typed' }
  /** Rows behind a code of the product for which all conditions hold. */
  | {
      readonly method: 'counted';
      readonly source: CountCode;
      readonly tab: Tab;
      readonly conditions: readonly ColumnCondition[];
    }
  | { readonly method: 'rate'; readonly numerator: Sum; readonly denominator: Sum };

/** A row of the tab `Chỉ tiêu riêng` without mistakes; the codes in it are spelled as the product or the tab spells them. */
export interface Definition {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly row: number;
  readonly calculation: Calculation;
  /** Null where nothing is typed. */
  readonly decimals: number | null;
  readonly target: Target | null;
  readonly summedAbove: boolean | null;
}

/** A calculation, or everything that is wrong with the row. */
export type Calculated = Calculation | { readonly method: 'wrong'; readonly problems: readonly Problem[] };

export function wrong(problems: readonly Problem[]): Calculated {
  return { method: 'wrong', problems };
}

export function problemIn(row: OwnRow, field: keyof typeof OWN_INDICATORS_TAB.columns, detail: ProblemDetail): Problem {
  return errorAt(
    { sheet: OWN_INDICATORS_TAB.name, row: row.row, column: OWN_INDICATORS_TAB.columns[field].header },
    detail,
  );
}
