import { addDays, type Day, dayOf, yearOf } from '../../core/calendar/day';
import { cutOffDays, type PeriodName } from '../../core/calendar/period';
import { standingCalendar } from '../../core/standing/standing-rows';

/** The period that the sample reports on, and the day up to which its office has worked. */
export interface SampleMoment {
  readonly period: PeriodName;
  readonly from: Day;
  readonly to: Day;
  /** The last day that the registers know; a day of the period. */
  readonly today: Day;
  /** The day on the report; null leaves it to the run. */
  readonly reportedOn: Day | null;
}

export const CALENDAR = standingCalendar();

const QUARTERS = [1, 2, 3, 4];

/** The third quarter of 2026 as it stood at its cut-off. */
export function thirdQuarterOf2026(): SampleMoment {
  const period: PeriodName = { kind: 'quarter', year: 2026, number: 3 };
  const { from, to } = cutOffDays(period);
  return { period, from, to, today: to, reportedOn: CALENDAR.workingDayAfter(to, 1) };
}

/** The quarter whose cut-off is next, as it stands on a day. */
export function runningQuarter(today: Day): SampleMoment {
  const year = yearOf(today);
  const quarters = [year, year + 1].flatMap((of) => QUARTERS.map((number) => quarter(of, number)));
  const period = quarters.find((one) => cutOffDays(one).to >= today) as PeriodName;
  return { period, ...cutOffDays(period), today, reportedOn: null };
}

function quarter(year: number, number: number): PeriodName {
  return { kind: 'quarter', year, number };
}

/** The working day that many days into the period, or the next one; days before it are negative. */
export function dayAt({ from }: SampleMoment, days: number): Day {
  return CALENDAR.workingDayFrom(addDays(from, days));
}

/** The day when it has come, else null. */
export function happened({ today }: SampleMoment, day: Day): Day | null {
  return day <= today ? day : null;
}

/** The n-th working day after today. */
export function soon({ today }: SampleMoment, days: number): Day {
  return CALENDAR.workingDayAfter(today, days);
}

/** The place of a day in its year, from 1. */
export function dayOfYear(day: Day): number {
  return day - dayOf(yearOf(day), 1, 1) + 1;
}

/** The letter of the province that asks for the report: its number follows from its day. */
export function requestOf(moment: SampleMoment): { readonly number: number; readonly on: Day } {
  const on = dayAt(moment, -24);
  return { number: 25 * dayOfYear(on), on };
}
