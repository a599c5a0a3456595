import { RESULT_HEADER_ROW } from '../../core/reconcile/result-cells';
import { RECONCILED_TAB_NAME, SOFTWARE_TAB_NAME } from '../../core/workbook/contract/product-tabs';
import { retried } from '../run/retry';
import { addColumns, addRows } from '../sheet/more-cells';
import { activeSpreadsheet, sheetOf } from '../sheet/tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Level, sector, column and explanation; then narrow numbers; then the dossiers. */
const WIDTHS: readonly (readonly [first: number, count: number, pixels: number])[] = [
  [1, 1, 80],
  [2, 1, 200],
  [3, 1, 110],
  [4, 1, 380],
  [5, 4, 80],
  [9, 1, 160],
  [10, 1, 420],
];

export function softwareSheet(): Sheet | null {
  return sheetOf({ name: SOFTWARE_TAB_NAME });
}

/**
 * An empty tab is formatted as text: Sheets would turn a pasted «1,234» into 1.234 and «(1)» into a negative number.
 */
export function addSoftwareSheet(): void {
  const sheet = softwareSheet() ?? added(SOFTWARE_TAB_NAME);
  if (retried(() => sheet.getLastRow()) === 0) {
    retried(() => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('@'));
  }
  retried(() => activeSpreadsheet().setActiveSheet(sheet));
}

interface ResultSheet {
  readonly sheet: Sheet;
  /** The last row of the earlier result; 0 when there is none. */
  readonly lastRow: number;
}

/** The tab of results, large enough; created when it is missing. */
export function resultSheet({ height, width }: { readonly height: number; readonly width: number }): ResultSheet {
  const found = sheetOf({ name: RECONCILED_TAB_NAME });
  const sheet = found ?? added(RECONCILED_TAB_NAME);
  const [rows, columns] = [retried(() => sheet.getMaxRows()), retried(() => sheet.getMaxColumns())];
  addRows(sheet, rows, height);
  addColumns(sheet, columns, width);
  // Officers adjust column widths, so only a new tab gets the default ones.
  if (!found) dress(sheet, width);
  return { sheet, lastRow: retried(() => sheet.getLastRow()) };
}

function dress(sheet: Sheet, width: number): void {
  for (const [first, count, pixels] of WIDTHS) retried(() => sheet.setColumnWidths(first, count, pixels));
  retried(() => sheet.getRange(1, 1).setFontWeight('bold').setFontSize(14));
  retried(() => sheet.getRange(RESULT_HEADER_ROW, 1, 1, width).setFontWeight('bold').setWrap(true));
  retried(() => sheet.setFrozenRows(RESULT_HEADER_ROW));
}

function added(name: string): Sheet {
  const spreadsheet = activeSpreadsheet();
  return retried(
    () => spreadsheet.insertSheet(name, spreadsheet.getSheets().length),
    () => sheetOf({ name }),
  );
}
