import { addDays, type Day, dayOf, weekdayOf, yearOf } from './day';

const SUNDAY = 0;
const SATURDAY = 6;

/** Days off as the tab `Ngày nghỉ` and one setting give them. */
export interface DaysOff {
  /** Weekdays on which offices are closed, such as holidays. */
  readonly closedOn: ReadonlySet<Day>;
  /** Saturdays or Sundays worked to make up for a swapped weekday. */
  readonly workedOn: ReadonlySet<Day>;
  /** Years that have at least one row; the other years use the fixed holidays below. */
  readonly confirmedYears: ReadonlySet<number>;
  readonly saturdaysAreWorked: boolean;
}

export interface WorkCalendar {
  isWorkingDay(day: Day): boolean;
  /**
   * The n-th working day after a day; that day itself is not counted (Bộ luật Dân sự 2015, Điều 147).
   * For 0 it is the same day, even when that is a day off.
   */
  workingDayAfter(day: Day, count: number): Day;
  /** The day itself when it is a working day, else the next working day (Điều 148). */
  workingDayFrom(day: Day): Day;
  /** Working days from the first to the last day, both included. */
  workingDaysBetween(first: Day, last: Day): number;
  isConfirmed(year: number): boolean;
}

/**
 * The calendar of working days, from the rows of `Ngày nghỉ`.
 *
 * @example
 * import { dayOfIso, isoOf } from './day';
 * const calendar = workCalendar({
 *   closedOn: new Set([dayOfIso('2023-05-01'), dayOfIso('2023-05-02'), dayOfIso('2023-05-03')]),
 *   workedOn: new Set(),
 *   confirmedYears: new Set([2023]),
 *   saturdaysAreWorked: false,
 * });
 * calendar.isWorkingDay(dayOfIso('2023-05-02')); // → false
 * isoOf(calendar.workingDayAfter(dayOfIso('2023-04-28'), 1)); // → '2023-05-04'
 * calendar.workingDaysBetween(dayOfIso('2023-05-01'), dayOfIso('2023-05-05')); // → 2
 */
export function workCalendar(daysOff: DaysOff): WorkCalendar {
  const fallbacks = new Map<number, ReadonlySet<Day>>();

  function isClosed(day: Day): boolean {
    const year = yearOf(day);
    if (daysOff.confirmedYears.has(year)) return daysOff.closedOn.has(day);
    const fixed = fallbacks.get(year) ?? fixedHolidays(year, daysOff.saturdaysAreWorked);
    fallbacks.set(year, fixed);
    return fixed.has(day);
  }

  function isWorkingDay(day: Day): boolean {
    if (daysOff.workedOn.has(day)) return true;
    return isWeekWorkday(day, daysOff.saturdaysAreWorked) && !isClosed(day);
  }

  function workingDayFrom(day: Day): Day {
    let candidate = day;
    while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
    return candidate;
  }

  return {
    isWorkingDay,
    workingDayFrom,
    workingDayAfter(day, count) {
      let reached = day;
      for (let counted = 0; counted < count; counted++) reached = workingDayFrom(addDays(reached, 1));
      return reached;
    },
    workingDaysBetween(first, last) {
      let count = 0;
      for (let day = first; day <= last; day = addDays(day, 1)) if (isWorkingDay(day)) count++;
      return count;
    },
    isConfirmed: (year) => daysOff.confirmedYears.has(year),
  };
}

function isWeekWorkday(day: Day, saturdaysAreWorked: boolean): boolean {
  const weekday = weekdayOf(day);
  return weekday !== SUNDAY && (weekday !== SATURDAY || saturdaysAreWorked);
}

/**
 * The holidays whose date the law fixes (Bộ luật Lao động 2019, Điều 112; 24/11 by Nghị quyết 28/2026/QH16), moved to
 * the next working day when they fall on a weekend (Điều 111 khoản 3). Tết, Giỗ Tổ and the second day off of 2/9 follow
 * a yearly notice and cannot be known from the year alone.
 */
function fixedHolidays(year: number, saturdaysAreWorked: boolean): ReadonlySet<Day> {
  const holidays = [dayOf(year, 1, 1), dayOf(year, 4, 30), dayOf(year, 5, 1), dayOf(year, 9, 2)];
  if (year >= 2026) holidays.push(dayOf(year, 11, 24));
  const closed = new Set<Day>();
  for (const holiday of holidays) {
    let day = holiday;
    while (!isWeekWorkday(day, saturdaysAreWorked) || closed.has(day)) day = addDays(day, 1);
    closed.add(day);
  }
  return closed;
}
