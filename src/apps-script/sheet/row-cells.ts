import { type Cell, folded, isBlank, type Table } from '../../core/workbook/cell';
import type { Tab } from '../../core/workbook/tabs';
import { retried } from '../run/retry';
import { growTo } from './room';
import { productSheet } from './set-up';
import { readTable } from './tables';
import { sheetValue } from './values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with all its columns, made or completed where it is older than they are. */
export interface WritableTab {
  readonly sheet: Sheet;
  readonly table: Table;
}

export function writableTab(tab: Tab, table: Table | undefined): WritableTab {
  const sheet = productSheet(tab, table);
  const headers = new Set((table?.rows[0] ?? []).map((cell) => folded(String(cell ?? ''))));
  const isWhole = Object.values(tab.columns).every(({ header }) => headers.has(folded(header)));
  return { sheet, table: table && isWhole ? table : readTable(sheet) };
}

/** The row under the last one, there if need be. */
export function rowAtEnd({ sheet, table }: WritableTab): number {
  const row = table.rows.length + 1;
  growTo(sheet, row);
  return row;
}

/**
 * Writes cells of one row under their headers and leaves its other cells alone. Columns that stand side by side, as
 * set-up places them, take one call.
 */
export function writeCells({ sheet, table }: WritableTab, row: number, cells: Readonly<Record<string, Cell>>): void {
  const headers = (table.rows.find((line) => !line.every(isBlank)) ?? []).map((cell) => folded(String(cell ?? '')));
  const placed = Object.entries(cells).map(([header, cell]) => ({ at: headers.indexOf(folded(header)) + 1, cell }));
  for (const { at, values } of blocksOf(placed)) {
    retried(() => sheet.getRange(row, at, 1, values.length).setValues([values]));
  }
}

interface Block {
  readonly at: number;
  readonly values: ReturnType<typeof sheetValue>[];
}

function blocksOf(placed: readonly { readonly at: number; readonly cell: Cell }[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const { at, cell } of [...placed].sort((a, b) => a.at - b.at)) {
    const last = blocks[blocks.length - 1];
    if (last && last.at + last.values.length === at) last.values.push(sheetValue(cell));
    else blocks.push({ at, values: [sheetValue(cell)] });
  }
  return blocks;
}
