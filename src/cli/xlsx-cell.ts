import ExcelJS from 'exceljs';
import { type Day, dayOf } from '../core/calendar/day';
import type { Cell } from '../core/workbook/cell';

const MILLISECONDS_A_DAY = 86_400_000;

/** Serial number 0 of an ordinary workbook. */
export const DAY_ZERO = dayOf(1899, 12, 30);

/** Serial number 0 of a workbook in the date system of old Excel for Mac. */
export const DAY_ZERO_1904 = dayOf(1904, 1, 1);

/** 31/12/9999; Excel fills a date cell above it with ##### because it holds no date. */
const LAST_SERIAL = 2_958_465;

/**
 * Whether a number under this format (as written in styles.xml) is shown as a day or an hour. Digit places rule that out:
 * Excel knows no format with both, save for fractions of a second, but other programs write `#,##0 hồ sơ` without quotes.
 */
export function showsDay(formatCode: string): boolean {
  const shown = formatCode
    .replace(/\[[^\]]*\]|&quot;.*?&quot;/g, '')
    .replace(/[\\_*](?:&\w+;|.)/gu, '')
    .replace(/general/gi, '')
    .replace(/s\.?0+/gi, 's')
    .split(';', 1)
    .join();
  return /[dmyhs]/i.test(shown) && !/[#0?]/.test(shown);
}

/** The value of a cell whose formula and hyperlink were left out of what exceljs was given. */
export function cellOf(source: ExcelJS.Cell, dayZero: Day): Cell {
  // exceljs repeats the value of a merged range in each of its cells.
  if (source.type === ExcelJS.ValueType.Merge) return null;
  const { value } = source;
  if (value instanceof Date) return dayOrNumber(value, dayZero);
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  return 'richText' in value ? value.richText.map((run) => run.text).join('') : null;
}

/** An hour alone (below 1) and a number too large for a date stay numbers; above 100 million exceljs keeps no number. */
function dayOrNumber(instant: Date, dayZero: Day): Cell {
  const serial = instant.getTime() / MILLISECONDS_A_DAY - DAY_ZERO;
  if (Number.isNaN(serial)) return '#####';
  if (serial < 1 || serial >= LAST_SERIAL + 1) return serial;
  return { day: (Math.floor(serial) + dayZero) as Day };
}
