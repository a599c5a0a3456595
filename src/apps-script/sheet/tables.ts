import { folded } from '../../core/text/folded';
import { type Cell, isDayCell, type Table } from '../../core/workbook/contract/cell';
import type { Tab } from '../../core/workbook/contract/tab';
import { Refusal } from '../run/failure';
import { retried } from '../run/retry';
import { cellOf, setCells } from './values';

export const LOCALE = 'vi_VN';
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';
/** Viet Nam's time zone has two names. */
const TIME_ZONES = [TIME_ZONE, 'Asia/Saigon'];

export function activeSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** The sheet of a tab; case and spacing of its name do not matter. */
export function sheetOf(tab: Pick<Tab, 'name'>): GoogleAppsScript.Spreadsheet.Sheet | null {
  const sheets = activeSpreadsheet().getSheets();
  return sheets.find((sheet) => folded(sheet.getName()) === folded(tab.name)) ?? null;
}

/** One `getValues` a tab: every service call is a round trip, and a run has six minutes. */
export function readTables(tabs: readonly Pick<Tab, 'name'>[]): Table[] {
  const wanted = new Set(tabs.map(({ name }) => folded(name)));
  return activeSpreadsheet()
    .getSheets()
    .filter((sheet) => wanted.has(folded(sheet.getName())))
    .map(readTable);
}

export function readTable(sheet: GoogleAppsScript.Spreadsheet.Sheet): Table {
  const values = retried(() => sheet.getDataRange().getValues()) as unknown[][];
  return { name: sheet.getName(), rows: values.map((row) => row.map(cellOf)) };
}

/**
 * A Sheet in another locale or zone has read typed dates wrongly (en_US takes 03/04 for 4 March), and changing the
 * setting afterwards does not correct them: better no report than a wrong one.
 */
export function refuseForeignDates(tables: readonly Table[]): void {
  const spreadsheet = activeSpreadsheet();
  const locale = retried(() => spreadsheet.getSpreadsheetLocale());
  const timeZone = retried(() => spreadsheet.getSpreadsheetTimeZone());
  if (locale.replace('-', '_') === LOCALE && TIME_ZONES.includes(timeZone)) return;
  if (!tables.some(({ rows }) => rows.some((row) => row.some((cell) => isDayCell(cell))))) return;
  throw new Refusal(
    'refused',
    'Bảng tính không ở ngôn ngữ Việt Nam hoặc múi giờ GMT+7 Hồ Chí Minh, nên ngày tháng có thể đã bị hiểu sai.',
    [
      `Hiện nay: ngôn ngữ ${locale}, múi giờ ${timeZone}.`,
      'Cách sửa: vào Tệp → Cài đặt, chọn ngôn ngữ Việt Nam và múi giờ (GMT+07:00) Hồ Chí Minh, rồi kiểm tra lại các cột ngày: ' +
        'ngày đã gõ trước đó (ví dụ 03/04) phải được gõ lại cho đúng.',
    ],
  );
}

/** Only the first row of a tab, which may be large. */
export function headersOf(sheet: GoogleAppsScript.Spreadsheet.Sheet | null): Table | undefined {
  if (!sheet) return undefined;
  const width = Math.max(
    1,
    retried(() => sheet.getLastColumn()),
  );
  const rows = retried(() => sheet.getRange(1, 1, 1, width).getValues());
  return { name: sheet.getName(), rows: rows.map((row) => row.map((value) => String(value))) };
}

/** Writes rows from row `first` on with one call; cells beyond them are left as they are. */
export function writeRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  firstRow: number,
  rows: readonly (readonly Cell[])[],
): void {
  const width = rows[0]?.length ?? 0;
  if (rows.length === 0 || width === 0) return;
  setCells(sheet.getRange(firstRow, 1, rows.length, width), rows);
}
