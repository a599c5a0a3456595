import type { Column06a } from '../annexes/form-06a';
import type { Procedure } from '../workbook/reading/read-dossiers';

export type Level = Procedure['level'];

/** Null where the table lacks the column or the cell is not a count. */
export type PastedCounts = Readonly<Record<Column06a, number | null>>;

/** One line of the software's Biểu II.06a. */
export interface PastedLine {
  /** Row in the sheet, 1-based. */
  readonly row: number;
  /** Without numbering and «Lĩnh vực». */
  readonly name: string;
  readonly kind: 'sector' | 'level' | 'total';
  /** The level of the nearest level row above; null in a table without level rows. */
  readonly level: Level | null;
  readonly counts: PastedCounts;
}

/** What could not be read in the pasted table. */
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

/** Problems that make any comparison impossible. */
export const BROKEN_FORM: ReadonlySet<FormProblem['code']> = new Set(['form-empty', 'form-unknown', 'lines-missing']);
