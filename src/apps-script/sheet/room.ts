import type { Cell } from '../../core/workbook/contract/cell';
import { retried, written } from '../run/retry';
import { colourAllRows } from './dossier-colours';
import { addRows } from './more-cells';
import { renewName } from './range-names';
import { writeRows } from './tables';
import { setKeptCells, writable } from './values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds rows at the end until the sheet has this one. They get the number formats and drop-downs of the last row, which
 * Google does not promise; range names and colours are extended to them. False when the sheet had the row.
 */
export function growTo(sheet: Sheet, row: number): boolean {
  const rows = addRows(sheet, row);
  if (rows >= row) return false;
  const last = sheet.getRange(`${rows}:${rows}`);
  const [formats = []] = retried(() => last.getNumberFormats());
  const [rules = []] = retried(() => last.getDataValidations());
  const count = row - rows;
  const added = sheet.getRange(`${rows + 1}:${row}`);
  written(() => added.setNumberFormats(new Array(count).fill(formats.map(writable))));
  written(() => added.setDataValidations(new Array(count).fill(rules)));
  coverTo(sheet, row);
  return true;
}

/** Google refuses a range outside the tab as soon as it is asked for; how many rows there are would be a round trip. */
export function hasRow(sheet: Sheet, row: number): boolean {
  try {
    sheet.getRange(row, 1);
    return true;
  } catch {
    return false;
  }
}

/** Extends the range name and the colours of a tab to this row, which officers may have added by hand. */
export function coverTo(sheet: Sheet, row: number): void {
  renewName(sheet, row);
  colourAllRows(sheet, row);
}

/** As `putRows`, for a tab that this run has set up: its columns keep text as typed. */
export function putKeptRows(sheet: Sheet, first: number, rows: readonly (readonly Cell[])[]): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  growTo(sheet, first + rows.length - 1);
  setKeptCells(sheet.getRange(first, 1, rows.length, width), rows);
}

/** Writes rows from row `first` on with one call, adding rows to the sheet where needed. */
export function putRows(sheet: Sheet, first: number, rows: readonly (readonly Cell[])[]): void {
  if (rows.length === 0) return;
  growTo(sheet, first + rows.length - 1);
  writeRows(sheet, first, rows);
}
