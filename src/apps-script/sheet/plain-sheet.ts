import { retried } from '../run/retry';
import { activeSpreadsheet, sheetOf } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab of this name, added after the others when it is not there. */
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

/** At least so many rows and columns: a write beyond the last one fails. */
export function makeRoom(sheet: Sheet, { height, width }: { readonly height: number; readonly width: number }): void {
  const [rows, columns] = [retried(() => sheet.getMaxRows()), retried(() => sheet.getMaxColumns())];
  if (rows < height) retried(() => sheet.insertRowsAfter(rows, height - rows));
  if (columns < width) retried(() => sheet.insertColumnsAfter(columns, width - columns));
}
