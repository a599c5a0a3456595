import { retried } from '../run/retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds rows below the last one until there are `wanted`, once though a call be repeated; returns how many there were. */
export function addRows(sheet: Sheet, wanted: number): number {
  const present = retried(() => sheet.getMaxRows());
  if (present >= wanted) return present;
  retried(
    () => sheet.insertRowsAfter(present, wanted - present),
    () => (sheet.getMaxRows() >= wanted ? sheet : null),
  );
  return present;
}

/** Adds columns to the right of the last one, likewise. */
export function addColumns(sheet: Sheet, wanted: number): number {
  const present = retried(() => sheet.getMaxColumns());
  if (present >= wanted) return present;
  retried(
    () => sheet.insertColumnsAfter(present, wanted - present),
    () => (sheet.getMaxColumns() >= wanted ? sheet : null),
  );
  return present;
}
