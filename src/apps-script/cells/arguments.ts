import { type Day, dayOfTypedText } from '../../core/calendar/day';
import { groupedText } from '../../core/indicators/number-text';
import { cellOf, sheetValue } from '../sheet/values';

/** What Sheets passes to a custom function: one cell's value, or rows of values when the argument is a range. */
export type Argument = unknown;

/** A mistake in a formula; the officer sees its message in the cell. */
export class CellError extends Error {}

export function dateOf(day: Day): unknown {
  return sheetValue({ day });
}

export function rowsOf(argument: Argument): readonly (readonly unknown[])[] {
  return Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
}

/**
 * Rows with anything in them that one formula takes. Google stops a custom function after 30 seconds and shows only
 * `#ERROR!`; a table of 30,000 rows takes about a second of processor time on a busy development machine.
 */
const MOST_ROWS = 100_000;

/** What the cell says when there are more rows than that; null when there are not. */
export function tooManyRows(rows: number): string | null {
  if (rows <= MOST_ROWS) return null;
  return (
    `Lỗi: vùng có ${groupedText(rows)} dòng, quá ${groupedText(MOST_ROWS)} dòng mà một công thức tính kịp. ` +
    'Hãy chia nhỏ vùng, hoặc bấm «Tính lại» trong bảng điều khiển rồi xem tab Chỉ tiêu.'
  );
}

/** Blank rows do not count: a range of whole columns has those below the table too. */
export function rowsWithin(argument: Argument): number {
  return rowsOf(argument).filter((row) => !row.every(isEmpty)).length;
}

/**
 * Applies a function of single values to single values and ranges alike, so that one call of the custom function serves
 * a whole column. All ranges must have the same shape; a single value is used for every cell. A cell with wrong values
 * shows its own error and leaves the others as they are.
 */
export function mapCells(compute: (...values: unknown[]) => unknown, args: readonly Argument[]): unknown {
  const ranges = args.filter((argument): argument is unknown[][] => Array.isArray(argument));
  const [first] = ranges;
  if (!first) return answer(compute, args);
  const [height, width] = [first.length, first[0]?.length ?? 0];
  if (ranges.some((range) => range.length !== height || range[0]?.length !== width)) {
    return 'Lỗi: các vùng phải có cùng số dòng và số cột.';
  }
  const refusal = height > MOST_ROWS ? tooManyRows(Math.max(...ranges.map(rowsWithin))) : null;
  if (refusal !== null) return refusal;
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
