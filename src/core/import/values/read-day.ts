import { type Day, EARLIEST_YEAR, LATEST_YEAR, yearOf } from '../../calendar/day';
import { type Cell, isDayCell } from '../../workbook/contract/cell';
import { DAY_ZERO } from '../../workbook/reading/serial-day';
import { type DayMistake, type WrittenDay, writtenDay } from './day-forms';

const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

/**
 * The calendar day of a cell: a date, with an hour before or after it, or an Excel serial number. Null for anything
 * else and for ambiguous dates (`06/13/23`).
 */
export function readDay(cell: Cell): Day | null {
  const day = dayIn(cell);
  return day !== null && isPlausible(day) ? day : null;
}

export type DayFault = DayMistake | 'other-century';

/** Why a text that `readDay` cannot read is no day; null when it does not even have the form of one. */
export function dayFault(text: string): DayFault | null {
  const written = writtenDay(text.trim());
  return isWritten(written) ? 'other-century' : written;
}

/** The hour beside a day in seconds after midnight; null when it has none or a time zone is given. */
export function secondOfDay(cell: Cell): number | null {
  const written = typeof cell === 'string' ? writtenDay(cell.trim()) : null;
  return isWritten(written) ? written.second : null;
}

function isWritten(written: ReturnType<typeof writtenDay>): written is WrittenDay {
  return typeof written === 'object' && written !== null;
}

function isPlausible(day: Day): boolean {
  return yearOf(day) >= EARLIEST_YEAR && yearOf(day) <= LATEST_YEAR;
}

function dayIn(cell: Cell): Day | null {
  if (isDayCell(cell)) return cell.day;
  if (typeof cell === 'number') return dayOfSerial(cell) ?? dayOfText(String(cell));
  return typeof cell === 'string' ? dayOfText(cell.trim()) : null;
}

function dayOfText(text: string): Day | null {
  if (SERIAL.test(text)) return dayOfSerial(Number(text.replace(',', '.')));
  const written = writtenDay(text);
  return isWritten(written) ? written.day : null;
}

function dayOfSerial(serial: number): Day | null {
  return serial >= 1 && serial < 100_000 ? ((Math.floor(serial) + DAY_ZERO) as Day) : null;
}
