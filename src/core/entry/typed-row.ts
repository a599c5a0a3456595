import type { Day } from '../calendar/day';
import { dayText } from '../calendar/day-text';
import { type Cell, isDayCell } from '../workbook/contract/cell';
import { type Column, choiceText } from '../workbook/contract/column';
import type { RowOf, Tab } from '../workbook/contract/tab';
import { errorAt, type Problem } from '../workbook/problems/problem';
import { readTab } from '../workbook/reading/read-tab';
import type { EntryValues } from './entry-types';

/** The only data row of the table made from a form. */
const TYPED_ROW = 2;

export interface TypedRow<T extends Tab> {
  /** Null when a required value is missing or cannot be read. */
  readonly row: RowOf<T> | null;
  readonly problems: readonly Problem[];
}

/** Reads typed values as if they were in the Sheet, so that the same rules apply. */
export function readTyped<T extends Tab>(tab: T, values: EntryValues): TypedRow<T> {
  const fields = Object.entries(tab.columns);
  const headers = fields.map(([, { header }]) => header);
  const cells = fields.map(([field]) => values[field] ?? null);
  const { rows, problems } = readTab(tab, { name: tab.name, rows: [headers, cells] });
  const found = problems.filter(({ row }) => row === TYPED_ROW);
  // An empty row is skipped by the reader.
  return { row: rows[0] ?? null, problems: rows.length + found.length === 0 ? emptyCells(tab) : found };
}

function emptyCells({ name, columns }: Tab): readonly Problem[] {
  const required = Object.values(columns).filter((column) => column.required);
  return required.map(({ header }) => errorAt({ sheet: name, row: TYPED_ROW, column: header }, { code: 'cell-empty' }));
}

/** The cells of a record, by field, as the contract writes them. */
export function cellsOf(tab: Tab, record: Readonly<Record<string, unknown>>): ReadonlyMap<string, Cell> {
  return new Map(Object.entries(tab.columns).map(([field, column]) => [field, cellOf(column, record[field])]));
}

function cellOf(column: Column<unknown>, value: unknown): Cell {
  if (value === null || value === '' || value === undefined) return null;
  switch (column.accepts.kind) {
    case 'day':
      return { day: value as Day };
    case 'choice':
      return choiceText(column, value);
    case 'yesNo':
      return value === true ? 'Có' : null;
    case 'lines':
      return (value as readonly string[]).join('\n');
    default:
      return value as Cell;
  }
}

/** The texts that an officer would type for a record; `readTyped` reads them back to the same record. */
export function typedOf(tab: Tab, record: Readonly<Record<string, unknown>>): EntryValues {
  return Object.fromEntries([...cellsOf(tab, record)].map(([field, cell]) => [field, typedText(cell)]));
}

function typedText(cell: Cell): string {
  if (isDayCell(cell)) return dayText(cell.day);
  return String(cell ?? '');
}
