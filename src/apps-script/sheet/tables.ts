import { midnightInVietNam } from '../../core/calendar/viet-nam';
import { folded } from '../../core/text/folded';
import { type Cell, isDayCell, type Table } from '../../core/workbook/contract/cell';
import type { Tab } from '../../core/workbook/contract/tab';
import { Refusal } from '../run/failure';
import { retried } from '../run/retry';
import { cellOf, setCells } from './values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const LOCALE = 'vi_VN';
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';
/** Viet Nam's time zone has two names. */
const TIME_ZONES = [TIME_ZONE, 'Asia/Saigon'];

export function activeSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** A table as a sheet holds it. */
export interface SheetTable extends Table {
  /** Whether each of its days began when that day began in Viet Nam: then the Sheet's zone has read them rightly. */
  readonly daysBeginHere: boolean;
}

/** Every sheet with its name, asked once for a run that looks for several: asking for a name may be a round trip. */
export interface Sheets {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly named: readonly { readonly name: string; readonly sheet: Sheet }[];
}

export function sheetsNow(): Sheets {
  const spreadsheet = activeSpreadsheet();
  return { spreadsheet, named: spreadsheet.getSheets().map((sheet) => ({ name: sheet.getName(), sheet })) };
}

/** The sheet of a tab; case and spacing of its name do not matter. */
export function sheetOf({ name }: Pick<Tab, 'name'>, sheets?: Sheets): Sheet | null {
  const spelt = sheets ? null : activeSpreadsheet().getSheetByName(name);
  return spelt ?? (sheets ?? sheetsNow()).named.find((one) => folded(one.name) === folded(name))?.sheet ?? null;
}

/** One `getValues` a tab: every service call is a round trip, and a run has six minutes. */
export function readTables(tabs: readonly Pick<Tab, 'name'>[], sheets: Sheets = sheetsNow()): SheetTable[] {
  const wanted = new Set(tabs.map(({ name }) => folded(name)));
  const found = sheets.named.filter(({ name }) => wanted.has(folded(name)));
  return found.map(({ name, sheet }) => readTable(sheet, name));
}

export function readTable(sheet: Sheet, name: string = sheet.getName()): SheetTable {
  const values = retried(() => sheet.getDataRange().getValues()) as unknown[][];
  let daysBeginHere = true;
  const rows = values.map((row) =>
    row.map((value) => {
      const cell = cellOf(value);
      if (isDayCell(cell) && midnightInVietNam(cell.day) !== Number(value)) daysBeginHere = false;
      return cell;
    }),
  );
  return { name, rows, daysBeginHere };
}

/**
 * A Sheet in another locale or zone has read typed dates wrongly (en_US takes 03/04 for 4 March), and changing the
 * setting afterwards does not correct them: better no report than a wrong one.
 */
export function refuseForeignDates(tables: readonly (Table | SheetTable)[], spreadsheet = activeSpreadsheet()): void {
  const dated = tables.filter(({ rows }) => rows.some((row) => row.some((cell) => isDayCell(cell))));
  if (dated.length === 0) return;
  const locale = retried(() => spreadsheet.getSpreadsheetLocale());
  const isLocaleRight = locale.replace('-', '_') === LOCALE;
  const areDaysRight = dated.every((table) => 'daysBeginHere' in table && table.daysBeginHere);
  if (isLocaleRight && areDaysRight) return;
  const timeZone = retried(() => spreadsheet.getSpreadsheetTimeZone());
  if (isLocaleRight && TIME_ZONES.includes(timeZone)) return;
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
export function headersOf(sheet: Sheet | null): Table | undefined {
  if (!sheet) return undefined;
  const width = Math.max(
    1,
    retried(() => sheet.getLastColumn()),
  );
  const rows = retried(() => sheet.getRange(1, 1, 1, width).getValues());
  return { name: sheet.getName(), rows: rows.map((row) => row.map((value) => String(value))) };
}

/** Writes rows from row `first` on with one call; cells beyond them are left as they are. */
export function writeRows(sheet: Sheet, firstRow: number, rows: readonly (readonly Cell[])[]): void {
  const width = rows[0]?.length ?? 0;
  if (rows.length === 0 || width === 0) return;
  setCells(sheet.getRange(firstRow, 1, rows.length, width), rows);
}
