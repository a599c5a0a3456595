import fc from 'fast-check';
import {
  addDays,
  dayOf,
  dayOfIso,
  dayOfTypedText,
  dayOfUtcMilliseconds,
  isoOf,
  partsOf,
  realDay,
  weekdayOf,
  yearOf,
} from '../../../src/core/calendar/day';
import { dayOn, isoText } from '../../builders/days';
import { runs } from '../../builders/runs';

describe('a day', () => {
  test('counts from 1 January 1970', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2023, 6, 13)).toBe(dayOn('2023-06-13'));
  });

  test('knows its year, month and date', () => {
    expect(partsOf(dayOn('2024-02-29'))).toEqual({ year: 2024, month: 2, date: 29 });
    expect(yearOf(dayOn('2022-12-31'))).toBe(2022);
  });

  test.each([
    ['1945-09-02', 0],
    ['1970-01-01', 4],
    ['2023-06-13', 2],
    ['2024-05-04', 6],
    ['2026-08-22', 6],
  ])('%s falls on weekday %i of the week, Sunday being 0', (iso, weekday) => {
    expect(weekdayOf(dayOn(iso))).toBe(weekday);
  });

  test('an instant belongs to the day on which its clock is read, also before 1970', () => {
    expect(isoOf(dayOfUtcMilliseconds(Date.UTC(2023, 5, 13, 23, 59, 59, 999)))).toBe('2023-06-13');
    expect(isoOf(dayOfUtcMilliseconds(Date.UTC(2023, 5, 14)))).toBe('2023-06-14');
    expect(isoOf(dayOfUtcMilliseconds(-1))).toBe('1969-12-31');
  });

  test('every day from 1945 to 2099 keeps its date through each way of writing it', () => {
    const anyDay = fc.integer({ min: dayOn('1945-01-01'), max: dayOn('2099-12-31') });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
        const iso = isoText(day);
        const [year = '', month = '', date = ''] = iso.split('-');
        expect(isoOf(dayOfIso(iso))).toBe(iso);
        expect(dayOfTypedText(`${date}/${month}/${year}`)).toBe(day);
        expect(dayOfTypedText(`${Number(date)}/${Number(month)}/${year}`)).toBe(day);
        expect(weekdayOf(dayOfIso(iso))).toBe(new Date(`${iso}T00:00:00Z`).getUTCDay());
        expect(isoOf(addDays(dayOfIso(iso), count))).toBe(isoText(day + count));
      }),
      runs(40),
    );
  });
});

describe('a day typed as text', () => {
  test.each([
    ['13/6/2023', '2023-06-13'],
    ['1/1/2023', '2023-01-01'],
    ['01/01/2023', '2023-01-01'],
    ['1/01/2023', '2023-01-01'],
    ['31/12/2022', '2022-12-31'],
    ['29/2/2024', '2024-02-29'],
    [' 08/3/2023 ', '2023-03-08'],
  ])('«%s» is read as %s, the day before the month', (text, iso) => {
    expect(dayOfTypedText(text)).toBe(dayOn(iso));
  });

  test.each(['31/02/2023', '29/02/2023', '31/04/2023', '01/13/2023', '0/1/2023', '1/0/2023', '32/01/2023'])(
    '«%s» is no day of the calendar',
    (text) => expect(dayOfTypedText(text)).toBeNull(),
  );

  test.each([
    '13/6/23',
    '13/6',
    '2023-06-13',
    '13-6-2023',
    '13.6.2023',
    '13/6/20233',
    '013/6/2023',
    '13/6/2023 8:00',
    '',
  ])('«%s» is not written as day/month/year', (text) => expect(dayOfTypedText(text)).toBeNull());

  test('a year of one or two digits never becomes a year of the last century', () => {
    expect(dayOfTypedText('1/1/0023')).not.toBe(dayOn('1923-01-01'));
    expect(realDay(23, 1, 1)).not.toBe(dayOn('1923-01-01'));
  });
});

describe('an ISO date in test data', () => {
  test.each(['2023-02-31', '2023-13-01', '13/6/2023', '2023-6-13', ''])('«%s» is refused loudly', (text) => {
    expect(() => dayOfIso(text)).toThrow('not an ISO date');
  });
});
