import { folded } from '../../text/folded';
import { type Cell, isBlank, type Table } from './cell';
import type { Column } from './column';
import type { Tab } from './tab';

/** The header row of any table. Rows and columns count from 0. */
export interface HeaderRow {
  /**
   * The first row that is not empty; 0 for an empty table. Of a tab whose first row holds no header of the contract, the
   * one of the first rows that holds the most: titles stand above it.
   */
  readonly headerRow: number;
  /** The leftmost column with this header; -1 when there is none. */
  columnHeaded(header: string): number;
}

export type FieldOf<T extends Tab> = keyof T['columns'] & string;

/** Where a table has the header row and the columns of its tab. Rows and columns count from 0. */
export interface TabLayout<F extends string = string> extends HeaderRow {
  /** The columns that the table has, in the order of the contract. */
  readonly columns: ReadonlyMap<F, number>;
  /**
   * The field of each column, up to the last column with a header. Null when the header is blank, unknown to the
   * contract or the same as one further left.
   */
  readonly fields: readonly (F | null)[];
  /** Columns of the contract that the table lacks. */
  readonly missing: readonly F[];
  /** Columns of the contract whose header occurs more than once. */
  readonly repeated: readonly F[];
  /** -1 when the table lacks the column. */
  columnOf(field: F): number;
}

/** `tab`: of the contract, when the table is one. */
export function headersIn(rows: Table['rows'], tab?: Tab): HeaderRow {
  return foldedHeaders(rows, tab);
}

export function tabLayout<T extends Tab>(tab: T, { rows }: Pick<Table, 'rows'>): TabLayout<FieldOf<T>> {
  const { headerRow, names, columnHeaded } = foldedHeaders(rows, tab);
  const columns = new Map<FieldOf<T>, number>();
  const fields = names.map((): FieldOf<T> | null => null);
  const missing: FieldOf<T>[] = [];
  const repeated: FieldOf<T>[] = [];
  for (const field of Object.keys(tab.columns) as FieldOf<T>[]) {
    const name = folded(tab.columns[field]?.header ?? '');
    const column = names.indexOf(name);
    if (column < 0) missing.push(field);
    else {
      columns.set(field, column);
      fields[column] = field;
    }
    if (names.lastIndexOf(name) > column) repeated.push(field);
  }
  const columnOf = (field: FieldOf<T>) => columns.get(field) ?? -1;
  return { headerRow, columns, fields, missing, repeated, columnOf, columnHeaded };
}

/** The header row with its folded headers, up to the last one that is not blank. */
function foldedHeaders(rows: Table['rows'], tab?: Tab): HeaderRow & { readonly names: readonly string[] } {
  const first = Math.max(
    0,
    rows.findIndex((row) => !row.every(isBlank)),
  );
  const headerRow = tab === undefined ? first : rowOfHeaders(rows, first, tab);
  const names = namesIn(rows[headerRow]);
  return { headerRow, names, columnHeaded: (header) => names.indexOf(folded(header)) };
}

const SEARCHED_ROWS = 10;
/** One header may also be a title, or a value. */
const LEAST_HEADERS = 2;

function rowOfHeaders(rows: Table['rows'], first: number, { columns }: Tab): number {
  const headers = new Set(Object.values(columns).map(({ header }) => folded(header)));
  const countIn = (row: number) => new Set(namesIn(rows[row]).filter((name) => headers.has(name))).size;
  if (countIn(first) > 0) return first;
  const below = Array.from({ length: Math.max(0, SEARCHED_ROWS - first) }, (_, index) => first + index);
  const best = below.reduce((most, row) => (countIn(row) > countIn(most) ? row : most), first);
  return countIn(best) >= LEAST_HEADERS ? best : first;
}

function namesIn(cells: readonly Cell[] = []): readonly string[] {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1])) width--;
  // A number or a day is no header of the contract: the column is the officers' own, as under a blank header.
  return cells.slice(0, width).map((cell) => (typeof cell === 'string' ? folded(cell) : ''));
}

/** Whether the row says nothing in columns of the contract. Unticked boxes alone do not make a row. */
export function isEmptyRow(
  { columns }: Tab,
  positions: ReadonlyMap<string, number>,
  cells: readonly (Cell | undefined)[] = [],
): boolean {
  for (const [field, position] of positions) if (saysSomething(columns[field], cells[position])) return false;
  return true;
}

function saysSomething(column: Column<unknown> | undefined, cell: Cell | undefined): boolean {
  return !isBlank(cell) && !(cell === false && column?.accepts.kind === 'yesNo');
}

/** A copy of the row with some cells replaced; columns below 0 are ignored. */
export function withCells(row: readonly Cell[], cells: readonly (readonly [column: number, cell: Cell])[]): Cell[] {
  const changed = [...row];
  for (const [column, cell] of cells) {
    while (changed.length < column) changed.push(null);
    if (column >= 0) changed[column] = cell;
  }
  return changed;
}
