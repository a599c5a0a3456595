import type { Cell } from '../../core/workbook/contract/cell';
import { retried } from '../run/retry';
import { colourAllRows } from './dossier-colours';
import { addRows } from './more-cells';
import { renewName } from './range-names';
import { writeRows } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds rows at the end until the sheet has this one. They look like the last row; range names and colours are extended
 * to them.
 */
export function growTo(sheet: Sheet, row: number): void {
  const rows = retried(() => sheet.getMaxRows());
  if (rows >= row) return;
  addRows(sheet, rows, row);
  renewName(sheet, row);
  colourAllRows(sheet, row);
}

/** Writes rows from row `first` on with one call, adding rows to the sheet where needed. */
export function putRows(sheet: Sheet, first: number, rows: readonly (readonly Cell[])[]): void {
  growTo(sheet, first + rows.length - 1);
  writeRows(sheet, first, rows);
}
