import { dayOfUtcMilliseconds } from '../../core/calendar/day';
import type { Cell } from '../../core/workbook/contract/cell';
import { ZONE_OFFSET_MS } from '../run/clock';

/** What `getValues` gives for one cell, as the core knows cells. Dates come from another realm: `instanceof` fails. */
export function cellOf(value: unknown): Cell {
  if (isDate(value)) return { day: dayOfUtcMilliseconds(value.getTime() + ZONE_OFFSET_MS) };
  if (value === '') return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** What `setValues` takes for a cell: midnights of the Sheet's zone for days, and text that can never become a formula. */
export function sheetValue(cell: Cell): string | number | boolean | Date {
  if (cell === null) return '';
  if (typeof cell === 'object') return new Date(cell.day * 86_400_000 - ZONE_OFFSET_MS);
  return typeof cell === 'string' ? plainText(cell) : cell;
}

/**
 * Sheets reads text that begins so as a formula, a number or a day (`07`, `99,86%`, `13/6/2023`, and `(1)` as -1); with
 * an apostrophe in front it stays the text that it is.
 */
function plainText(text: string): string {
  return /^\s*(?:[=+\-@'\d]|\(\d)/.test(text) ? `'${text}` : text;
}
