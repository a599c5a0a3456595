import { COLUMNS_06A, type Column06a } from '../annexes/form-06a';
import { type Cell, isBlank } from '../workbook/contract/cell';
import { columnsByWords } from './header-columns';
import { isNumeric } from './pasted-count';

type Rows = readonly (readonly Cell[])[];

/** Where the lines and columns of the form are in a table, 0-based. */
export interface FormLayout {
  readonly firstLine: number;
  readonly nameColumn: number;
  readonly columns: ReadonlyMap<Column06a, number>;
}

/** A table with fewer recognised columns is not Biểu II.06a. */
const FEWEST = 8;

/** By the line of column numbers, else by the words of the header, else by position; null when nothing fits. */
export function formLayout(rows: Rows): FormLayout | null {
  return byNumbers(rows) ?? byWords(rows) ?? byPosition(rows);
}

function byNumbers(rows: Rows): FormLayout | null {
  const row = rows.findIndex(isNumbersLine);
  if (row < 0) return null;
  const columns = new Map<Column06a, number>();
  (rows[row] ?? []).forEach((cell, index) => {
    const column = COLUMNS_06A[(columnNumber(cell) ?? 0) - 3];
    if (column) columns.set(column, index);
  });
  return layout(rows, row + 1, columns);
}

/** Whether the row numbers the columns in ascending order; counts never ascend, since (3) is at least (4). */
export function isNumbersLine(row: readonly Cell[]): boolean {
  const numbers = row.map(columnNumber).filter((number) => number !== null);
  const ascend = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] as number));
  return ascend && numbers.filter((number) => number >= 3).length >= FEWEST;
}

/** Reads `(3)`, `3` and `(3)=(4)+(5)+(6)`. Sheets turns a pasted `(3)` into −3, as accountants write it. */
function columnNumber(cell: Cell): number | null {
  const text = typeof cell === 'number' ? String(Math.abs(cell)) : typeof cell === 'string' ? cell.trim() : '';
  const number = Number(/^\(?\s*(\d{1,2})\s*\)?\s*(?:=.*)?$/.exec(text)?.[1] ?? 0);
  return number >= 1 && number <= 13 ? number : null;
}

function byWords(rows: Rows): FormLayout | null {
  const firstLine = firstLineOf(rows);
  const columns = columnsByWords(rows.slice(0, firstLine));
  return columns.size < FEWEST ? null : layout(rows, firstLine, columns);
}

/** All columns in the order of the form, skipping columns left empty by merged cells. */
function byPosition(rows: Rows): FormLayout | null {
  const firstLine = firstLineOf(rows);
  const lines = rows.slice(firstLine);
  const width = Math.max(0, ...lines.map(({ length }) => length));
  const nameColumn = wordiest(lines, width);
  const filled = range(nameColumn + 1, width).filter((index) => lines.some((row) => !isBlank(row[index])));
  const used = filled.length >= COLUMNS_06A.length ? filled : range(nameColumn + 1, width);
  if (firstLine === rows.length || used.length < COLUMNS_06A.length) return null;
  const columns = new Map(COLUMNS_06A.map((column, index) => [column, used[index] as number]));
  return { firstLine, nameColumn, columns };
}

function layout(rows: Rows, firstLine: number, columns: ReadonlyMap<Column06a, number>): FormLayout {
  const nameColumn = wordiest(rows.slice(firstLine), Math.min(...columns.values()));
  return { firstLine, nameColumn, columns };
}

/** The first row with a name and some numbers to its right. */
function firstLineOf(rows: Rows): number {
  const found = rows.findIndex((row) => {
    const name = row.findIndex(isWordy);
    return name >= 0 && row.slice(name + 1).filter(isNumeric).length >= 3;
  });
  return found < 0 ? rows.length : found;
}

/** The column before `end` with the most names. */
function wordiest(lines: Rows, end: number): number {
  const counts = range(0, end).map((index) => lines.filter((row) => isWordy(row[index])).length);
  return Math.max(0, counts.indexOf(Math.max(0, ...counts)));
}

/** Whether the cell is a name, not a numbering such as `IV`, `a)` or `1.2`. */
export function isWordy(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && !isBlank(cell) && !/^\s*(?:[ivx]+|\p{L}|[\d.,\s]+)[.)]?\s*$/iu.test(cell);
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
