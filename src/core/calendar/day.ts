/**
 * A calendar day as the number of days since 1970-01-01. It has no hour and no time zone, so two days compare
 * with `<` and subtract to a count of days wherever the program runs.
 */
export type Day = number & { readonly __unit: 'day' };

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Years outside these bounds are typing mistakes (`0223`, `20233`). */
export const EARLIEST_YEAR = 1945;
export const LATEST_YEAR = 2099;

export function dayOf(year: number, month: number, date: number): Day {
  return (Date.UTC(year, month - 1, date) / MILLISECONDS_A_DAY) as Day;
}

/** The UTC day of an instant, in milliseconds since 1970. */
export function dayOfUtcMilliseconds(milliseconds: number): Day {
  return Math.floor(milliseconds / MILLISECONDS_A_DAY) as Day;
}

export function partsOf(day: Day): DayParts {
  const instant = new Date(day * MILLISECONDS_A_DAY);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, date: instant.getUTCDate() };
}

export function yearOf(day: Day): number {
  return partsOf(day).year;
}

export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** 0 = Sunday … 6 = Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** `2023-06-13`: used in JSON and test data, never shown to officers. */
export function isoOf(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}-${padded(month)}-${padded(date)}`;
}

export function dayOfIso(text: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = match && realDay(Number(match[1]), Number(match[2]), Number(match[3]));
  if (day === null) throw new Error(`not an ISO date: ${text}`);
  return day;
}

/** A day typed as `d/m/yyyy`; null for any other text and for days that do not exist (31/02). */
export function dayOfTypedText(text: string): Day | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  return match && realDay(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** Null when the calendar has no such day: `Date` would silently turn 31/02 into 03/03. */
export function realDay(year: number, month: number, date: number): Day | null {
  const day = dayOf(year, month, date);
  const parts = partsOf(day);
  return parts.year === year && parts.month === month && parts.date === date ? day : null;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
