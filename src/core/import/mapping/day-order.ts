import { type Day, dayOf, partsOf, realDay } from '../../calendar/day';
import { tidy } from '../../text/folded';
import { type Cell, isBlank, isDayCell } from '../../workbook/contract/cell';
import { readDay } from '../values/read-day';

/**
 * How the days of a column are to be read. `day-first` as 13/6/2023, `month-first` as 6/13/2023; date cells stand as
 * they are. `swapped`: a program that expected the other order has turned what it could into date cells, with day and
 * month exchanged, and left the rest as text.
 */
export type DayOrder = 'day-first' | 'month-first' | 'swapped';

export const DAY_ORDERS: readonly DayOrder[] = ['day-first', 'month-first', 'swapped'];

/**
 * What one cell says of the order. A text may be a day in one order alone, in `either`, or the `same` day in both; a
 * date cell beyond the 12th is `sure`, any other one may have been exchanged.
 */
export type DayShape = 'day-first' | 'month-first' | 'either' | 'same' | 'cell-sure' | 'cell-either' | 'cell-same';

const HOUR = '\\d{1,2}[:h]\\d{0,2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:am|pm|sa|ch)?';
/** Two numbers and a year, anywhere in a text. */
const NUMERIC = /(?<!\d)(\d{1,2})( ?[/.\\-] ?)(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
/** The same with nothing but an hour before or after them. */
const ALONE = new RegExp(`^(?:${HOUR}[\\s,-]+)?\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?:[\\s,-]+${HOUR})?$`, 'i');

/** Null for a cell that is no day. */
export function dayShape(cell: Cell): DayShape | null {
  if (isBlank(cell)) return null;
  const match = typeof cell === 'string' ? numericIn(tidy(cell)) : null;
  if (match) return shapeOfText(match);
  const day = readDay(cell);
  // 2023-05-12 and 12 tháng 5 2023 are read in one way.
  return day !== null && isInWords(cell) ? 'same' : shapeOfDay(day);
}

/** Whether it is a day that is neither a date cell nor its serial number. */
function isInWords(cell: Cell): boolean {
  return !isDayCell(cell) && !/^\d{1,5}(?:[.,]\d+)?$/.test(String(cell).trim());
}

/** Beside other words, as in `05/06/2023 lúc 10:30`, the numbers are a day only if readers of days take the text for one. */
function numericIn(text: string): RegExpExecArray | null {
  const match = NUMERIC.exec(text);
  const isDay = () => ALONE.test(text) || readDay(text) !== null || readDay(exchangedText(text)) !== null;
  return match && isDay() ? match : null;
}

function shapeOfText([, first = '', , second = '', year = '']: RegExpExecArray): DayShape | null {
  const inYear = Number(year.length === 2 ? `20${year}` : year);
  const isDayFirst = realDay(inYear, Number(second), Number(first)) !== null;
  const isMonthFirst = realDay(inYear, Number(first), Number(second)) !== null;
  if (isDayFirst && isMonthFirst) return Number(first) === Number(second) ? 'same' : 'either';
  if (isDayFirst) return 'day-first';
  return isMonthFirst ? 'month-first' : null;
}

function shapeOfDay(day: Day | null): DayShape | null {
  if (day === null) return null;
  const { month, date } = partsOf(day);
  if (date > 12) return 'cell-sure';
  return date === month ? 'cell-same' : 'cell-either';
}

/** The cell with day and month exchanged; unchanged when that is no day. */
export function exchanged(cell: Cell): Cell {
  const shape = dayShape(cell);
  if (shape === 'either' || shape === 'month-first') return exchangedText(String(cell));
  const day = shape === 'cell-either' ? readDay(cell) : null;
  if (day === null) return cell;
  const { year, month, date } = partsOf(day);
  return { day: dayOf(year, date, month) };
}

function exchangedText(text: string): string {
  return tidy(text).replace(NUMERIC, (_, first, mark, second, year) => [second, first, year].join(String(mark)));
}

/** The cell as a reader of days written day first understands it; null when it is no day in this order. */
export function inOrder(cell: Cell, order: DayOrder): Cell | null {
  const shape = dayShape(cell);
  switch (order) {
    case 'day-first':
      return shape === 'month-first' ? null : cell;
    case 'month-first':
      return shape === 'day-first' ? null : shape === 'cell-either' ? cell : exchanged(cell);
    case 'swapped':
      return shape === 'either' ? null : exchanged(cell);
  }
}
