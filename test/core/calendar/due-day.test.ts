import { isoOf } from '../../../src/core/calendar/day';
import { dueDay, type TimeLimit } from '../../../src/core/calendar/due-day';
import { workCalendar } from '../../../src/core/calendar/working-days';
import { dayOn } from '../../builders/days';

const calendar = workCalendar({
  closedOn: new Set([dayOn('2023-05-01'), dayOn('2023-05-02'), dayOn('2023-05-03')]),
  workedOn: new Set(),
  confirmedYears: new Set([2023]),
  saturdaysAreWorked: false,
});

const due = (received: string, count: number, unit: TimeLimit['unit']) =>
  isoOf(dueDay(dayOn(received), { count, unit }, calendar));

describe('a time limit', () => {
  test('of working days skips days off', () => {
    expect(due('2023-04-28', 1, 'working-day')).toBe('2023-05-04');
    expect(due('2023-04-28', 3, 'working-day')).toBe('2023-05-08');
  });

  test('of calendar days counts days off, and ends on the next working day when it ends on one', () => {
    expect(due('2023-04-28', 6, 'calendar-day')).toBe('2023-05-04');
    expect(due('2023-04-28', 3, 'calendar-day')).toBe('2023-05-04');
    expect(due('2023-04-03', 5, 'calendar-day')).toBe('2023-04-10');
  });

  test('of 0 ends on the day of receipt, worked or not', () => {
    expect(due('2023-04-30', 0, 'working-day')).toBe('2023-04-30');
    expect(due('2023-04-30', 0, 'calendar-day')).toBe('2023-04-30');
  });
});
