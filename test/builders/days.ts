import type { Day } from '../../src/core/calendar/day';
import type { DayCell } from '../../src/core/workbook/contract/cell';

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of an ISO date. Tests have their own day arithmetic, so that they can catch mistakes in the program's. */
export function dayOn(iso: string): Day {
  return (Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY) as Day;
}

/** The day on which the reports of the tests are made. */
export const RUN_ON = dayOn('2023-06-13');

export function on(iso: string): DayCell {
  return { day: dayOn(iso) };
}

export function isoText(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export function daysLater(iso: string, count: number): string {
  return isoText(dayOn(iso) + count);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOn(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}
