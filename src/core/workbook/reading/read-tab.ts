import { dayText } from '../../calendar/day-text';
import { type Cell, isBlank, isDayCell, type MergedCells, type Table } from '../contract/cell';
import type { CellKind, Column } from '../contract/column';
import { DOCUMENTS_TAB, NARRATIVE_TAB } from '../contract/record-tabs';
import type { RowOf, Tab } from '../contract/tab';
import { isEmptyRow, type TabLayout, tabLayout } from '../contract/tab-layout';
import { errorAt, type OddKind, type Place, type Problem, warningAt } from '../problems/problem';
import { type OddCharacters, oddCharacters } from './odd-characters';
import { type CellReader, cellReader, isInScientificNotation, UNREADABLE } from './read-cell';

export interface TabRows<T extends Tab> {
  readonly rows: readonly RowOf<T>[];
  /** False when the tab or a required column is missing: nothing may be counted from it. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/** Words that the report prints are left as typed, so nothing is told of them. */
const ODD_KINDS: Partial<Record<CellKind['kind'], OddKind>> = { code: 'code', choice: 'value', yesNo: 'value' };

/** Symbols of documents are tidied when they are put together, and names of periods hold dashes. */
const WITH_ANY_DASH: ReadonlySet<Column<unknown>> = new Set<Column<unknown>>([
  DOCUMENTS_TAB.columns.symbol,
  NARRATIVE_TAB.columns.writtenFor,
]);

interface BoundColumn {
  readonly field: string;
  readonly column: Column<unknown>;
  /** The column in the table, from 0; -1 when the sheet has no such header. */
  readonly index: number;
  readonly read: CellReader;
  /** As what odd characters of its cells are told; null when they are not. */
  readonly oddKind: OddKind | null;
}

/**
 * Reads every row below the header row. A row whose required cell is empty or unreadable is left out and reported; an
 * unreadable optional cell counts as blank and is reported.
 */
export function readTab<T extends Tab>(tab: T, table: Table | undefined): TabRows<T> {
  const odd = oddCharacters(tab.name);
  const read = readRows(tab, table, odd);
  return { ...read, problems: [...read.problems, ...odd.problems()] };
}

/** The same for a tab whose cells are read further: odd characters are only gathered. */
export function readRows<T extends Tab>(tab: T, table: Table | undefined, odd: OddCharacters): TabRows<T> {
  if (!table) return missingTab(tab);
  const layout: TabLayout = tabLayout<Tab>(tab, table);
  const problems: Problem[] = [...headerProblems(tab, layout)];
  noteNames(table, layout, odd);
  const columns = boundColumns(tab, layout);
  const complete = columns.every(({ column, index }) => index >= 0 || !column.required || column.descriptive);
  const rows: RowOf<T>[] = [];
  for (let index = layout.headerRow + 1; index < table.rows.length; index++) {
    const cells = table.rows[index] as readonly Cell[];
    // Officers number rows in advance in columns of their own: these alone do not make a row.
    if (isEmptyRow(tab, layout.columns, cells)) continue;
    const place = { sheet: tab.name, row: index + 1, column: null };
    const record = readRow(columns, cells, place, { problems, odd, merges: table.merges ?? [] });
    if (record && complete) rows.push(record as RowOf<T>);
  }
  return { rows, complete, problems };
}

function noteNames(table: Table, { headerRow, columns }: TabLayout, odd: OddCharacters): void {
  odd.note('tab', table.name, null);
  const headers = table.rows[headerRow] ?? [];
  for (const column of columns.values()) odd.note('header', headers[column], headerRow + 1);
}

function missingTab<T extends Tab>(tab: T): TabRows<T> {
  const place: Place = { sheet: tab.name, row: null, column: null };
  return tab.required
    ? { rows: [], complete: false, problems: [errorAt(place, { code: 'tab-missing' })] }
    : { rows: [], complete: true, problems: [] };
}

/** Missing and repeated headers. */
export function headerProblems(tab: Tab, { missing, repeated }: TabLayout): readonly Problem[] {
  return Object.entries(tab.columns).flatMap(([field, { header, required }]) => {
    const place: Place = { sheet: tab.name, row: null, column: header };
    return [
      ...(required && missing.includes(field) ? [errorAt(place, { code: 'column-missing' })] : []),
      ...(repeated.includes(field) ? [warningAt(place, { code: 'column-repeated' })] : []),
    ];
  });
}

/** The number of rows below the header row that say anything in a column of the contract, readable or not. */
export function filledRows(tab: Tab, table: Table): number {
  const { headerRow, columns } = tabLayout(tab, table);
  return table.rows.slice(headerRow + 1).filter((row) => !isEmptyRow(tab, columns, row)).length;
}

function boundColumns(tab: Tab, { columnOf }: TabLayout): readonly BoundColumn[] {
  return Object.entries(tab.columns).map(([field, column]) => {
    const oddKind = WITH_ANY_DASH.has(column) ? null : (ODD_KINDS[column.accepts.kind] ?? null);
    return { field, column, index: columnOf(field), read: cellReader(column.accepts), oddKind };
  });
}

interface Reading {
  readonly merges: readonly MergedCells[];
  readonly problems: Problem[];
  readonly odd: OddCharacters;
}

function isCovered(merges: readonly MergedCells[], row: number | null, column: number): boolean {
  const isIn = ({ top, left, bottom, right }: MergedCells) =>
    row !== null && row - 1 > top && row - 1 <= bottom && column >= left && column <= right;
  return merges.some(isIn);
}

function readRow(
  columns: readonly BoundColumn[],
  cells: readonly Cell[],
  rowPlace: Place,
  { problems, odd, merges }: Reading,
): Record<string, unknown> | null {
  // Every record gets its fields in the same order, which keeps property access fast in V8.
  const record: Record<string, unknown> = { row: rowPlace.row };
  let readable = true;
  for (const { field, column, index, read, oddKind } of columns) {
    const cell = index < 0 ? null : cells[index];
    let value: unknown = column.absent;
    if (cell === null || cell === undefined || isBlank(cell)) {
      if (column.required && column.accepts.kind !== 'raw' && index >= 0) {
        const detail = isCovered(merges, rowPlace.row, index) ? ({ isMerged: true } as const) : {};
        problems.push(errorAt({ ...rowPlace, column: column.header }, { code: 'cell-empty', ...detail }));
        readable = false;
      }
    } else {
      const found = read(cell);
      if (found === UNREADABLE) {
        problems.push(unreadable(column, cell, { ...rowPlace, column: column.header }));
        if (column.required) readable = false;
        else if (column.unreadable) value = column.unreadable.means;
      } else {
        value = found;
        if (oddKind !== null) odd.note(oddKind, cell, rowPlace.row);
      }
    }
    record[field] = value;
  }
  return readable ? record : null;
}

/** A cell that its column does not accept. */
export function unreadable(column: Column<unknown>, cell: Cell, place: Place): Problem {
  const { accepts, required } = column;
  if (accepts.kind === 'code' && typeof cell === 'string' && isInScientificNotation(cell)) {
    return errorAt(place, { code: 'code-in-scientific-notation', found: cell, rowLeftOut: required });
  }
  const counted = column.unreadable ? { consequence: column.unreadable.consequence } : {};
  return errorAt(place, { code: 'cell-unreadable', found: shown(cell), accepts, rowLeftOut: required, ...counted });
}

/** A cell's value as messages quote it. */
export function shown(cell: Cell): string {
  if (isDayCell(cell)) return dayText(cell.day);
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell ?? '');
}
