import { RESULT_HEADER_ROW } from '../../core/reconcile/result-cells';
import { RECONCILED_TAB_NAME, SOFTWARE_TAB_NAME } from '../../core/workbook/contract/product-tabs';
import { retried, written } from '../run/retry';
import { refuseOwnTabs } from '../sheet/made-tabs';
import { makeRoom, productSheetNamed } from '../sheet/plain-sheet';
import { activeSpreadsheet, sheetOf, sheetsNow } from '../sheet/tables';

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
  const sheet = productSheetNamed(SOFTWARE_TAB_NAME);
  if (retried(() => sheet.getLastRow()) === 0) {
    written(() => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('@'));
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
  const sheets = sheetsNow();
  refuseOwnTabs([RECONCILED_TAB_NAME], sheets);
  const isNew = sheetOf({ name: RECONCILED_TAB_NAME }, sheets) === null;
  const sheet = productSheetNamed(RECONCILED_TAB_NAME, sheets);
  makeRoom(sheet, { height, width });
  // Officers adjust column widths, so only a new tab gets the default ones.
  if (isNew) dress(sheet, width);
  return { sheet, lastRow: retried(() => sheet.getLastRow()) };
}

function dress(sheet: Sheet, width: number): void {
  for (const [first, count, pixels] of WIDTHS) written(() => sheet.setColumnWidths(first, count, pixels));
  written(() => sheet.getRange(1, 1).setFontWeight('bold').setFontSize(14));
  written(() => sheet.getRange(RESULT_HEADER_ROW, 1, 1, width).setFontWeight('bold').setWrap(true));
  written(() => sheet.setFrozenRows(RESULT_HEADER_ROW));
}
