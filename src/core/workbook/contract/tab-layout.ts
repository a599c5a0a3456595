import { type Cell, folded, isBlank, type Table } from './cell';
import type { Tab } from './tab';

/** The header row of a table, whatever its tab. Rows and columns count from 0. */
export interface HeaderRow {
  /** The first row that holds anything; in a table without content the first row, where headers belong. */
  readonly headerRow: number;
  /** The column with this header, of two equal headers the left one; -1 when there is none. */
  columnHeaded(header: string): number;
}

export type FieldOf<T extends Tab> = keyof T['columns'] & string;

/** Where the header row and the columns of a tab stand in a table of it. Rows and columns count from 0. */
export interface TabLayout<F extends string = string> extends HeaderRow {
  /** In the order of the contract; a column that the table lacks is not there. */
  readonly columns: ReadonlyMap<F, number>;
  /**
   * By column, up to the last one with a header. Null where the header is blank, where it is unknown to the contract, and
   * where it repeats one to the left.
   */
  readonly fields: readonly (F | null)[];
  /** Columns of the contract that the table lacks. */
  readonly missing: readonly F[];
  /** Columns of the contract whose header stands there more than once. */
  readonly repeated: readonly F[];
  /** -1 when the table lacks the column. */
  columnOf(field: F): number;
}

export function headersIn(rows: Table['rows']): HeaderRow {
  return foldedHeaders(rows);
}

export function tabLayout<T extends Tab>(tab: T, { rows }: Pick<Table, 'rows'>): TabLayout<FieldOf<T>> {
  const { headerRow, names, columnHeaded } = foldedHeaders(rows);
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

/** With the headers in the form in which they are compared, up to the last that is not blank. */
function foldedHeaders(rows: Table['rows']): HeaderRow & { readonly names: readonly string[] } {
  const headerRow = Math.max(
    0,
    rows.findIndex((row) => !row.every(isBlank)),
  );
  const cells = rows[headerRow] ?? [];
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1])) width--;
  // A number or a day heads a column of the officers' own, as a blank does.
  const names = cells.slice(0, width).map((cell) => (typeof cell === 'string' ? folded(cell) : ''));
  return { headerRow, names, columnHeaded: (header) => names.indexOf(folded(header)) };
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
