import fc from 'fast-check';
import { byMonth, type MonthCounts } from '../../../src/core/indicators/by-month';
import type { CountCode } from '../../../src/core/indicators/catalogue';
import { workbooks } from '../../builders/arbitraries';
import { isoText } from '../../builders/days';
import { figuresOf, recordsOf } from '../../builders/readings';
import { runs } from '../../builders/runs';
import { aDossier, type Contents, settings } from '../../builders/tables';

const SUMS: readonly (readonly [Exclude<keyof MonthCounts, 'month' | 'from' | 'to'>, CountCode])[] = [
  ['received', 'HS_MOI'],
  ['resolved', 'HS_GIAI_QUYET'],
  ['early', 'HS_SOM_HAN'],
  ['onTime', 'HS_DUNG_HAN'],
  ['late', 'HS_TRE_HAN'],
];

const monthsOf = (contents: Contents) => byMonth(recordsOf(contents)) ?? [];

test.each(SUMS)('in every workbook the months add up to the period: %s is %s', (count, code) => {
  fc.assert(
    fc.property(workbooks(), (contents) => {
      const sum = monthsOf(contents).reduce((all, month) => all + month[count], 0);
      expect(sum).toBe(figuresOf(contents)[code].value);
    }),
    runs(15),
  );
});

test('the months of a period lie end to end from its first day to its last', () => {
  const months = monthsOf({ 'Cấu hình': settings({ from: '2022-12-15', to: '2023-02-14' }) });
  expect(months.map(({ month, from, to }) => [month, isoText(from), isoText(to)])).toEqual([
    ['12/2022', '2022-12-15', '2022-12-31'],
    ['01/2023', '2023-01-01', '2023-01-31'],
    ['02/2023', '2023-02-01', '2023-02-14'],
  ]);
});

test('a dossier counts in the month of its receipt and again in that of its result', () => {
  const dossier = aDossier({ receivedOn: '2023-04-28', dueOn: '2023-05-04', returnedOn: '2023-05-05' });
  const months = monthsOf({ 'Hồ sơ': [dossier] }).filter(({ received, resolved }) => received + resolved > 0);
  expect(months).toMatchObject([
    { month: '04/2023', received: 1, resolved: 0 },
    { month: '05/2023', received: 0, resolved: 1, late: 1 },
  ]);
});

test('a dossier carried over is received in none of the months', () => {
  const dossier = aDossier({ receivedOn: '2023-03-14', returnedOn: '2023-03-16' });
  const months = monthsOf({ 'Hồ sơ': [dossier] });
  expect(months.map(({ received }) => received)).toEqual([0, 0, 0, 0]);
  expect(months[0]).toMatchObject({ month: '03/2023', resolved: 1 });
});

test('nothing is known of months without a period or a register', () => {
  expect(byMonth(recordsOf({ 'Cấu hình': [] }))).toBeNull();
  expect(byMonth(recordsOf({ 'Hồ sơ': null }))).toBeNull();
});
