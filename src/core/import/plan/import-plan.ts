import type { Cell } from '../../workbook/contract/cell';
import type { Problem } from '../../workbook/problems/problem';

/** What importing an export would do to the workbook; each row of the export is in exactly one of its parts. */
export interface ImportPlan {
  readonly tab: string;
  /** Why nothing can be imported at all: a tab or a required column is missing. */
  readonly obstacles: readonly Problem[];
  /** Headers that the export carries and the tab lacks: their cells have nowhere to go. */
  readonly missingColumns: readonly string[];
  /** Fields that the export carries, in the order of the contract. */
  readonly fields: readonly string[];
  readonly added: readonly AddedRow[];
  readonly changed: readonly ChangedRow[];
  readonly refused: readonly RefusedRow[];
  /** Cells left blank because they could not be read, of rows that count. */
  readonly warnings: readonly Problem[];
  /** Of rows that stand as they are in the workbook, or twice in the export. */
  readonly unchanged: number;
  /** Dossiers whose status stays as officers set it, since the software lags behind. */
  readonly kept: number;
  /** What becomes of each row of the export, in its order. */
  readonly outcomes: readonly Outcome[];
}

export type Outcome =
  | {
      readonly kind: 'added' | 'changed' | 'unchanged' /** The how-manieth row of its key it is. */;
      readonly ordinal: number;
    }
  | { readonly kind: 'repeated' | 'refused' };

export interface AddedRow {
  /** Of the export. */
  readonly row: number;
  readonly key: string;
  readonly name: string;
  readonly ordinal: number;
  /** By the plan's fields; null where the export has nothing. */
  readonly cells: readonly Cell[];
}

export interface ChangedRow {
  /** Of the export. */
  readonly row: number;
  /** Of the workbook. */
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

/** Rows and columns of these are those of the export. */
export type RefusalProblem = Problem | NameProblem;

/** The code of the procedure is blank, and its name does not tell it. */
export interface NameProblem {
  readonly code: 'procedure-name-unknown' | 'procedure-name-ambiguous';
  readonly row: number;
  readonly column: string;
  readonly name: string;
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
