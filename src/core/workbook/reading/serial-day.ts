import { type Day, dayOf } from '../../calendar/day';
import type { Cell } from '../contract/cell';

const MILLISECONDS_A_DAY = 86_400_000;

/** The day with serial number 0 in an ordinary workbook. */
export const DAY_ZERO = dayOf(1899, 12, 30);

/** The day with serial number 0 in the date system of old Excel for Mac. */
export const DAY_ZERO_1904 = dayOf(1904, 1, 1);

/** 31/12/9999. Excel shows ##### for larger numbers, because they are no dates. */
const LAST_SERIAL = 2_958_465;

/**
 * The value of a date cell with this serial number. A time without a day (below 1) and a number too large for a date
 * stay numbers. Serial numbers are inexact: one within half a millisecond of midnight is the day that begins there.
 */
export function cellOfSerial(serial: number, dayZero: Day): Cell {
  if (serial < 1 || serial >= LAST_SERIAL + 1) return serial;
  const milliseconds = Math.round(serial * MILLISECONDS_A_DAY);
  return { day: (Math.floor(milliseconds / MILLISECONDS_A_DAY) + dayZero) as Day };
}

/** Excel counts a day 29/2/1900 that never was, so only from here on do its days agree with the calendar. */
const FIRST_AGREED = 61;

/** The serial number of a day in an ordinary workbook; null for a day that Excel cannot show. */
export function serialOfDay(day: Day): number | null {
  const serial = day - DAY_ZERO;
  return serial >= FIRST_AGREED && serial <= LAST_SERIAL ? serial : null;
}
