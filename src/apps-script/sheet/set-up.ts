import type { Outline } from '../../core/outline/outline';
import { type Cell, isBlank, type Table } from '../../core/workbook/contract/cell';
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
import { namesSections, offeredIn } from '../../core/workbook/contract/section-columns';
import type { Tab } from '../../core/workbook/contract/tab';
import { type FieldOf, type TabLayout, tabLayout } from '../../core/workbook/contract/tab-layout';
import { INDICATORS_TAB, TABS } from '../../core/workbook/contract/tabs';
import { isOtherTab } from '../../core/workbook/reading/other-tab';
import { retried } from '../run/retry';
import { dropDownFor, formatFor, noteFor } from './column-look';
import { colourDossiers, WORKED_OUT_HEADER } from './dossier-colours';
import { repairLiveTable } from './live-table';
import { fillOutline } from './outline-sheet';
import { firstColumns, rangeName } from './range-names';
import { addIndicators, addSettings, outlineNow, outlineToBe } from './set-up-rows';
import { fillStandingTabs } from './standing-tabs';
import { activeSpreadsheet, headersOf, LOCALE, readTable, type Sheets, sheetOf, sheetsNow, TIME_ZONE } from './tables';

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
const NO_ROWS: Pick<Table, 'rows'> = { rows: [] };

/**
 * Makes or repairs the Sheet as the contract says: locale and time zone first, then each tab with its headers, formats,
 * drop-downs and notes. Below the headers it writes only missing settings and indicators.
 */
export function setUp(): void {
  const spreadsheet = activeSpreadsheet();
  retried(() => spreadsheet.setSpreadsheetLocale(LOCALE));
  retried(() => spreadsheet.setSpreadsheetTimeZone(TIME_ZONE));
  const { isNew, outline } = outlineToBe();
  for (const tab of ALL_TABS) {
    const sheet = sheetOf(tab);
    const table = sheet ? readTable(sheet) : NO_ROWS;
    // An office's own list under the name of the tab is left alone.
    if (!isOtherTab(tab, table)) setUpTab(tab, { table, outline: () => outline });
  }
  addIndicators();
  fillOutline(outline);
  fillStandingTabs();
  repairLiveTable();
  // Last: while settings are missing, a new Sheet counts as new and one of an earlier version as not upgraded.
  addSettings(isNew);
}

/** The product's tabs are made last. An optional tab may be missing, as in Sheets set up before it existed. */
export function isSetUp(sheets: Sheets = sheetsNow()): boolean {
  const needed = [...TABS.filter(({ required }) => required), LOG_TAB, TEMPLATE_TAB];
  return needed.every((tab) => sheetOf(tab, sheets) !== null);
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

interface Known {
  /** The rows of the tab. */
  readonly table?: Pick<Table, 'rows'>;
  readonly outline?: () => Outline;
}

/** Makes or repairs one tab; returns its layout. */
function setUpTab<T extends Tab>(tab: T, { table, outline = outlineNow }: Known = {}): TabLayout<FieldOf<T>> {
  const found = sheetOf(tab);
  // A new tab becomes the active one; when it is hidden, the officer should see again what he saw before.
  const seen = activeSpreadsheet().getActiveSheet();
  const sheet = found ?? insertSheet(tab.name);
  const layout = placeHeaders(sheet, tab, table ?? (found ? readTable(found) : NO_ROWS));
  dress(sheet, tab, { layout, outline });
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
function placeHeaders<T extends Tab>(sheet: Sheet, tab: T, { rows }: Pick<Table, 'rows'>): TabLayout<FieldOf<T>> {
  const layout = tabLayout(tab, { rows });
  const missing = [...layout.missing.map((field) => tab.columns[field]?.header ?? ''), ...missingHelper(tab, layout)];
  if (missing.length === 0) return layout;
  const { headerRow } = layout;
  const present = Math.max(layout.fields.length, usedWidth(rows));
  const tooNarrow = present + missing.length - sheet.getMaxColumns();
  if (tooNarrow > 0) retried(() => sheet.insertColumnsAfter(sheet.getMaxColumns(), tooNarrow));
  retried(() => sheet.getRange(headerRow + 1, present + 1, 1, missing.length).setValues([missing]));
  const headers: readonly Cell[] = [
    ...Array.from({ length: present }, (_, column) => rows[headerRow]?.[column] ?? null),
    ...missing,
  ];
  return tabLayout(tab, { rows: [...rows.slice(0, headerRow), headers] });
}

/** Officers may calculate beside the table, in columns without a header. */
function usedWidth(rows: Table['rows']): number {
  return rows.reduce((widest, row) => {
    const blankEnd = [...row].reverse().findIndex((cell) => !isBlank(cell));
    return blankEnd < 0 ? widest : Math.max(widest, row.length - blankEnd);
  }, 0);
}

function missingHelper(tab: Tab, { columnHeaded }: TabLayout): readonly string[] {
  return tab === DOSSIERS_TAB && columnHeaded(WORKED_OUT_HEADER) < 0 ? [WORKED_OUT_HEADER] : [];
}

interface Look {
  readonly layout: TabLayout;
  /** Its sections are what `Mục báo cáo` offers. */
  readonly outline: () => Outline;
}

/** Sets the looks of the whole tab with one call each: notes, formats and drop-downs are written as matrices. */
function dress(sheet: Sheet, tab: Tab, { layout: { headerRow, fields }, outline }: Look): void {
  const columns = fields.map((field) => {
    const column = field === null ? undefined : tab.columns[field];
    return column && namesSections(column) ? offeredIn(column, outline()) : column;
  });
  const top = sheet.getRange(headerRow + 1, 1, 1, columns.length);
  const [notes = []] = retried(() => top.getNotes());
  retried(() => top.setNotes([columns.map((column, index) => (column ? noteFor(column) : (notes[index] ?? '')))]));
  retried(() => top.setFontWeight('bold').setBackground(HEADER_COLOUR).setWrap(true));
  const height = sheet.getMaxRows() - headerRow - 1;
  const body = sheet.getRange(headerRow + 2, 1, height, columns.length);
  const formats = columns.map((column) => column && formatFor(column.accepts));
  const dropDowns = columns.map((column) => (column ? dropDownFor(column) : null));
  // Only its format makes a number a date: cells for which the contract asks no format keep theirs.
  const present = retried(() => body.getNumberFormats());
  retried(() => body.setNumberFormats(present.map((row) => row.map((format, index) => formats[index] ?? format))));
  // Officers may have made rules of their own where the contract has none.
  const rules = retried(() => body.getDataValidations());
  retried(() => body.setDataValidations(rules.map((row) => row.map((rule, index) => dropDowns[index] ?? rule))));
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
