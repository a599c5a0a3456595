import { dayInVietNam, midnightInVietNam } from '../../core/calendar/viet-nam';
import type { Cell } from '../../core/workbook/contract/cell';

/** A value of `getValues` as the core's cell. Its dates come from another realm, where `instanceof` fails. */
export function cellOf(value: unknown): Cell {
  if (isDate(value)) return { day: dayInVietNam(value.getTime()) };
  if (value === '') return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** A cell as `setValues` takes it: days as midnights in the Sheet's zone, and text that can never become a formula. */
export function sheetValue(cell: Cell): string | number | boolean | Date {
  if (cell === null) return '';
  if (typeof cell === 'object') return new Date(midnightInVietNam(cell.day));
  return typeof cell === 'string' ? plainText(cell) : cell;
}

/**
 * Sheets reads text that begins like this as a formula, a number or a day (`07`, `99,86%`, `13/6/2023`, and `(1)` as
 * -1); with an apostrophe in front it stays text.
 */
function plainText(text: string): string {
  return /^\s*(?:[=+\-@'\d]|\(\d)/.test(text) ? `'${text}` : text;
}
