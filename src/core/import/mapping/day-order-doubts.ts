import type { Cell } from '../../workbook/contract/cell';
import { type DayShape, dayShape } from './day-order';

/** Why the order of day and month in a column must be asked about. */
export type DayDoubt =
  /** Every text that tells the order has the month first. */
  | 'month-first'
  /** Some texts have the day first, others the month. */
  | 'mixed'
  /** Date cells up to the 12th alone, and texts beyond: days were exchanged on the way. */
  | 'swapped'
  /** The column tells nothing, but stands in a file with such a column. */
  | 'beside'
  /** Most days contradict another column or the dossiers' codes, and would not with day and month exchanged. */
  | 'contradicts'
  /** The same of a part of the days, so that both orders seem to be mixed. */
  | 'partly-contradicts'
  /** All days of dossiers fall on one day of different months. */
  | 'one-day';

/** So many texts in the right order for each one in the other make that one a slip of the hand. */
const SLIP = 50;

/** How many cells of a column have this shape. */
export type ShapeCount = (shape: DayShape) => number;

export function shapesIn(cells: readonly Cell[]): ShapeCount {
  const counts = new Map<DayShape, number>();
  for (const cell of cells) {
    const shape = dayShape(cell);
    if (shape !== null) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return (shape) => counts.get(shape) ?? 0;
}

/** Judged over the whole column, since no cell up to the 12th tells its order. */
export function doubtOf(count: ShapeCount): DayDoubt | null {
  const isExchanged = count('cell-either') > 0 && count('cell-sure') + count('either') === 0;
  const dayFirst = count('day-first');
  const monthFirst = count('month-first');
  if (dayFirst > 0 && monthFirst > 0) return monthFirst * SLIP <= dayFirst ? null : 'mixed';
  if (dayFirst + monthFirst > 0 && isExchanged) return 'swapped';
  return monthFirst > 0 ? 'month-first' : null;
}

/** Whether the column could have the same fault as a doubtful one of its file. */
export function shares(count: ShapeCount, doubt: DayDoubt): boolean {
  if (doubt === 'swapped') return count('cell-either') > 0 && count('cell-sure') === 0;
  return (doubt === 'month-first' || doubt === 'mixed') && count('either') > 0 && count('day-first') === 0;
}

/** Whether no cell of the column tells its order. */
export function tellsNothing(count: ShapeCount): boolean {
  return count('day-first') + count('month-first') + count('cell-sure') === 0;
}
