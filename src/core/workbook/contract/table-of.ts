import { type Day, dayOfIso } from '../../calendar/day';
import type { Cell, Table } from './cell';
import type { Tab } from './tab';

/** A row of a tab, cells by field; a field left out is an empty cell. */
export type CellsOf<T extends Tab> = { readonly [Field in keyof T['columns']]?: Cell };

/** A header row and a row for each record, cells in the order of the contract's columns. */
export function tableOfRows<T extends Tab>(tab: T, records: readonly CellsOf<T>[]): Table {
  const fields: readonly (keyof T['columns'])[] = Object.keys(tab.columns);
  const headers = Object.values(tab.columns).map(({ header }) => header);
  return { name: tab.name, rows: [headers, ...records.map((record) => fields.map((field) => record[field] ?? null))] };
}

/** The cell of a day, typed as 2026-09-14; empty for no day. */
export function isoCell(iso: string): Cell {
  return iso === '' ? null : { day: dayOfIso(iso) };
}

/** The cell of a column with Có / Không; empty for no. */
export function yesCell(isYes: boolean | undefined): Cell {
  return isYes ? 'Có' : null;
}

export function dayCell(day: Day | null): Cell {
  return day === null ? null : { day };
}
