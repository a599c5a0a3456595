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
  MADE_TAB,
  NEW_YEAR_TAB,
  REMARKS_TAB,
  TEMPLATE_TAB,
} from '../../core/workbook/contract/product-tabs';
import { INDICATORS_TAB, SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import type { Tab } from '../../core/workbook/contract/tab';
import { type FieldOf, type TabLayout, tabLayout } from '../../core/workbook/contract/tab-layout';
import { TABS } from '../../core/workbook/contract/tabs';
import { isOtherTab } from '../../core/workbook/reading/other-tab';
import { rememberDressed } from '../run/dressed';
import { retried, written } from '../run/retry';
import { colourDossiers, WORKED_OUT_HEADER } from './dossier-colours';
import { dress, dressRows } from './dress';
import { repairLiveTable } from './live-table';
import { addColumns } from './more-cells';
import { fillOutline } from './outline-sheet';
import { addedSheet } from './plain-sheet';
import { firstColumns, rangeName } from './range-names';
import { addIndicators, addSettings, outlineNow, outlineToBe } from './set-up-rows';
import { fillStandingTabs } from './standing-tabs';
import { activeSpreadsheet, headersOf, LOCALE, readTable, type Sheets, sheetOf, sheetsNow, TIME_ZONE } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ALL_TABS: readonly Tab[] = [...TABS, LOG_TAB, TEMPLATE_TAB];
/** Tabs that the product writes. */
export const PRODUCT_TABS: readonly Tab[] = [
  LOG_TAB,
  TEMPLATE_TAB,
  ACCEPTED_TAB,
  FROZEN_TAB,
  FROZEN_CONTENT_TAB,
  MADE_TAB,
  NEW_YEAR_TAB,
  IMPORT_TAB,
  IMPORT_PROFILE_TAB,
  REMARKS_TAB,
];
const HIDDEN_TABS: readonly Tab[] = [
  TEMPLATE_TAB,
  FROZEN_CONTENT_TAB,
  MADE_TAB,
  NEW_YEAR_TAB,
  IMPORT_TAB,
  IMPORT_PROFILE_TAB,
];
/** Officers tick and write answers there. */
const OPEN_TABS: readonly Tab[] = [REMARKS_TAB];
const REQUIRED_COLOUR = '#c00000';
const PIXELS_A_CHARACTER = 7;
const NO_ROWS: Pick<Table, 'rows'> = { rows: [] };

/** Makes or repairs the Sheet; a new one is left where its first step is, any other where it was. */
export function setUp(): void {
  const isNew = seeingTheSame(setUpSheet);
  const settings = isNew ? sheetOf(SETTINGS_TAB) : null;
  if (settings) retried(() => activeSpreadsheet().setActiveSheet(settings));
}

/**
 * Makes or repairs the Sheet as the contract says: locale and time zone first, then each tab with its headers, formats,
 * drop-downs and notes. Below the headers it writes only missing settings and indicators.
 *
 * @returns Whether the Sheet was new.
 */
function setUpSheet(): boolean {
  const spreadsheet = activeSpreadsheet();
  retried(() => spreadsheet.setSpreadsheetLocale(LOCALE));
  retried(() => spreadsheet.setSpreadsheetTimeZone(TIME_ZONE));
  const sheets = sheetsNow();
  const { isNew, outline } = outlineToBe(sheets);
  for (const tab of ALL_TABS) {
    const found = sheetOf(tab, sheets);
    const table = found ? readTable(found, tab.name) : NO_ROWS;
    // An office's own list under the name of the tab is left alone.
    if (!isOtherTab(tab, table)) setUpTab(tab, { found, table, outline: () => outline });
  }
  hiddenSheet(MADE_TAB, sheets);
  addIndicators();
  fillOutline(outline);
  fillStandingTabs();
  repairLiveTable();
  // Last: while settings are missing, a new Sheet counts as new and one of an earlier version as not upgraded.
  addSettings(isNew);
  rememberDressed();
  return isNew;
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
  return isWhole(layout) ? layout : seeingTheSame(() => setUpTab(tab)).layout;
}

function isWhole<L extends TabLayout>(layout: L | undefined): layout is L {
  return layout?.missing.length === 0;
}

export function productSheet<T extends Tab>(tab: T, table: Table | undefined, sheets?: Sheets): WholeTab<FieldOf<T>> {
  const layout = table && tabLayout(tab, table);
  const sheet = sheetOf(tab, sheets);
  return sheet && isWhole(layout) ? { sheet, layout } : seeingTheSame(() => setUpTab(tab, { found: sheet }));
}

/** A new tab becomes the active one; an officer who did not ask for it sees again what he saw before. */
function seeingTheSame<T>(work: () => T): T {
  const active = () => retried(() => activeSpreadsheet().getActiveSheet());
  const seen = active();
  const done = work();
  // Only when it changed: opening a tab anew may take the officer from his cell.
  if (active().getSheetId() !== seen.getSheetId()) retried(() => activeSpreadsheet().setActiveSheet(seen));
  return done;
}

/** The sheet of a hidden tab: made, completed or hidden again where needed. */
export function hiddenSheet(tab: Tab, sheets: Sheets = sheetsNow()): Sheet {
  const { sheet } = productSheet(tab, headersOf(sheetOf(tab, sheets)), sheets);
  if (!retried(() => sheet.isSheetHidden())) written(() => sheet.hideSheet());
  return sheet;
}

interface Known {
  /** The sheet of the tab; null when it is missing. */
  readonly found?: Sheet | null;
  /** The rows of the tab. */
  readonly table?: Pick<Table, 'rows'>;
  readonly outline?: () => Outline;
}

/** Makes or repairs one tab. */
function setUpTab<T extends Tab>(tab: T, known: Known = {}): WholeTab<FieldOf<T>> {
  const { found = sheetOf(tab), outline = outlineNow } = known;
  const sheet = found ?? addedSheet(tab.name);
  const { rows } = known.table ?? (found ? readTable(found, tab.name) : NO_ROWS);
  const layout = placeHeaders(sheet, tab, { rows });
  dress(sheet, tab, { layout, outline, rows });
  // Officers adjust column widths, so only a new tab gets the default ones.
  if (!found) setWidths(sheet, tab);
  written(() => sheet.setFrozenRows(layout.headerRow + 1));
  if (tab.required) written(() => sheet.setTabColor(REQUIRED_COLOUR));
  if (PRODUCT_TABS.includes(tab) && !OPEN_TABS.includes(tab)) protect(sheet, tab);
  if ((tab as Tab) === INDICATORS_TAB) protectCurrentColumn(sheet, layout);
  if (HIDDEN_TABS.includes(tab)) written(() => sheet.hideSheet());
  colourDossiers(sheet, tab, layout);
  nameRange(sheet, tab, layout.fields.length);
  return { sheet, layout };
}

/** Makes formats, drop-downs, colours and the name of a tab take in all its rows and columns. */
export function coverAll(tab: Tab, sheet: Sheet, table: Table): void {
  const layout = tabLayout(tab, table);
  dressRows(sheet, tab, { layout, outline: outlineNow, rows: table.rows });
  colourDossiers(sheet, tab, layout);
  nameRange(sheet, tab, layout.fields.length);
}

/** Writes missing headers to the right of the present ones; returns the new layout. */
function placeHeaders<T extends Tab>(sheet: Sheet, tab: T, { rows }: Pick<Table, 'rows'>): TabLayout<FieldOf<T>> {
  const layout = tabLayout(tab, { rows });
  const missing = [...layout.missing.map((field) => tab.columns[field]?.header ?? ''), ...missingHelper(tab, layout)];
  if (missing.length === 0) return layout;
  const { headerRow } = layout;
  const present = Math.max(layout.fields.length, usedWidth(rows));
  addColumns(sheet, present + missing.length);
  written(() => sheet.getRange(headerRow + 1, present + 1, 1, missing.length).setValues([missing]));
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

/** Neighbouring columns of the same width take one call. */
function setWidths(sheet: Sheet, tab: Tab): void {
  const widths = Object.values(tab.columns).map(({ width }) => width);
  for (let start = 0, end = 0; start < widths.length; start = end) {
    while (end < widths.length && widths[end] === widths[start]) end++;
    const [first, count, pixels] = [start + 1, end - start, (widths[start] as number) * PIXELS_A_CHARACTER];
    written(() => sheet.setColumnWidths(first, count, pixels));
  }
}

/** The protection only warns: whoever can edit a Sheet can lift it anyway. */
function protect(sheet: Sheet, tab: Tab): void {
  const protections = retried(() => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET));
  if (protections.length > 0) return;
  warn(
    retried(() => sheet.protect()),
    tab.note,
  );
}

/** Officers type in the other columns, so only the column that a run writes warns. */
function protectCurrentColumn(sheet: Sheet, { columnOf }: TabLayout): void {
  const { current } = INDICATORS_TAB.columns;
  if (retried(() => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)).length > 0) return;
  const height = retried(() => sheet.getMaxRows());
  const range = sheet.getRange(1, columnOf('current') + 1, height, 1);
  const protection = retried(
    () => range.protect(),
    () => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0] ?? null,
  );
  warn(protection, current.note);
}

function warn(protection: GoogleAppsScript.Spreadsheet.Protection, note: string): void {
  written(() => protection.setDescription(note).setWarningOnly(true));
}

function nameRange(sheet: Sheet, tab: Tab, width: number): void {
  if (PRODUCT_TABS.includes(tab)) return;
  written(() => activeSpreadsheet().setNamedRange(rangeName(tab.name), sheet.getRange(firstColumns(width))));
}
