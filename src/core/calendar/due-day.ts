import { addDays, type Day } from './day';
import type { WorkCalendar } from './working-days';

export interface TimeLimit {
  readonly count: number;
  readonly unit: 'working-day' | 'calendar-day';
}

/**
 * The day by which a result is promised. A limit of 0 is the day of receipt. A limit in calendar days that would end on
 * a day off ends on the next working day (Bộ luật Dân sự 2015, Điều 148).
 *
 * @example
 * import { dayOfIso, isoOf } from './day';
 * import { workCalendar } from './working-days';
 * const none = new Set<never>();
 * const calendar = workCalendar({ closedOn: none, workedOn: none, confirmedYears: none, saturdaysAreWorked: false });
 * const friday = dayOfIso('2023-06-09');
 * isoOf(dueDay(friday, { count: 3, unit: 'working-day' }, calendar)); // → '2023-06-14'
 * isoOf(dueDay(friday, { count: 1, unit: 'calendar-day' }, calendar)); // → '2023-06-12'
 */
export function dueDay(receivedOn: Day, { count, unit }: TimeLimit, calendar: WorkCalendar): Day {
  if (count === 0) return receivedOn;
  return unit === 'calendar-day'
    ? calendar.workingDayFrom(addDays(receivedOn, count))
    : calendar.workingDayAfter(receivedOn, count);
}
