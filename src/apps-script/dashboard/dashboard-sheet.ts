import type { Dashboard } from '../../core/dashboard/dashboard';
import { DASHBOARD_TAB_NAME } from '../../core/workbook/contract/product-tabs';
import { written } from '../run/retry';
import { type MadeSheet, madeSheet } from '../sheet/made-tabs';
import { type Sheets, writeRows } from '../sheet/tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COLUMN_WIDTH = 100;
const CATEGORY_WIDTH = 200;

export function dashboardTab(sheets?: Sheets): MadeSheet {
  return madeSheet(DASHBOARD_TAB_NAME, sheets);
}

export function dress(sheet: Sheet, { charts, cells }: Dashboard): void {
  const width = cells[0]?.length ?? 1;
  written(() => sheet.setColumnWidths(1, width, COLUMN_WIDTH));
  written(() => sheet.getRange(1, 1).setFontWeight('bold').setFontSize(14));
  for (const { chart, table } of charts) {
    const { row, column, columns } = table;
    written(() => sheet.setColumnWidth(column, CATEGORY_WIDTH));
    written(() => sheet.getRange(row, column, 1, columns).setFontWeight('bold').setWrap(true));
    const below = cells.length - row;
    written(() => sheet.getRange(row + 1, column + 1, below, columns - 1).setNumberFormat(chart.numberFormat));
  }
}

export function writeDashboard(sheet: Sheet, { cells }: Dashboard): void {
  writeRows(sheet, 1, cells);
}
