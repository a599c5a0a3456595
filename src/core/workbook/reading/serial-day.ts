import { type Day, dayOf } from '../../calendar/day';
import type { Cell } from '../contract/cell';

const MILLISECONDS_A_DAY = 86_400_000;

/** Serial number 0 of an ordinary workbook. */
export const DAY_ZERO = dayOf(1899, 12, 30);

/** Serial number 0 of a workbook in the date system of old Excel for Mac. */
export const DAY_ZERO_1904 = dayOf(1904, 1, 1);

/** 31/12/9999; Excel fills a date cell above it with ##### because it holds no date. */
const LAST_SERIAL = 2_958_465;

/**
 * What a date cell holds, from the instant that readers of .xlsx make of it by the ordinary date system. An hour alone
 * (below 1) and a number too large for a date stay numbers; above 100 million no number is kept.
 */
export function cellOfInstant(instant: Date, dayZero: Day): Cell {
  const serial = instant.getTime() / MILLISECONDS_A_DAY - DAY_ZERO;
  if (Number.isNaN(serial)) return '#####';
  if (serial < 1 || serial >= LAST_SERIAL + 1) return serial;
  return { day: (Math.floor(serial) + dayZero) as Day };
}
