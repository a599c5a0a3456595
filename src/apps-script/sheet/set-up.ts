import { INDICATOR_CODES, labelOf, unitOf } from '../../core/indicators/catalogue';
import { type Cell, folded, isBlank, type Table } from '../../core/workbook/cell';
import type { Column } from '../../core/workbook/column';
import {
  ACCEPTED_TAB,
  FROZEN_CONTENT_TAB,
  FROZEN_TAB,
  IMPORT_PROFILE_TAB,
  IMPORT_TAB,
  LOG_TAB,
  NEW_YEAR_TAB,
  TEMPLATE_TAB,
} from '../../core/workbook/product-tabs';
import { readTab } from '../../core/workbook/read-tab';
import { SETTINGS } from '../../core/workbook/settings';
import { DOSSIERS_TAB, INDICATORS_TAB, SETTINGS_TAB, TABS, type Tab } from '../../core/workbook/tabs';
import { retried } from '../run/retry';
import { dropDownFor, formatFor, noteFor } from './column-look';
import { colourDossiers, WORKED_OUT_HEADER } from './dossier-colours';
import { repairLiveTable } from './live-table';
import { firstColumns, rangeName } from './range-names';
import { putRows } from './room';
import { activeSpreadsheet, headersOf, LOCALE, readTable, sheetOf, TIME_ZONE } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ALL_TABS: readonly Tab[] = [...TABS, LOG_TAB, TEMPLATE_TAB];
/** Written by the product. Editing only warns: whoever can edit a Sheet can lift its protection anyway. */
export const PRODUCT_TABS: readonly Tab[] = [
  LOG_TAB,
  TEMPLATE_TAB,
  ACCEPTED_TAB,
  FROZEN_TAB,
  FROZEN_CONTENT_TAB,
  NEW_YEAR_TAB,
  IMPORT_TAB,
  IMPORT_PROFILE_TAB,
];
const HIDDEN_TABS: readonly Tab[] = [TEMPLATE_TAB, FROZEN_CONTENT_TAB, NEW_YEAR_TAB, IMPORT_TAB, IMPORT_PROFILE_TAB];
const HEADER_COLOUR = '#d9e2f3';
const REQUIRED_COLOUR = '#c00000';
const PIXELS_A_CHARACTER = 7;

/**
 * Makes the Sheet what the contract says, or repairs it: locale and zone first, then each tab with its headers, formats,
 * drop-downs and notes. A cell under a header is never written, but for settings and indicators that are missing.
 */
export function setUp(): void {
  const spreadsheet = activeSpreadsheet();
  retried(() => spreadsheet.setSpreadsheetLocale(LOCALE));
  retried(() => spreadsheet.setSpreadsheetTimeZone(TIME_ZONE));
  for (const tab of ALL_TABS) setUpTab(tab);
  addMissingRows(SETTINGS_TAB, 'name', settingRows());
  addMissingRows(INDICATORS_TAB, 'code', indicatorRows());
  repairLiveTable();
}

/** Set-up makes the product's tabs last; an optional tab may be missing, as in Sheets older than the tab. */
export function isSetUp(): boolean {
  const needed = [...TABS.filter(({ required }) => required), LOG_TAB, TEMPLATE_TAB];
  return needed.every((tab) => sheetOf(tab) !== null);
}

/** A tab that the product writes and makes when it is first needed; one without all its headers is made whole. */
export function productSheet(tab: Tab, table: Table | undefined): Sheet {
  const present = new Set((table?.rows[0] ?? []).map((cell) => folded(String(cell ?? ''))));
  if (!Object.values(tab.columns).every(({ header }) => present.has(folded(header)))) setUpTab(tab);
  return sheetOf(tab) as Sheet;
}

/** The same for a tab that nobody is to see. */
export function hiddenSheet(tab: Tab): Sheet {
  const sheet = productSheet(tab, headersOf(sheetOf(tab)));
  if (!retried(() => sheet.isSheetHidden())) retried(() => sheet.hideSheet());
  return sheet;
}

function setUpTab(tab: Tab): void {
  const found = sheetOf(tab);
  // A new tab comes to the front; when it hides, officers are to see again what they saw.
  const seen = activeSpreadsheet().getActiveSheet();
  const sheet = found ?? insertSheet(tab.name);
  const headers = placeHeaders(sheet, tab);
  dress(sheet, tab, headers);
  // Officers set widths to their liking, so only a new tab gets ours.
  if (!found) setWidths(sheet, tab);
  retried(() => sheet.setFrozenRows(1));
  if (tab.required) retried(() => sheet.setTabColor(REQUIRED_COLOUR));
  if (PRODUCT_TABS.includes(tab)) protect(sheet, tab);
  if (tab === (INDICATORS_TAB as Tab)) protectCurrentColumn(sheet, headers);
  if (HIDDEN_TABS.includes(tab)) {
    retried(() => sheet.hideSheet());
    if (!found) retried(() => activeSpreadsheet().setActiveSheet(seen));
  }
  colourDossiers(sheet, tab, headers);
  nameRange(sheet, tab, headers.length);
}

function insertSheet(name: string): Sheet {
  const spreadsheet = activeSpreadsheet();
  return retried(
    () => spreadsheet.insertSheet(name, spreadsheet.getSheets().length),
    () => sheetOf({ name }),
  );
}

/** Writes the headers that are missing to the right of those that are there; gives all, left to right. */
function placeHeaders(sheet: Sheet, tab: Tab): readonly string[] {
  const row = readTable(sheet).rows[0] ?? [];
  const present = row.map((cell) => (isBlank(cell) ? '' : String(cell)));
  while (present.length > 0 && present[present.length - 1] === '') present.pop();
  const known = new Set(present.map(folded));
  const wanted = Object.values(tab.columns).map(({ header }) => header);
  const headers = [...wanted, ...(tab === (DOSSIERS_TAB as Tab) ? [WORKED_OUT_HEADER] : [])];
  const missing = headers.filter((header) => !known.has(folded(header)));
  if (missing.length === 0) return present;
  const width = present.length + missing.length;
  const tooNarrow = width - sheet.getMaxColumns();
  if (tooNarrow > 0) retried(() => sheet.insertColumnsAfter(sheet.getMaxColumns(), tooNarrow));
  retried(() => sheet.getRange(1, present.length + 1, 1, missing.length).setValues([missing]));
  return [...present, ...missing];
}

/** Looks of the whole tab, a call a look: notes, formats and drop-downs go in as one matrix each. */
function dress(sheet: Sheet, tab: Tab, headers: readonly string[]): void {
  const columns = headers.map((header) => columnNamed(tab, header));
  const top = sheet.getRange(1, 1, 1, headers.length);
  retried(() => top.setNotes([columns.map((column) => (column ? noteFor(column) : ''))]));
  retried(() => top.setFontWeight('bold').setBackground(HEADER_COLOUR).setWrap(true));
  const height = sheet.getMaxRows() - 1;
  const body = sheet.getRange(2, 1, height, headers.length);
  const formats = columns.map((column) => column && formatFor(column.accepts));
  const dropDowns = columns.map((column) => (column ? dropDownFor(column) : null));
  // A number is a date only by its format: cells for which the contract asks none keep theirs.
  const present = retried(() => body.getNumberFormats());
  retried(() => body.setNumberFormats(present.map((row) => row.map((format, index) => formats[index] ?? format))));
  retried(() => body.setDataValidations(Array.from({ length: height }, () => [...dropDowns])));
}

/** Columns of one width that stand side by side take one call. */
function setWidths(sheet: Sheet, tab: Tab): void {
  const widths = Object.values(tab.columns).map(({ width }) => width);
  for (let start = 0, end = 0; start < widths.length; start = end) {
    while (end < widths.length && widths[end] === widths[start]) end++;
    const [first, count, pixels] = [start + 1, end - start, (widths[start] as number) * PIXELS_A_CHARACTER];
    retried(() => sheet.setColumnWidths(first, count, pixels));
  }
}

function columnNamed(tab: Tab, header: string): Column<unknown> | undefined {
  return Object.values(tab.columns).find((column) => folded(column.header) === folded(header));
}

function protect(sheet: Sheet, tab: Tab): void {
  const protections = retried(() => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET));
  if (protections.length > 0) return;
  retried(() => sheet.protect().setDescription(tab.note).setWarningOnly(true));
}

/** Officers type beside the values that a run writes, so only their column warns. */
function protectCurrentColumn(sheet: Sheet, headers: readonly string[]): void {
  const { current } = INDICATORS_TAB.columns;
  if (retried(() => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)).length > 0) return;
  const column = headers.findIndex((header) => folded(header) === folded(current.header)) + 1;
  const range = sheet.getRange(1, column, sheet.getMaxRows(), 1);
  retried(() => range.protect().setDescription(current.note).setWarningOnly(true));
}

function nameRange(sheet: Sheet, tab: Tab, width: number): void {
  if (PRODUCT_TABS.includes(tab)) return;
  retried(() => activeSpreadsheet().setNamedRange(rangeName(tab.name), sheet.getRange(firstColumns(width))));
}

function settingRows(): Record<string, Cell>[] {
  return Object.values(SETTINGS).map(({ header, note }) => ({ name: header, value: null, explanation: note }));
}

function indicatorRows(): Record<string, Cell>[] {
  return INDICATOR_CODES.map((code) => ({ code, label: labelOf(code), unit: unitOf(code) }));
}

/** Adds the rows whose key the tab lacks, under its last row, in the order of its headers. */
function addMissingRows(tab: Tab, key: string, wanted: readonly Record<string, Cell>[]): void {
  const sheet = sheetOf(tab) as Sheet;
  const table = readTable(sheet);
  const present = new Set(
    readTab(tab, table).rows.map((row) => folded(String((row as unknown as Record<string, unknown>)[key]))),
  );
  const missing = wanted.filter((row) => !present.has(folded(String(row[key]))));
  const fieldOf = new Map(Object.entries(tab.columns).map(([field, { header }]) => [folded(header), field]));
  const headers = (table.rows[0] ?? []).map((cell) => fieldOf.get(folded(String(cell ?? ''))));
  const rows = missing.map((row) => headers.map((field) => (field ? (row[field] ?? null) : null)));
  putRows(sheet, table.rows.length + 1, rows);
}
