import { type Cell, folded, isBlank, type Table } from './cell';
import type { Tab } from './tabs';

/** Where a tab's header row and columns stand in a table. */
export interface TabLayout<F extends string = string> {
  /** 0-based; the length of the table when it has none. */
  readonly headerRow: number;
  /** 0-based; -1 when the table lacks the column. */
  readonly columnOf: (field: F) => number;
}

export function tabLayout<T extends Tab>(tab: T, { rows }: Table): TabLayout<keyof T['columns'] & string> {
  const found = rows.findIndex((row) => !row.every(isBlank));
  const headerRow = found < 0 ? rows.length : found;
  const headers = (rows[headerRow] ?? []).map((cell) => (typeof cell === 'string' ? folded(cell) : ''));
  return { headerRow, columnOf: (field) => headers.indexOf(folded(tab.columns[field]?.header ?? '')) };
}

/** The row with other cells in some columns; a column below 0 is left out. */
export function withCells(row: readonly Cell[], cells: readonly (readonly [column: number, cell: Cell])[]): Cell[] {
  const changed = [...row];
  for (const [column, cell] of cells) {
    while (changed.length < column) changed.push(null);
    if (column >= 0) changed[column] = cell;
  }
  return changed;
}
