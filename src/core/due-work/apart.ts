import { addDays, type Day } from '../calendar/day';
import type { WorkCalendar } from '../calendar/working-days';
import type { Apart } from './due-types';

/** A dossier due on a Friday is three days late on the next Monday, one of them a working day. */
export function apartFrom(today: Day, day: Day, calendar: WorkCalendar): Apart {
  if (day === today) return { days: 0, workingDays: 0 };
  return day > today
    ? { days: day - today, workingDays: calendar.workingDaysBetween(addDays(today, 1), day) }
    : { days: day - today, workingDays: -calendar.workingDaysBetween(addDays(day, 1), today) };
}
