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

const ROWS_AND_COLUMNS = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/;

/** The corners of `R2C3:R5C4`; null for what is read as A1, such as `RC1`. */
function areaOfR1C1(notation: string): Area | null {
  const match = ROWS_AND_COLUMNS.exec(notation);
  if (!match) return null;
  const [top = 0, left = 0, bottom = top, right = left] = match.slice(1).flatMap((part) => (part ? Number(part) : []));
  const [rows, columns] = [Math.abs(bottom - top) + 1, Math.abs(right - left) + 1];
  return { row: Math.min(top, bottom), column: Math.min(left, right), rows, columns };
}

/**
 * Reads `B2:D5`, `A2:C`, `B:D`, `5:7` and `R2C2:R5C4`, in upper or lower case and with or without `$`; the corners may
 * come in any order.
 */
export function areaOfA1(notation: string, grid: Grid): Area {
  const numbered = areaOfR1C1(notation.trim().toUpperCase());
  if (numbered) return within(numbered, grid);
  const match = CORNERS.exec(notation.trim().toUpperCase());
  if (!match || notation.trim() === '' || Number(match[2] || 1) === 0 || Number(match[4] || 1) === 0)
    throw new ServiceException('Range not found');
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

/** An end that is not named is the last of the grid, wherever it stands: `C:A2` is `A2:C`. */
function span(first: number | '', last: number | '' | undefined, most: number): { from: number; count: number } {
  const isOpen = !first || !last;
  const start = (isOpen && last) || first || 1;
  const end = isOpen ? most : last;
  return { from: Math.min(start, end), count: Math.abs(end - start) + 1 };
}

/** Whole rows and columns are shown as such, the first of them first; null for any other range. */
export function openNotation(notation: string, { row, column, rows, columns }: Area): string | null {
  const plain = notation.trim().toUpperCase().replace(/\$/g, '');
  if (/^\d+:\d+$/.test(plain)) return `${row}:${row + rows - 1}`;
  return /^[A-Z]+:[A-Z]+$/.test(plain) ? `${columnLetters(column)}:${columnLetters(column + columns - 1)}` : null;
}

export function a1Of({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
