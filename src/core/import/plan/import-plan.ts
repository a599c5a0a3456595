import type { Cell } from '../../workbook/contract/cell';
import type { OddCells, Problem } from '../../workbook/problems/problem';
import type { RowsOfSheet } from '../import-rows';

/** What importing an export would do to the workbook. Each row of the export has one outcome. */
export interface ImportPlan {
  readonly tab: string;
  /** Reasons why nothing can be imported: a tab or a required column is missing. */
  readonly obstacles: readonly Problem[];
  /** Headers of the export that the tab lacks; their cells are not imported. */
  readonly missingColumns: readonly string[];
  /** Fields that both export and tab have, in the order of the contract. */
  readonly fields: readonly string[];
  readonly added: readonly AddedRow[];
  readonly changed: readonly ChangedRow[];
  readonly refused: readonly RefusedRow[];
  /** Cells of imported rows left blank because they could not be read. */
  readonly warnings: readonly Problem[];
  /** Codes of the export with characters that officers cannot see or mistake for others; null when there are none. */
  readonly odd: OddCells | null;
  /** Number of rows already in the workbook, or repeated in the export. */
  readonly unchanged: number;
  /** Number of dossiers whose status is kept as officers set it, because the software lags behind. */
  readonly kept: number;
  /** The outcome of each row of the export, in order. */
  readonly outcomes: readonly Outcome[];
  /** Of the export, when its rows come from several sheets. */
  readonly sheets?: readonly RowsOfSheet[];
}

export type Outcome =
  | {
      readonly kind: 'added' | 'changed' | 'unchanged';
      /** Position among the rows with the same key, from 1. */
      readonly ordinal: number;
    }
  | { readonly kind: 'repeated' | 'refused' };

export interface AddedRow {
  /** Of the export. */
  readonly row: number;
  readonly key: string;
  readonly name: string;
  readonly ordinal: number;
  /** In the order of the plan's fields; null where the export has nothing. */
  readonly cells: readonly Cell[];
}

export interface ChangedRow {
  /** Of the export. */
  readonly row: number;
  /** Row in the workbook's tab. */
  readonly sheetRow: number;
  readonly key: string;
  readonly name: string;
  readonly cells: readonly ChangedCell[];
}

export interface ChangedCell {
  readonly field: string;
  readonly before: Cell;
  readonly after: Cell;
}

export interface RefusedRow {
  /** Of the export. */
  readonly row: number;
  readonly name: string;
  readonly problem: RefusalProblem;
}

/** Rows and columns are those of the export. */
export type RefusalProblem = Problem | NameProblem | CodeProblem | DayOrderProblem | LackingProblem;

/** The procedure's code is blank and cannot be found by its name. */
export interface NameProblem {
  readonly code: 'procedure-name-unknown' | 'procedure-name-ambiguous';
  readonly row: number;
  readonly column: string;
  readonly name: string;
}

/** The procedure's code, which was rewritten in the form of the national database, is none of the workbook. */
export interface CodeProblem {
  readonly code: 'procedure-code-unknown';
  readonly row: number;
  readonly column: string | null;
  readonly found: string;
  readonly tried: string;
}

/** The order of day and month in the cell's column is in doubt, or the cell is no day in the order that was given. */
export interface DayOrderProblem {
  readonly code: 'day-order-unsure' | 'day-misplaced';
  readonly row: number;
  readonly column: string;
  readonly found: string;
}

/** A required cell is empty because no column of the export was read as this one. */
export interface LackingProblem {
  readonly code: 'column-not-in-export';
  readonly row: number;
  readonly column: string;
}

export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly kept: number;
}

export function countsOf({ added, changed, unchanged, refused, kept }: ImportPlan): ImportCounts {
  return { added: added.length, changed: changed.length, unchanged, refused: refused.length, kept };
}
