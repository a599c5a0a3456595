import { retried } from '../run/retry';
import { addColumns, addRows } from './more-cells';
import { activeSpreadsheet, sheetOf } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab of this name; created after the others when it is missing. */
export function productSheetNamed(name: string): Sheet {
  const spreadsheet = activeSpreadsheet();
  return (
    sheetOf({ name }) ??
    retried(
      () => spreadsheet.insertSheet(name, spreadsheet.getSheets().length),
      () => sheetOf({ name }),
    )
  );
}

interface Size {
  readonly height: number;
  readonly width: number;
}

/** Adds rows and columns up to this size, since a write beyond the last one fails; returns how many there are. */
export function makeRoom(sheet: Sheet, { height, width }: Size): Size {
  const [rows, columns] = [retried(() => sheet.getMaxRows()), retried(() => sheet.getMaxColumns())];
  addRows(sheet, rows, height);
  addColumns(sheet, columns, width);
  return { height: Math.max(rows, height), width: Math.max(columns, width) };
}
