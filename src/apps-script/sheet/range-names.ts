import { folded } from '../../core/text/folded';
import { unaccented } from '../../core/text/unaccented';
import { TABS } from '../../core/workbook/contract/tabs';
import { retried, written } from '../run/retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `tab_ho_so` for the columns of `Hồ sơ`, header row included, so that officers can use it in `BANG_CHI_TIEU`. */
export function rangeName(tabName: string): string {
  return unaccented(tabName).replace(/\W+/g, '_').replace(/^_?/, 'tab_');
}

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + last : last;
}

/** `A:P`. In a formula this covers every row that the sheet has or will have. */
export function firstColumns(count: number): string {
  return `A:${columnLetters(count)}`;
}

/**
 * Sets the name of a tab's columns again after rows were added at the end: Google does not promise to keep it
 * open-ended.
 */
export function renewName(sheet: Sheet, lastRow: number): void {
  const tab = TABS.find(({ name }) => folded(name) === folded(sheet.getName()));
  const name = tab && rangeName(tab.name);
  const named = name && retried(() => sheet.getNamedRanges()).find((one) => one.getName() === name);
  if (!named) return;
  const range = named.getRange();
  if (range.getLastRow() >= lastRow) return;
  written(() => named.setRange(sheet.getRange(firstColumns(range.getLastColumn()))));
}
