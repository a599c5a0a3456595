import { INDICATOR_CODES, labelOf, unitOf } from '../../core/indicators/catalogue';
import type { Outline } from '../../core/outline/outline';
import { SHIPPED_SETS } from '../../core/outline/sets/shipped-sets';
import { folded } from '../../core/text/folded';
import type { Cell, Table } from '../../core/workbook/contract/cell';
import { INDICATORS_TAB, OUTLINE_TAB, SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import { SETTINGS } from '../../core/workbook/contract/settings';
import type { Tab } from '../../core/workbook/contract/tab';
import { tabLayout } from '../../core/workbook/contract/tab-layout';
import { outlineIn } from '../../core/workbook/reading/read-outline';
import { filledRows, readTab } from '../../core/workbook/reading/read-tab';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import { putKeptRows, putRows } from './room';
import { readTable, readTables, type Sheets, sheetOf } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a new Sheet is set to: the outline asked for today, and the rounding of the forms that go with it. */
const NEW_SHEET = { outlineSet: '2026', rounding: 'Làm tròn' } as const;

/** The value that set-up gives a setting, by its name, in a new Sheet; null when it leaves the setting blank. */
export function valueWhenNew(name: string): string | null {
  const entry = Object.entries(NEW_SHEET).find(([field]) => isNamed(field as keyof typeof NEW_SHEET, name));
  return entry?.[1] ?? null;
}

function isNamed(field: keyof typeof NEW_SHEET, name: string): boolean {
  return folded(SETTINGS[field].header) === folded(name);
}

export function outlineNow(): Outline {
  return outlineIn(readTables([SETTINGS_TAB, OUTLINE_TAB]));
}

/** The set that the settings name, whatever the tab `Đề cương` says. */
export function outlineOfSettings(): Outline {
  return outlineIn(readTables([SETTINGS_TAB]));
}

/** A Sheet that lists no setting yet is new. All its settings are written at once, so an interrupted set-up goes on. */
export function outlineToBe(sheets: Sheets): { readonly isNew: boolean; readonly outline: Outline } {
  const tables = readTables([SETTINGS_TAB, OUTLINE_TAB], sheets);
  const settings = tableOf(tables, SETTINGS_TAB);
  const isNew = settings === undefined || filledRows(SETTINGS_TAB, settings) === 0;
  return { isNew, outline: isNew ? SHIPPED_SETS[NEW_SHEET.outlineSet] : outlineIn(tables) };
}

export function addSettings(isNew: boolean): void {
  const values: Readonly<Record<string, Cell>> = isNew ? NEW_SHEET : {};
  const rows = Object.entries(SETTINGS).map(([field, { header, note }]) => {
    return { name: header, value: values[field] ?? null, explanation: note };
  });
  addMissingRows(SETTINGS_TAB, 'name', rows);
}

export function addIndicators(): void {
  const rows = INDICATOR_CODES.map((code) => ({ code, label: labelOf(code), unit: unitOf(code) }));
  addMissingRows(INDICATORS_TAB, 'code', rows);
}

/** Adds, below the last row, the wanted rows whose key the tab does not have. */
function addMissingRows(tab: Tab, key: string, wanted: readonly Record<string, Cell>[]): void {
  const sheet = sheetOf(tab) as Sheet;
  const table = readTable(sheet);
  const present = new Set(
    readTab(tab, table).rows.map((row) => folded(String((row as unknown as Record<string, unknown>)[key]))),
  );
  const missing = wanted.filter((row) => !present.has(folded(String(row[key]))));
  // Values of settings are of every kind, and their column keeps text as typed no more than days.
  const put = tab === SETTINGS_TAB ? putRows : putKeptRows;
  put(sheet, table.rows.length + 1, cellsOf(tab, table, missing));
}

/** Rows by field as cells, in the order of the tab's columns. */
export function cellsOf(tab: Tab, table: Table, rows: readonly Readonly<Record<string, Cell>>[]): readonly Cell[][] {
  const { fields } = tabLayout(tab, table);
  return rows.map((row) => fields.map((field) => (field === null ? null : (row[field] ?? null))));
}
