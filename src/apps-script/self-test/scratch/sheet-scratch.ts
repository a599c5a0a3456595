import { retried, written } from '../../run/retry';
import { activeSpreadsheet } from '../../sheet/tables';
import { scratchName, scratchRangeName } from '../self-test-wording';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The last tab; the officer keeps looking at the one that he had open. */
export function scratchTab(run: string): Sheet {
  const spreadsheet = activeSpreadsheet();
  const open = spreadsheet.getActiveSheet();
  const name = scratchName(run);
  const sheet = retried(
    () => spreadsheet.insertSheet(name, spreadsheet.getSheets().length),
    () => spreadsheet.getSheetByName(name),
  );
  retried(() => spreadsheet.setActiveSheet(open));
  return sheet;
}

export function removeTab(name: string): void {
  const spreadsheet = activeSpreadsheet();
  const find = () => spreadsheet.getSheetByName(name);
  const sheet = find();
  if (!sheet) return;
  retried(
    () => {
      spreadsheet.deleteSheet(sheet);
      return true;
    },
    () => find() === null || null,
  );
  retried(() => SpreadsheetApp.flush());
}

/** A name outlives the tab that it names. */
export function removeNames(run: string): void {
  const ours = scratchRangeName(run, '');
  const spreadsheet = activeSpreadsheet();
  const names = retried(() => spreadsheet.getNamedRanges()).map((named) => named.getName());
  for (const name of names.filter((one) => one.startsWith(ours))) written(() => spreadsheet.removeNamedRange(name));
}
