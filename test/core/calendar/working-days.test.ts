import fc from 'fast-check';
import { isoOf } from '../../../src/core/calendar/day';
import { type WorkCalendar, workCalendar } from '../../../src/core/calendar/working-days';
import { csvRows, NOTICES } from '../../builders/data';
import { dayOn, daysLater, weekdayOn } from '../../builders/days';
import { runs } from '../../builders/runs';

function calendarOf({ rows = NOTICES, saturdays = false } = {}): WorkCalendar {
  const daysOf = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => dayOn(row.on));
  return workCalendar({
    closedOn: new Set(daysOf('Nghỉ')),
    workedOn: new Set(daysOf('Làm bù')),
    confirmedYears: new Set(rows.map((row) => Number(row.on.slice(0, 4)))),
    saturdaysAreWorked: saturdays,
  });
}

const calendar = calendarOf();
const dueAfter = (received: string, days: number, of = calendar) => isoOf(of.workingDayAfter(dayOn(received), days));

describe('the due day', () => {
  test.each(csvRows('due-dates.csv').map((row) => [row.received, Number(row.working_days), row.due] as const))(
    'of a dossier received on %s with %i working days is %s',
    (received = '', days, due) => expect(dueAfter(received, days)).toBe(due),
  );

  test.each([
    ['2022-12-30', 1, '2023-01-03'],
    ['2023-01-17', 5, '2023-01-31'],
    ['2023-01-19', 3, '2023-01-31'],
    ['2023-04-28', 1, '2023-05-04'],
    ['2023-08-31', 1, '2023-09-05'],
    ['2023-12-29', 1, '2024-01-02'],
    ['2024-02-07', 2, '2024-02-16'],
    ['2024-04-26', 3, '2024-05-04'],
    ['2025-01-24', 1, '2025-02-03'],
    ['2025-04-25', 2, '2025-04-28'],
    ['2025-04-29', 1, '2025-05-05'],
    ['2025-08-29', 1, '2025-09-03'],
    ['2025-12-31', 2, '2026-01-06'],
    ['2026-01-09', 1, '2026-01-10'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-04-24', 3, '2026-05-04'],
    ['2026-08-21', 1, '2026-08-22'],
    ['2026-08-28', 1, '2026-09-03'],
    ['2026-11-23', 1, '2026-11-25'],
  ])('%s and %i working days around holidays and swapped Saturdays is %s', (received, days, due) => {
    expect(dueAfter(received, days)).toBe(due);
  });

  test('of a dossier answered the same day is the day of receipt, even a Saturday', () => {
    expect(dueAfter('2023-06-13', 0)).toBe('2023-06-13');
    expect(dueAfter('2023-06-10', 0)).toBe('2023-06-10');
  });

  test('of a dossier received on a Saturday starts counting from Monday', () => {
    expect(dueAfter('2023-06-10', 1)).toBe('2023-06-12');
  });

  test('is always a working day with exactly that many working days up to it', () => {
    const received = fc.integer({ min: 0, max: 1400 }).map((offset) => daysLater('2022-01-01', offset));
    fc.assert(
      fc.property(received, fc.integer({ min: 1, max: 60 }), (day, days) => {
        const due = dueAfter(day, days);
        expect(isWorked(due)).toBe(true);
        let worked = 0;
        for (let next = daysLater(day, 1); next <= due; next = daysLater(next, 1)) if (isWorked(next)) worked++;
        expect(worked).toBe(days);
      }),
      runs(40),
    );

    function isWorked(day: string): boolean {
      const notice = NOTICES.find((row) => row.on === day)?.kind;
      return notice === 'Làm bù' || (notice !== 'Nghỉ' && weekdayOn(day) >= 1 && weekdayOn(day) <= 5);
    }
  });
});

describe('working days', () => {
  test.each([
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])('of %i number %i', (year, count) => {
    expect(calendar.workingDaysBetween(dayOn(`${year}-01-01`), dayOn(`${year}-12-31`))).toBe(count);
  });

  test('from 15/12/2022 to 13/6/2023 number 120', () => {
    expect(calendar.workingDaysBetween(dayOn('2022-12-15'), dayOn('2023-06-13'))).toBe(120);
  });

  test('both ends are counted, and a reversed range has none', () => {
    expect(calendar.workingDaysBetween(dayOn('2023-06-13'), dayOn('2023-06-13'))).toBe(1);
    expect(calendar.workingDaysBetween(dayOn('2023-06-14'), dayOn('2023-06-13'))).toBe(0);
  });

  test('a term that ends on a day off ends on the next working day', () => {
    expect(isoOf(calendar.workingDayFrom(dayOn('2023-06-10')))).toBe('2023-06-12');
    expect(isoOf(calendar.workingDayFrom(dayOn('2023-05-01')))).toBe('2023-05-04');
    expect(isoOf(calendar.workingDayFrom(dayOn('2023-06-13')))).toBe('2023-06-13');
  });
});

describe('Saturdays', () => {
  const withSaturdays = calendarOf({ saturdays: true });

  test('are days off unless the setting says otherwise', () => {
    expect(calendar.isWorkingDay(dayOn('2023-06-10'))).toBe(false);
    expect(withSaturdays.isWorkingDay(dayOn('2023-06-10'))).toBe(true);
    expect(dueAfter('2023-06-09', 1, withSaturdays)).toBe('2023-06-10');
  });

  test('Sundays stay days off under that setting', () => {
    expect(withSaturdays.isWorkingDay(dayOn('2023-06-11'))).toBe(false);
  });

  test('worked to make up for a swapped weekday count without the setting', () => {
    expect(calendar.isWorkingDay(dayOn('2024-05-04'))).toBe(true);
    expect(calendar.isWorkingDay(dayOn('2024-05-11'))).toBe(false);
  });

  test('named as days off stay days off under the setting', () => {
    const rows = [{ on: '2023-06-10', kind: 'Nghỉ', source: '' }];
    expect(calendarOf({ rows, saturdays: true }).isWorkingDay(dayOn('2023-06-10'))).toBe(false);
  });
});

describe('a year without rows', () => {
  const unconfirmed = calendarOf({ rows: [] });
  const closedWeekdays = (year: number, of = unconfirmed) => {
    const closed: string[] = [];
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = daysLater(day, 1)) {
      if (weekdayOn(day) % 6 !== 0 && !of.isWorkingDay(dayOn(day))) closed.push(day.slice(5));
    }
    return closed;
  };

  test('is not confirmed; a year with one row is', () => {
    expect(unconfirmed.isConfirmed(2023)).toBe(false);
    expect(calendar.isConfirmed(2026)).toBe(true);
    expect(calendar.isConfirmed(2027)).toBe(false);
  });

  test('has the holidays whose date the law fixes', () => {
    expect(closedWeekdays(2025)).toEqual(['01-01', '04-30', '05-01', '09-02']);
  });

  test('has 24 November too from 2026 on', () => {
    expect(closedWeekdays(2026)).toEqual(['01-01', '04-30', '05-01', '09-02', '11-24']);
    expect(closedWeekdays(2027)).toEqual(['01-01', '04-30', '05-03', '09-02', '11-24']);
  });

  test('moves a holiday on a weekend to the next working day', () => {
    expect(closedWeekdays(2022)).toEqual(['01-03', '05-02', '05-03', '09-02']);
    expect(closedWeekdays(2023)).toEqual(['01-02', '05-01', '05-02', '09-04']);
  });

  test('keeps a holiday on a worked Saturday where it is', () => {
    const withSaturdays = calendarOf({ rows: [], saturdays: true });
    expect(withSaturdays.isWorkingDay(dayOn('2022-01-01'))).toBe(false);
    expect(withSaturdays.isWorkingDay(dayOn('2022-01-03'))).toBe(true);
  });

  test('leaves years with rows to their rows', () => {
    const rows = [{ on: '2023-06-13', kind: 'Nghỉ', source: '' }];
    expect(closedWeekdays(2023, calendarOf({ rows }))).toEqual(['06-13']);
  });
});
