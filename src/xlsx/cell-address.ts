import { getCellAddress } from 'write-excel-file/utility';

const LETTERS: string[] = [];

/** `AA` for column 26, counted from 0. Kept, because a large workbook asks millions of times. */
export function lettersOf(column: number): string {
  LETTERS[column] ??= getCellAddress(0, column).slice(0, -1);
  return LETTERS[column];
}

/** `C7` for row 6 and column 2, both counted from 0. */
export function placeOf(row: number, column: number): string {
  return `${lettersOf(column)}${row + 1}`;
}
