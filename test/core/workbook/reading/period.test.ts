import { isoOf } from '../../../../src/core/calendar/day';
import type { Cell } from '../../../../src/core/workbook/contract/cell';
import type { Settings } from '../../../../src/core/workbook/contract/settings';
import { problemsOf, recordsOf } from '../../../builders/readings';
import { settings } from '../../../builders/tables';

type Typed = { readonly [K in keyof Settings]?: Cell };

const NOTHING: Typed = { periodKind: null, periodNumber: null, year: null };
const FIRST_HALF: Typed = { periodKind: '6 tháng đầu năm', periodNumber: null, year: 2023 };

const inSettings = (typed: Typed) => ({ 'Cấu hình': settings(typed) });
const named = (typed: Typed) => recordsOf(inSettings(typed)).period?.name;
const problems = (typed: Typed) => problemsOf(inSettings(typed));

function days(typed: Typed): string | null {
  const { period } = recordsOf(inSettings(typed));
  return period && `${isoOf(period.from)} – ${isoOf(period.to)}`;
}

describe('a period named by its kind', () => {
  test.each<[string, number | null, string]>([
    ['Tháng', 1, '2022-12-15 – 2023-01-14'],
    ['Tháng', 6, '2023-05-15 – 2023-06-14'],
    ['Quý', 1, '2022-12-15 – 2023-03-14'],
    ['Quý', 4, '2023-09-15 – 2023-12-14'],
    ['6 tháng đầu năm', null, '2022-12-15 – 2023-06-14'],
    ['6 tháng cuối năm', null, '2023-06-15 – 2023-12-14'],
    ['9 tháng', null, '2022-12-15 – 2023-09-14'],
    ['Năm', null, '2022-12-15 – 2023-12-14'],
  ])('«%s», number %j, of 2023 has the days of the decree', (periodKind, periodNumber, wanted) => {
    expect(days({ periodKind, periodNumber, year: 2023 })).toBe(wanted);
    expect(problems({ periodKind, periodNumber, year: 2023 })).toEqual([]);
  });

  test('does not mind a number that its kind has no use for', () => {
    expect(days({ ...FIRST_HALF, periodNumber: 7 })).toBe('2022-12-15 – 2023-06-14');
    expect(problems({ ...FIRST_HALF, periodNumber: 7 })).toEqual([]);
  });

  test.each<[string, number]>([
    ['Quý', 5],
    ['Tháng', 13],
  ])('«%s» has no number %i', (periodKind, periodNumber) => {
    expect(days({ periodKind, periodNumber, year: 2023 })).toBeNull();
    expect(problems({ periodKind, periodNumber, year: 2023 })[0]).toMatch(/^error /);
  });
});

describe('the days typed', () => {
  test('hold instead of the decree’s, with a warning: the reference report ends on 13/6', () => {
    const typed = { ...FIRST_HALF, to: '2023-06-13' };
    expect(days(typed)).toBe('2022-12-15 – 2023-06-13');
    expect(problems(typed)).toEqual([expect.stringMatching(/^warning period-off-rule: Cấu hình, 6, /)]);
  });

  test('each warn on their own', () => {
    const typed = { ...FIRST_HALF, from: '2022-12-14', to: '2023-06-13' };
    expect(days(typed)).toBe('2022-12-14 – 2023-06-13');
    expect(problems(typed)).toEqual([
      expect.stringMatching(/^warning period-off-rule: Cấu hình, 6, /),
      expect.stringMatching(/^warning period-off-rule: Cấu hình, 7, /),
    ]);
  });

  test('that are the decree’s are no surprise', () => {
    expect(problems({ ...FIRST_HALF, from: '2022-12-15', to: '14/6/2023' })).toEqual([]);
  });

  test('suffice without a kind of period', () => {
    const typed = { ...NOTHING, from: '2023-01-01', to: '2023-01-31' };
    expect(days(typed)).toBe('2023-01-01 – 2023-01-31');
    expect(named(typed)).toBeNull();
    expect(problems(typed)).toEqual([]);
  });

  test('may be one single day', () => {
    expect(days({ ...NOTHING, from: '2023-01-01', to: '2023-01-01' })).toBe('2023-01-01 – 2023-01-01');
  });

  test.each<[string, Typed]>([
    ['typed the wrong way round', { ...NOTHING, from: '2023-06-13', to: '2022-12-15' }],
    ['when only the end is typed, before the decree’s beginning', { ...FIRST_HALF, to: '2022-12-01' }],
    ['when only the beginning is typed, after the decree’s end', { ...FIRST_HALF, from: '2023-07-01' }],
  ])('that run backwards are an error and no period: %s', (_, typed) => {
    expect(days(typed)).toBeNull();
    expect(problems(typed)).toEqual([expect.stringMatching(/^error period-reversed: Cấu hình/)]);
  });

  test('that cannot be read fall back on the decree’s', () => {
    const typed = { ...FIRST_HALF, to: '31/06/2023' };
    expect(days(typed)).toBe('2022-12-15 – 2023-06-14');
    expect(problems(typed)).toEqual(['error setting-unreadable: Cấu hình, 6, Giá trị']);
  });
});

describe('a period that the settings do not tell', () => {
  test.each<[string, Typed]>([
    ['the kind is missing', { periodKind: null }],
    ['the year is missing', { year: null }],
    ['the quarter is missing', { periodNumber: null }],
  ])('is an error: %s', (_, typed) => {
    expect(days(typed)).toBeNull();
    expect(problems(typed)).toEqual([expect.stringMatching(/^error setting-missing: Cấu hình/)]);
  });

  test.each<[string, Typed]>([
    ['nothing is typed', NOTHING],
    ['only the first day is typed', { ...NOTHING, from: '2023-01-01' }],
    ['only the last day is typed', { ...NOTHING, to: '2023-01-01' }],
    ['of a quarter neither number nor year is typed', { periodNumber: null, year: null }],
  ])('tells at once of everything to be filled in: %s', (_, typed) => {
    const missing = expect.stringMatching(/^error setting-missing: Cấu hình/);
    expect(days(typed)).toBeNull();
    expect(problems(typed)).toEqual([missing, missing]);
  });

  test.each<[string, Typed]>([
    ['the year', { year: null }],
    ['the quarter', { periodNumber: null }],
  ])('is not claimed while two typed days tell it and only %s is missing', (_, typed) => {
    const withDays = { ...typed, from: '2023-03-15', to: '2023-06-14' };
    expect(days(withDays)).toBe('2023-03-15 – 2023-06-14');
    expect(problems(withDays).filter((problem) => problem.startsWith('error'))).toEqual([]);
  });
});
