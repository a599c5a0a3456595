import { realDay } from '../../calendar/day';
import { tidy } from '../../text/folded';
import type { Cell } from '../../workbook/contract/cell';

/** Three numbers of which the last may be a year of two digits, with or without an hour beside them. */
const SHORT = /^((?:\d{1,2}[:h][^ ]* )?)(\d{1,2})([/.-])(\d{1,2})\3(\d{2})(?= |$)/;
/** Rows that show a year in the last place: it stays while the first part changes. */
const LEAST_ROWS = 3;

export function hasShortYear(cell: Cell): cell is string {
  return typeof cell === 'string' && SHORT.test(tidy(cell));
}

/** The text with the year 2023 for 23 in the last place; any other cell unchanged. */
export function withWholeYear(cell: Cell): Cell {
  return hasShortYear(cell) ? tidy(cell).replace(SHORT, '$1$2$3$4$320$5') : cell;
}

/** Whether the last part of the short days in a column can only be the year, since no first part could be one. */
export function yearIsLast(cells: readonly Cell[]): boolean {
  const parts = cells.flatMap((cell) => {
    const [, , first, , second, last] = (typeof cell === 'string' && SHORT.exec(tidy(cell))) || [];
    return last === undefined ? [] : [[Number(first), Number(second), Number(last)] as const];
  });
  if (parts.some(([first, second, last]) => realDay(2000 + first, second, last) === null)) return true;
  const different = (place: 0 | 2) => new Set(parts.map((one) => one[place])).size;
  return different(0) >= LEAST_ROWS && different(2) === 1;
}
