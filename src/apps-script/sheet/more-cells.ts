import { retried } from '../run/retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds rows below the last one, of which there are `present`, until there are `wanted`: once, though a call be repeated. */
export function addRows(sheet: Sheet, present: number, wanted: number): void {
  if (present >= wanted) return;
  retried(
    () => sheet.insertRowsAfter(present, wanted - present),
    () => (sheet.getMaxRows() >= wanted ? sheet : null),
  );
}

/** Adds columns to the right of the last one, likewise. */
export function addColumns(sheet: Sheet, present: number, wanted: number): void {
  if (present >= wanted) return;
  retried(
    () => sheet.insertColumnsAfter(present, wanted - present),
    () => (sheet.getMaxColumns() >= wanted ? sheet : null),
  );
}
