import type { SheetState } from '../../../emulator/spreadsheet/sheet-state';
import type { ColumnAttributes, PlacedRule } from '../../../xlsx/changing/sheet-elements';

/** A cell, with row and column from 0. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** Cells whose formulas the file writes once, in the first of them. */
export interface SharedFormula {
  readonly home: At;
  readonly others: readonly At[];
}

/** What a sheet of the file has that the sheet shown does not keep. Rows and columns count from 0. */
export interface FileSheet {
  /** The numbers of the cells' styles. */
  readonly styles: readonly (readonly (number | undefined)[] | undefined)[];
  readonly columns: ReadonlyMap<number, ColumnAttributes>;
  readonly shared: readonly SharedFormula[];
  /** Rules for entering that Google Sheets has no equal for. */
  readonly otherRules: readonly PlacedRule[];
  /** Elements that name ranges and stay where they are. */
  readonly ranged: ReadonlySet<string>;
}

/** Stands among the elements with ranges for a sheet with conversations of Excel 365. */
export const CONVERSATION = 'threadedComment';

/** A sheet of the book as it was when the file was opened. */
export interface OpenedSheet extends FileSheet {
  readonly id: number;
  readonly part: string;
  readonly before: SheetState;
  /** The lasting numbers of its rows and columns, as far as it was filled. */
  readonly rows: readonly number[];
  readonly columnLines: readonly number[];
}
