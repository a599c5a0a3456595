import { serialOfWall, wallOfSerial } from '../spreadsheet/serial';
import type { Value } from '../spreadsheet/typed-input';

/** The value so many cells after the last one. */
export type Series = (after: number) => Value;

/**
 * How the fill handle goes on after these cells, down and to the right or back; null when it repeats them. One number is repeated, two or more with
 * one difference go on; a day goes on by days or by months, a text that ends in a number by that number.
 * https://support.google.com/docs/answer/75509 ; the live service was seen to continue 10, 8, 6, 4.
 */
export function seriesOf(
  values: readonly (Value | undefined)[],
  { areDays, isForward }: { readonly areDays: boolean; readonly isForward: boolean },
): Series | null {
  const single = isForward ? 1 : -1;
  if (values.every((value) => typeof value === 'number')) {
    return areDays ? daySeries(values, single) : numberSeries(values);
  }
  return values.every((value) => typeof value === 'string') ? textSeries(values, single) : null;
}

function numberSeries(numbers: readonly number[]): Series | null {
  const [first = 0] = numbers;
  const step = stepOf(numbers);
  if (step === null) return null;
  return (after) => Number((first + (numbers.length - 1 + after) * step).toPrecision(15));
}

/** The one difference between neighbours; null for a single number too. */
function stepOf(numbers: readonly number[]): number | null {
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return null;
  const step = second - first;
  const scale = Math.max(...numbers.map(Math.abs), 1);
  const isEven = numbers.every((number, index) => Math.abs(first + index * step - number) <= scale * 1e-12);
  return isEven ? step : null;
}

function daySeries(days: readonly number[], single: number): Series | null {
  const [first = 0] = days;
  if (days.length === 1) return (after) => first + after * single;
  return monthSeries(days) ?? numberSeries(days);
}

function monthSeries(days: readonly number[]): Series | null {
  const dates = days.map((day) => new Date(wallOfSerial(day)));
  const [start] = dates;
  const step = stepOf(dates.map((date) => date.getUTCFullYear() * 12 + date.getUTCMonth()));
  if (!start || !step) return null;
  const isLast = dates.every((date) => date.getUTCDate() === lengthOfMonth(date.getUTCFullYear(), date.getUTCMonth()));
  const isSame = dates.every((date) => date.getUTCDate() === start.getUTCDate());
  if (!isLast && !isSame) return null;
  return (after) => {
    const month = start.getUTCMonth() + (dates.length - 1 + after) * step;
    const length = lengthOfMonth(start.getUTCFullYear(), month);
    const date = isLast ? length : Math.min(start.getUTCDate(), length);
    const time =
      wallOfSerial(days[0] as number) - Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate());
    return serialOfWall(Date.UTC(start.getUTCFullYear(), month, date) + time);
  };
}

/** The month may lie outside of the year. */
function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** `Mục 1`, `HS-0001`: what stands before the number is a text of its own. */
const NUMBERED = /^(.*\D)(\d{1,15})$/s;

function textSeries(texts: readonly string[], single: number): Series | null {
  const parts = texts.map((text) => NUMBERED.exec(text));
  const [first] = parts;
  const [, before = '', digits = ''] = first ?? [];
  if (!first || parts.some((part) => part?.[1] !== before)) return null;
  const numbers = parts.map((part) => Number(part?.[2]));
  const step = texts.length === 1 ? single : stepOf(numbers);
  if (step === null) return null;
  return (after) => {
    const number = Math.abs(Number(digits) + (texts.length - 1 + after) * step);
    return before + (digits.startsWith('0') ? String(number).padStart(digits.length, '0') : String(number));
  };
}
