import type { Column06a } from '../annexes/form-06a';
import type { Procedure } from '../workbook/reading/read-dossiers';

export type Level = Procedure['level'];

/** Null where the table has no such column, or a cell that is no count. */
export type PastedCounts = Readonly<Record<Column06a, number | null>>;

/** One line of the software's Biểu II.06a. */
export interface PastedLine {
  /** As numbered in the sheet. */
  readonly row: number;
  /** Without numbering and without the words «Lĩnh vực». */
  readonly name: string;
  readonly kind: 'sector' | 'level' | 'total';
  /** That of the level row above it; null in a table without level rows. */
  readonly level: Level | null;
  readonly counts: PastedCounts;
}

/** What could not be read of the pasted table, as plain data. */
export type FormProblem =
  | { readonly code: 'form-empty' }
  | { readonly code: 'form-unknown' }
  | { readonly code: 'columns-missing'; readonly columns: readonly Column06a[] }
  | { readonly code: 'lines-missing' }
  | { readonly code: 'sectors-missing' }
  | { readonly code: 'line-unnamed'; readonly row: number }
  | { readonly code: 'line-repeated'; readonly row: number; readonly name: string; readonly firstRow: number }
  | {
      readonly code: 'count-unreadable';
      readonly row: number;
      readonly name: string;
      readonly column: Column06a;
      readonly found: string;
    };

export interface PastedForm {
  readonly lines: readonly PastedLine[];
  readonly problems: readonly FormProblem[];
}

/** Problems of a form of which nothing is compared. */
export const BROKEN_FORM: ReadonlySet<FormProblem['code']> = new Set(['form-empty', 'form-unknown', 'lines-missing']);
