import { type Day, dayOfTypedText, dayOfUtcMilliseconds } from '../../core/calendar/day';
import type { Cell } from '../../core/workbook/cell';

/** What Sheets hands to a custom function: one cell's value, or rows of them when the argument is a range. */
export type Argument = unknown;

/** A mistake in a formula, said to the officer in the cell itself. */
export class CellError extends Error {}

/** Viet Nam keeps UTC+7 all year; set-up gives the Sheet this zone, in which its midnights are. */
const ZONE_OFFSET = 7 * 60 * 60 * 1000;

export function dateOf(day: Day): Date {
  return new Date(day * 86_400_000 - ZONE_OFFSET);
}

/** A value of the Sheet as the core knows cells. Dates come from another realm, so `instanceof` cannot tell them. */
export function cellOf(value: unknown): Cell {
  if (isDate(value)) return { day: dayOfUtcMilliseconds(value.getTime() + ZONE_OFFSET) };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

export function rowsOf(argument: Argument): readonly (readonly unknown[])[] {
  return Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
}

/**
 * Applies a function of single values to values and ranges alike: ranges must have one shape, single values stand for
 * every cell. One call of the custom function then serves a whole column. A cell whose values are wrong says why; the
 * others are not touched.
 */
export function mapCells(compute: (...values: unknown[]) => unknown, args: readonly Argument[]): unknown {
  const ranges = args.filter((argument): argument is unknown[][] => Array.isArray(argument));
  const [first] = ranges;
  if (!first) return answer(compute, args);
  const [height, width] = [first.length, first[0]?.length ?? 0];
  if (ranges.some((range) => range.length !== height || range[0]?.length !== width)) {
    return 'Lỗi: các vùng phải có cùng số dòng và số cột.';
  }
  return first.map((row, y) =>
    row.map((_, x) =>
      answer(
        compute,
        args.map((argument) => (Array.isArray(argument) ? argument[y][x] : argument)),
      ),
    ),
  );
}

function answer(compute: (...values: unknown[]) => unknown, values: readonly unknown[]): unknown {
  try {
    return compute(...values);
  } catch (error) {
    if (error instanceof CellError) return `Lỗi: ${error.message}`;
    throw error;
  }
}

export function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}

export function wholeNumber(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new CellError(`${name} phải là số nguyên, đang là «${String(value)}».`);
}

export function dayFrom(value: unknown, name: string): Day {
  const cell = cellOf(value);
  if (typeof cell === 'object' && cell !== null) return cell.day;
  const typed = typeof cell === 'string' ? dayOfTypedText(cell) : null;
  if (typed !== null) return typed;
  throw new CellError(`${name} phải là một ngày (ngày/tháng/năm), đang là «${String(value)}».`);
}
