import { ServiceException } from '../world/exceptions';
import { type Area, type Grid, within } from './area';

export interface Parsed {
  readonly sheet: string | null;
  readonly cells: string;
}

/** Splits `'Hồ sơ'!A1:B2` into its sheet name and its cells. */
export function withoutSheet(notation: string): Parsed {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(notation);
  if (!match) return { sheet: null, cells: notation };
  return { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), cells: match[3] ?? '' };
}

const CORNERS = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/;

/** Reads `B2:D5`, `A2:C`, `B:D` and `5:7`, in upper or lower case and with or without `$`. */
export function areaOfA1(notation: string, grid: Grid): Area {
  const match = CORNERS.exec(notation.trim().toUpperCase());
  if (!match || notation.trim() === '') throw new ServiceException('Range not found');
  const [, left = '', top = '', right, bottom] = match;
  const single = right === undefined && bottom === undefined;
  if (single && (left === '' || top === '')) throw new ServiceException('Range not found');
  const columns = span(
    left && columnNumber(left),
    single ? columnNumber(left) : right && columnNumber(right),
    grid.maxColumns,
  );
  const rows = span(Number(top), single ? Number(top) : Number(bottom), grid.maxRows);
  return within({ row: rows.from, column: columns.from, rows: rows.count, columns: columns.count }, grid);
}

function span(first: number | '', last: number | '' | undefined, most: number): { from: number; count: number } {
  const start = first || 1;
  const end = last || most;
  return { from: Math.min(start, end), count: Math.abs(end - start) + 1 };
}

/** Whole rows and columns are shown as they were asked for; null for any other range. */
export function openNotation(notation: string): string | null {
  const plain = notation.trim().toUpperCase().replace(/\$/g, '');
  return /^(\d+:\d+|[A-Z]+:[A-Z]+)$/.test(plain) ? plain : null;
}

export function a1Of({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
