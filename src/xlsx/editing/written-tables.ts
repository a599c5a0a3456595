import { dayText } from '../../core/calendar/day-text';
import { isSameCell } from '../../core/import/plan/canonical-cell';
import { type Cell, isDayCell, type Table } from '../../core/workbook/contract/cell';
import type { CellSet } from './cell-set';

/**
 * Whether a written workbook reads as wanted. Only formulas whose result was dropped may read otherwise, and days may
 * read as their texts.
 *
 * @param uncalculated For each sheet, the cells without a result.
 */
export function isAsWanted(
  read: readonly Table[],
  wanted: readonly Table[],
  uncalculated: readonly CellSet[],
): boolean {
  if (read.length !== wanted.length) return false;
  return wanted.every(({ name, rows }, sheet) => {
    const other = read[sheet];
    if (other?.name !== name) return false;
    const isFree = (row: number, column: number) => uncalculated[sheet]?.has(row, column) === true;
    return numbers(Math.max(rows.length, other.rows.length)).every((row) => {
      const [a, b] = [other.rows[row] ?? [], rows[row] ?? []];
      return numbers(Math.max(a.length, b.length)).every(
        (column) => isSame(a[column], b[column]) || isFree(row, column),
      );
    });
  });
}

function isSame(read: Cell | undefined, wanted: Cell | undefined): boolean {
  return isSameCell(read, wanted) || (isDayCell(wanted) && read === dayText(wanted.day));
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
