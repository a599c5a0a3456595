import fc from 'fast-check';
import { dayInVietNam, midnightInVietNam, vietNamClock } from '../../../src/core/calendar/viet-nam';
import { dayOn, isoText } from '../../builders/days';
import { runs } from '../../builders/runs';

const CLOCK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** `1975-04-30 00:00:00`, by the time zone database of the machine that runs the test. */
const shownAt = (instant: number) => CLOCK.format(instant).replace(',', '');

const ofClock = (instant: number) => new Date(vietNamClock(instant)).toISOString().slice(0, 19).replace('T', ' ');

const SECOND = 1000;
const seconds = (from: string, to: string) =>
  fc.integer({ min: Date.parse(from) / SECOND, max: Date.parse(to) / SECOND }).map((second) => second * SECOND);

test.each([
  ['1975-04-30', '1975-04-29T16:00:00Z'],
  ['1960-01-01', '1959-12-31T16:00:00Z'],
  ['1945-09-02', '1945-09-01T17:00:00Z'],
  ['1900-01-01', '1899-12-31T16:53:30Z'],
  ['1975-06-13', '1975-06-12T17:00:00Z'],
  ['2023-06-13', '2023-06-12T17:00:00Z'],
])('%s began in Viet Nam at %s', (iso, instant) => {
  expect(new Date(midnightInVietNam(dayOn(iso))).toISOString()).toBe(instant.replace('Z', '.000Z'));
  expect(isoText(dayInVietNam(Date.parse(instant)))).toBe(iso);
});

test('the clock of Viet Nam is that of the time zone database, at any instant from 1880 on', () => {
  fc.assert(
    fc.property(seconds('1880-01-01T00:00:00Z', '2100-01-01T00:00:00Z'), (instant) => {
      expect(ofClock(instant)).toBe(shownAt(instant));
    }),
    runs(1000),
  );
});

test('a day begins at its midnight and ends before the next, on the days when the clocks were moved too', () => {
  const days = fc.oneof(
    fc.integer({ min: dayOn('1880-01-01'), max: dayOn('2100-01-01') }),
    fc.constantFrom(
      ...['1911-05-01', '1943-01-01', '1945-03-15', '1945-09-02', '1947-04-01', '1955-07-01', '1960-01-01'].map(dayOn),
      ...['1975-06-12', '1975-06-13'].map(dayOn),
    ),
  );
  fc.assert(
    fc.property(days, fc.nat(2), (day, later) => {
      const of = dayOn(isoText(day + later));
      expect(dayInVietNam(midnightInVietNam(of))).toBe(of);
      expect(shownAt(midnightInVietNam(of)).slice(0, 10)).toBe(isoText(of));
    }),
    runs(500),
  );
});
