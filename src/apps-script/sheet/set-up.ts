import { INDICATOR_CODES, labelOf, unitOf } from '../../core/indicators/catalogue';
import { folded } from '../../core/text/folded';
import type { Cell, Table } from '../../core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../core/workbook/contract/dossier-tabs';
import {
  ACCEPTED_TAB,
  FROZEN_CONTENT_TAB,
  FROZEN_TAB,
  IMPORT_PROFILE_TAB,
  IMPORT_TAB,
  LOG_TAB,
  NEW_YEAR_TAB,
  TEMPLATE_TAB,
} from '../../core/workbook/contract/product-tabs';
import { SETTINGS } from '../../core/workbook/contract/settings';
import type { Tab } from '../../core/workbook/contract/tab';
import { type FieldOf, type TabLayout, tabLayout } from '../../core/workbook/contract/tab-layout';
import { INDICATORS_TAB, SETTINGS_TAB, TABS } from '../../core/workbook/contract/tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import { retried } from '../run/retry';
import { dropDownFor, formatFor, noteFor } from './column-look';
import { colourDossiers, WORKED_OUT_HEADER } from './dossier-colours';
import { repairLiveTable } from './live-table';
import { firstColumns, rangeName } from './range-names';
import { putRows } from './room';
import { activeSpreadsheet, headersOf, LOCALE, readTable, sheetOf, TIME_ZONE } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ALL_TABS: readonly Tab[] = [...TABS, LOG_TAB, TEMPLATE_TAB];
/** Tabs that the product writes. Their protection only warns: whoever can edit a Sheet can lift it anyway. */
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
 * Makes or repairs the Sheet as the contract says: locale and time zone first, then each tab with its headers, formats,
 * drop-downs and notes. Below the headers it writes only missing settings and indicators.
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

/** The product's tabs are made last. An optional tab may be missing, as in Sheets set up before it existed. */
export function isSetUp(): boolean {
  const needed = [...TABS.filter(({ required }) => required), LOG_TAB, TEMPLATE_TAB];
  return needed.every((tab) => sheetOf(tab) !== null);
}

/** A tab that has every column of the contract. */
export interface WholeTab<F extends string = string> {
  readonly sheet: Sheet;
  readonly layout: TabLayout<F>;
}

/**
 * The layout of a tab that the product writes, with every column of the contract: a missing tab is made, missing
 * headers are added.
 *
 * @param table The tab as it was read, or only its top; undefined when it is missing.
 */
export function wholeLayout<T extends Tab>(tab: T, table: Table | undefined): TabLayout<FieldOf<T>> {
  const layout = table && tabLayout(tab, table);
  return layout && layout.missing.length === 0 ? layout : setUpTab(tab);
}

export function productSheet<T extends Tab>(tab: T, table: Table | undefined): WholeTab<FieldOf<T>> {
  const layout = wholeLayout(tab, table);
  return { sheet: sheetOf(tab) as Sheet, layout };
}

/** The sheet of a hidden tab: made, completed or hidden again where needed. */
export function hiddenSheet(tab: Tab): Sheet {
  const { sheet } = productSheet(tab, headersOf(sheetOf(tab)));
  if (!retried(() => sheet.isSheetHidden())) retried(() => sheet.hideSheet());
  return sheet;
}

/** Makes or repairs one tab; returns its layout. */
function setUpTab<T extends Tab>(tab: T): TabLayout<FieldOf<T>> {
  const found = sheetOf(tab);
  // A new tab becomes the active one; when it is hidden, the officer should see again what he saw before.
  const seen = activeSpreadsheet().getActiveSheet();
  const sheet = found ?? insertSheet(tab.name);
  const layout = placeHeaders(sheet, tab);
  dress(sheet, tab, layout);
  // Officers adjust column widths, so only a new tab gets the default ones.
  if (!found) setWidths(sheet, tab);
  retried(() => sheet.setFrozenRows(layout.headerRow + 1));
  if (tab.required) retried(() => sheet.setTabColor(REQUIRED_COLOUR));
  if (PRODUCT_TABS.includes(tab)) protect(sheet, tab);
  if ((tab as Tab) === INDICATORS_TAB) protectCurrentColumn(sheet, layout);
  if (HIDDEN_TABS.includes(tab)) {
    retried(() => sheet.hideSheet());
    if (!found) retried(() => activeSpreadsheet().setActiveSheet(seen));
  }
  colourDossiers(sheet, tab, layout);
  nameRange(sheet, tab, layout.fields.length);
  return layout;
}

function insertSheet(name: string): Sheet {
  const spreadsheet = activeSpreadsheet();
  return retried(
    () => spreadsheet.insertSheet(name, spreadsheet.getSheets().length),
    () => sheetOf({ name }),
  );
}

/** Writes missing headers to the right of the present ones; returns the new layout. */
function placeHeaders<T extends Tab>(sheet: Sheet, tab: T): TabLayout<FieldOf<T>> {
  const { rows } = readTable(sheet);
  const layout = tabLayout(tab, { rows });
  const missing = [...layout.missing.map((field) => tab.columns[field]?.header ?? ''), ...missingHelper(tab, layout)];
  if (missing.length === 0) return layout;
  const { headerRow } = layout;
  const present = layout.fields.length;
  const tooNarrow = present + missing.length - sheet.getMaxColumns();
  if (tooNarrow > 0) retried(() => sheet.insertColumnsAfter(sheet.getMaxColumns(), tooNarrow));
  retried(() => sheet.getRange(headerRow + 1, present + 1, 1, missing.length).setValues([missing]));
  const headers: readonly Cell[] = [...(rows[headerRow] ?? []).slice(0, present), ...missing];
  return tabLayout(tab, { rows: [...rows.slice(0, headerRow), headers] });
}

function missingHelper(tab: Tab, { columnHeaded }: TabLayout): readonly string[] {
  return tab === DOSSIERS_TAB && columnHeaded(WORKED_OUT_HEADER) < 0 ? [WORKED_OUT_HEADER] : [];
}

/** Sets the looks of the whole tab with one call each: notes, formats and drop-downs are written as matrices. */
function dress(sheet: Sheet, tab: Tab, { headerRow, fields }: TabLayout): void {
  const columns = fields.map((field) => (field === null ? undefined : tab.columns[field]));
  const top = sheet.getRange(headerRow + 1, 1, 1, columns.length);
  retried(() => top.setNotes([columns.map((column) => (column ? noteFor(column) : ''))]));
  retried(() => top.setFontWeight('bold').setBackground(HEADER_COLOUR).setWrap(true));
  const height = sheet.getMaxRows() - headerRow - 1;
  const body = sheet.getRange(headerRow + 2, 1, height, columns.length);
  const formats = columns.map((column) => column && formatFor(column.accepts));
  const dropDowns = columns.map((column) => (column ? dropDownFor(column) : null));
  // Only its format makes a number a date: cells for which the contract asks no format keep theirs.
  const present = retried(() => body.getNumberFormats());
  retried(() => body.setNumberFormats(present.map((row) => row.map((format, index) => formats[index] ?? format))));
  retried(() => body.setDataValidations(Array.from({ length: height }, () => [...dropDowns])));
}

/** Neighbouring columns of the same width take one call. */
function setWidths(sheet: Sheet, tab: Tab): void {
  const widths = Object.values(tab.columns).map(({ width }) => width);
  for (let start = 0, end = 0; start < widths.length; start = end) {
    while (end < widths.length && widths[end] === widths[start]) end++;
    const [first, count, pixels] = [start + 1, end - start, (widths[start] as number) * PIXELS_A_CHARACTER];
    retried(() => sheet.setColumnWidths(first, count, pixels));
  }
}

function protect(sheet: Sheet, tab: Tab): void {
  const protections = retried(() => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET));
  if (protections.length > 0) return;
  retried(() => sheet.protect().setDescription(tab.note).setWarningOnly(true));
}

/** Officers type in the other columns, so only the column that a run writes warns. */
function protectCurrentColumn(sheet: Sheet, { columnOf }: TabLayout): void {
  const { current } = INDICATORS_TAB.columns;
  if (retried(() => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)).length > 0) return;
  const range = sheet.getRange(1, columnOf('current') + 1, sheet.getMaxRows(), 1);
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

/** Adds, below the last row, the wanted rows whose key the tab does not have. */
function addMissingRows(tab: Tab, key: string, wanted: readonly Record<string, Cell>[]): void {
  const sheet = sheetOf(tab) as Sheet;
  const table = readTable(sheet);
  const present = new Set(
    readTab(tab, table).rows.map((row) => folded(String((row as unknown as Record<string, unknown>)[key]))),
  );
  const missing = wanted.filter((row) => !present.has(folded(String(row[key]))));
  const { fields } = tabLayout(tab, table);
  const rows = missing.map((row) => fields.map((field) => (field === null ? null : (row[field] ?? null))));
  putRows(sheet, table.rows.length + 1, rows);
}
