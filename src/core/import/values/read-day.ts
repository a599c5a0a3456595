import { type Day, dayOfUtcMilliseconds, EARLIEST_YEAR, LATEST_YEAR, realDay, yearOf } from '../../calendar/day';
import { type Cell, isDayCell } from '../../workbook/contract/cell';
import { DAY_ZERO } from '../../workbook/reading/serial-day';

const TIME = '(?:\\d{1,2}(?:[:h]\\d{0,2})(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:am|pm|sa|ch)?)';
const DAY_FIRST = new RegExp(`^(?:${TIME}[\\s,-]+)?(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?:[\\s,-]+${TIME})?$`, 'i');
const YEAR_FIRST =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

/** Viet Nam keeps UTC+7 all year. */
const VIETNAM_MINUTES = 7 * 60;

/**
 * The calendar day of a cell: a date, with an hour before or after it, or an Excel serial number. Null for anything
 * else and for ambiguous dates (`06/13/23`).
 */
export function readDay(cell: Cell): Day | null {
  const day = dayIn(cell);
  return day !== null && yearOf(day) >= EARLIEST_YEAR && yearOf(day) <= LATEST_YEAR ? day : null;
}

function dayIn(cell: Cell): Day | null {
  if (isDayCell(cell)) return cell.day;
  if (typeof cell === 'number') return dayOfSerial(cell);
  return typeof cell === 'string' ? dayOfText(cell.trim()) : null;
}

function dayOfSerial(serial: number): Day | null {
  return serial >= 1 && serial < 100_000 ? ((Math.floor(serial) + DAY_ZERO) as Day) : null;
}

function dayOfText(text: string): Day | null {
  const typed = DAY_FIRST.exec(text);
  if (typed) return realDay(Number(typed[4]), Number(typed[3]), Number(typed[1]));
  const iso = YEAR_FIRST.exec(text);
  if (iso) return dayOfIsoParts(iso);
  return SERIAL.test(text) ? dayOfSerial(Number(text.replace(',', '.'))) : null;
}

/** With a time zone, the day in Viet Nam at that instant: 17:00Z is the next day there. */
function dayOfIsoParts([, year, month, date, hours, minutes, , zone]: RegExpExecArray): Day | null {
  const day = realDay(Number(year), Number(month), Number(date));
  if (day === null || zone === undefined) return day;
  const shift = VIETNAM_MINUTES - offsetOf(zone);
  return dayOfUtcMilliseconds((day * 24 * 60 + Number(hours) * 60 + Number(minutes) + shift) * 60_000);
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
