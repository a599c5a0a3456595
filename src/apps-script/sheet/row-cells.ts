import type { Cell, Table } from '../../core/workbook/contract/cell';
import { rowBlocks } from '../../core/workbook/contract/row-blocks';
import type { Tab } from '../../core/workbook/contract/tab';
import type { FieldOf } from '../../core/workbook/contract/tab-layout';
import { writeBlocks } from './blocks';
import { growTo } from './room';
import { productSheet, type WholeTab } from './set-up';
import type { Sheets } from './tables';

/** A tab with all columns of the contract: created if missing, completed if it comes from an older version. */
export interface WritableTab<F extends string = string> extends WholeTab<F> {
  /** 1-based: the last row that holds anything, at least the header row. */
  readonly lastRow: number;
}

export function writableTab<T extends Tab>(tab: T, table: Table | undefined, sheets?: Sheets): WritableTab<FieldOf<T>> {
  const whole = productSheet(tab, table, sheets);
  return { ...whole, lastRow: Math.max(whole.layout.headerRow + 1, table?.rows.length ?? 0) };
}

/**
 * Writes some cells of one row, by field, and leaves its other cells alone. Neighbouring columns, as set-up places
 * them, take one call.
 */
export function writeCells<F extends string>(
  { sheet, layout, lastRow }: WritableTab<F>,
  row: number,
  cells: Readonly<Partial<Record<F, Cell>>>,
): void {
  const given = Object.entries<Cell | undefined>(cells).map(([field, cell]) => [field, cell ?? null] as const);
  writeBlocks(sheet, row, rowBlocks(layout.columns, given, { isBelowAll: row > lastRow }));
}

/** Writes a row below the last one. */
export function appendCells<F extends string>(tab: WritableTab<F>, cells: Readonly<Partial<Record<F, Cell>>>): void {
  growTo(tab.sheet, tab.lastRow + 1);
  writeCells(tab, tab.lastRow + 1, cells);
}
