import { isoOf } from '../../../src/core/calendar/day';
import {
  cutOffDays,
  nextPeriod,
  type PeriodKind,
  periodsAYear,
  previousPeriod,
  samePeriodLastYear,
} from '../../../src/core/calendar/period';
import { daysLater } from '../../builders/days';

function cutOff(kind: PeriodKind, number = 1, year = 2023): string {
  const { from, to } = cutOffDays({ kind, year, number });
  return `${isoOf(from)} – ${isoOf(to)}`;
}

describe('the cut-off days of Nghị định 09/2019/NĐ-CP', () => {
  test.each<[string, PeriodKind, number, string]>([
    ['January 2023', 'month', 1, '2022-12-15 – 2023-01-14'],
    ['February 2023', 'month', 2, '2023-01-15 – 2023-02-14'],
    ['March 2023', 'month', 3, '2023-02-15 – 2023-03-14'],
    ['December 2023', 'month', 12, '2023-11-15 – 2023-12-14'],
    ['the first quarter', 'quarter', 1, '2022-12-15 – 2023-03-14'],
    ['the second quarter', 'quarter', 2, '2023-03-15 – 2023-06-14'],
    ['the third quarter', 'quarter', 3, '2023-06-15 – 2023-09-14'],
    ['the fourth quarter', 'quarter', 4, '2023-09-15 – 2023-12-14'],
    ['the first six months', 'first-half', 1, '2022-12-15 – 2023-06-14'],
    ['the last six months', 'second-half', 1, '2023-06-15 – 2023-12-14'],
    ['the nine months', 'nine-months', 1, '2022-12-15 – 2023-09-14'],
    ['the year', 'year', 1, '2022-12-15 – 2023-12-14'],
  ])('%s run from the 15th of the month before to the 14th of the last month', (_, kind, number, days) => {
    expect(cutOff(kind, number)).toBe(days);
  });

  test('every month of a year begins the day after the month before ended', () => {
    for (let month = 2; month <= 12; month++) {
      const [, ended = ''] = cutOff('month', month - 1).split(' – ');
      expect(cutOff('month', month).split(' – ')[0]).toBe(daysLater(ended, 1));
    }
  });

  test('a year has twelve months, four quarters and one of every other period', () => {
    expect(periodsAYear('month')).toBe(12);
    expect(periodsAYear('quarter')).toBe(4);
    const others: PeriodKind[] = ['first-half', 'second-half', 'nine-months', 'year'];
    expect(others.map(periodsAYear)).toEqual([1, 1, 1, 1]);
  });
});

describe('the next period', () => {
  test.each<[string, PeriodKind, number, PeriodKind, number, number]>([
    ['May is followed by June', 'month', 5, 'month', 2023, 6],
    ['December is followed by January of the next year', 'month', 12, 'month', 2024, 1],
    ['the first quarter is followed by the second', 'quarter', 1, 'quarter', 2023, 2],
    ['the fourth quarter is followed by the first of the next year', 'quarter', 4, 'quarter', 2024, 1],
    ['the first six months are followed by the last six', 'first-half', 1, 'second-half', 2023, 1],
    ['the last six months are followed by the first six of the next year', 'second-half', 1, 'first-half', 2024, 1],
    ['the nine months are followed by the fourth quarter', 'nine-months', 1, 'quarter', 2023, 4],
    ['a year is followed by the next', 'year', 1, 'year', 2024, 1],
  ])('%s', (_, kind, number, nextKind, nextYear, nextNumber) => {
    expect(nextPeriod({ kind, year: 2023, number })).toEqual({ kind: nextKind, year: nextYear, number: nextNumber });
  });

  test.each<[PeriodKind, number]>([
    ['month', 12],
    ['quarter', 4],
    ['first-half', 1],
    ['second-half', 1],
    ['nine-months', 1],
    ['year', 1],
  ])('after %s %i begins on the day after', (kind, number) => {
    const name = { kind, year: 2023, number };
    expect(cutOffDays(nextPeriod(name)).from - cutOffDays(name).to).toBe(1);
  });
});

describe('the period before', () => {
  test.each<[string, PeriodKind, number, PeriodKind, number, number]>([
    ['May comes after April', 'month', 5, 'month', 2023, 4],
    ['February comes after January', 'month', 2, 'month', 2023, 1],
    ['January comes after December of the year before', 'month', 1, 'month', 2022, 12],
    ['the second quarter comes after the first', 'quarter', 2, 'quarter', 2023, 1],
    ['the first quarter comes after the fourth of the year before', 'quarter', 1, 'quarter', 2022, 4],
    ['the first six months come after the last six of the year before', 'first-half', 1, 'second-half', 2022, 1],
    ['the last six months come after the first six', 'second-half', 1, 'first-half', 2023, 1],
    ['nine months are compared with those of the year before', 'nine-months', 1, 'nine-months', 2022, 1],
    ['a year comes after the year before', 'year', 1, 'year', 2022, 1],
  ])('%s', (_, kind, number, earlierKind, earlierYear, earlierNumber) => {
    const earlier = { kind: earlierKind, year: earlierYear, number: earlierNumber };
    expect(previousPeriod({ kind, year: 2023, number })).toEqual(earlier);
  });

  test.each<[PeriodKind, number]>([
    ['month', 1],
    ['quarter', 1],
    ['first-half', 1],
    ['second-half', 1],
    ['year', 1],
  ])('%s %i ends on the day before', (kind, number) => {
    const name = { kind, year: 2023, number };
    expect(cutOffDays(name).from - cutOffDays(previousPeriod(name)).to).toBe(1);
  });

  test('of the same name is that of the year before', () => {
    expect(samePeriodLastYear({ kind: 'quarter', year: 2023, number: 3 })).toEqual({
      kind: 'quarter',
      year: 2022,
      number: 3,
    });
  });
});
