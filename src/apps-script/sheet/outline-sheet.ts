import type { Outline } from '../../core/outline/outline';
import { outlineRows } from '../../core/outline/outline-rows';
import { shippedAs } from '../../core/outline/sets/shipped-sets';
import type { Cell, Table } from '../../core/workbook/contract/cell';
import { rowBlocks } from '../../core/workbook/contract/row-blocks';
import { OUTLINE_TAB } from '../../core/workbook/contract/rule-tabs';
import { tabLayout } from '../../core/workbook/contract/tab-layout';
import { isOtherTab } from '../../core/workbook/reading/other-tab';
import { outlineIn } from '../../core/workbook/reading/read-outline';
import { filledRows } from '../../core/workbook/reading/read-tab';
import { written } from '../run/retry';
import { growTo } from './room';
import { readTable, sheetOf } from './tables';
import { setCells, setKeptCells } from './values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether a tab `Đề cương` says what a shipped set says, so that nobody has changed it. */
export function isShippedOutline(table: Table): boolean {
  return !isOtherTab(OUTLINE_TAB, table) && shippedAs(outlineIn([table])) !== null;
}

/** The tab `Đề cương` of this Sheet when it holds sections or nothing; null when it is missing or another tab's name. */
function outlineSheet(): { readonly sheet: Sheet; readonly table: Table } | null {
  const sheet = sheetOf(OUTLINE_TAB);
  const table = sheet && readTable(sheet);
  return sheet && table && !isOtherTab(OUTLINE_TAB, table) ? { sheet, table } : null;
}

/** Writes the sections into the tab `Đề cương`, where officers may change them; a tab that says anything stays. */
export function fillOutline(outline: Outline): void {
  const found = outlineSheet();
  if (!found || filledRows(OUTLINE_TAB, found.table) > 0) return;
  // Set-up has just formatted the tab.
  writeSections(found.sheet, found.table, { outline, write: setKeptCells });
}

/** Replaces the sections on the tab; notes on them are removed first, since they would end up beside other sections. */
export function replaceSections(outline: Outline): void {
  const found = outlineSheet();
  if (!found) return;
  const { sheet, table } = found;
  const { headerRow, columns } = tabLayout(OUTLINE_TAB, table);
  const height = table.rows.length - headerRow - 1;
  for (const { column, cells } of height > 0 ? cellsIn(columns, undefined) : []) {
    written(() => sheet.getRange(headerRow + 2, column, height, cells.length).clearNote());
  }
  writeSections(sheet, table, { outline, write: setCells });
}

interface Sections {
  readonly outline: Outline;
  readonly write: typeof setCells;
}

/** Neighbouring columns take one call. Officers' own columns, which may stand between them, are never written. */
function writeSections(sheet: Sheet, table: Table, { outline, write }: Sections): void {
  const { headerRow, columns } = tabLayout(OUTLINE_TAB, table);
  const rows = outlineRows(outline);
  const height = Math.max(rows.length, table.rows.length - headerRow - 1);
  growTo(sheet, headerRow + 1 + height);
  const lines = Array.from({ length: height }, (_, index) => cellsIn(columns, rows[index]));
  for (const [index, { column, cells }] of (lines[0] ?? []).entries()) {
    const values = lines.map((blocks) => blocks[index]?.cells ?? []);
    write(sheet.getRange(headerRow + 2, column, height, cells.length), values);
  }
}

function cellsIn(columns: ReadonlyMap<string, number>, row: Readonly<Record<string, Cell>> | undefined) {
  const fields = Object.keys(OUTLINE_TAB.columns);
  return rowBlocks(
    columns,
    fields.map((field) => [field, row?.[field] ?? null] as const),
  );
}
