import fc from 'fast-check';
import { countText, groupedText, NO_RATE, rateText } from '../../../src/core/indicators/number-text';
import { dotted } from '../../builders/percent';
import { textOf } from '../../builders/readings';
import { runs } from '../../builders/runs';
import { aDossier, aLedgerRow, aProcedure, settings } from '../../builders/tables';

const cutOff = { decimals: 2, rounding: 'truncate' } as const;
const rounded = { decimals: 2, rounding: 'round' } as const;

describe('a whole number', () => {
  test.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1.000'],
    [5424, '5.424'],
    [14_578_500, '14.578.500'],
    [7_370_895_908, '7.370.895.908'],
    [-120, '-120'],
    [-1200, '-1.200'],
    [-999_999, '-999.999'],
  ])('%i is grouped by dots: %s', (number, text) => expect(groupedText(number)).toBe(text));

  test('of any size is grouped from the right', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => expect(groupedText(number)).toBe(dotted(number))),
      runs(40),
    );
  });
});

test.each([
  [86.29, '86,29'],
  [1876.5, '1.876,5'],
  [-1234.56789, '-1.234,56789'],
])('a number with decimals is grouped in front of the comma only: %p', (number, text) => {
  expect(groupedText(number)).toBe(text);
});

describe('a count', () => {
  test.each([
    [0, '0', '0'],
    [1, '01', '1'],
    [7, '07', '7'],
    [9, '09', '9'],
    [10, '10', '10'],
    [89, '89', '89'],
    [5424, '5.424', '5.424'],
  ])('%i prints as %s with the leading zero and %s without', (count, withZero, without) => {
    expect(countText(count, { leadingZero: true })).toBe(withZero);
    expect(countText(count, { leadingZero: false })).toBe(without);
  });

  test('prints with the leading zero unless the setting says otherwise', () => {
    const contents = { 'Hồ sơ': [aDossier()] };
    expect(textOf('HS_TIEP_NHAN', contents)).toBe('01');
    expect(textOf('HS_TIEP_NHAN', { ...contents, 'Cấu hình': settings({ leadingZero: 'Không' }) })).toBe('1');
  });

  test('of procedures prints like a count of dossiers', () => {
    const codes = Array.from({ length: 7 }, (_, index) => `1.00000${index}`);
    expect(textOf('TTHC_TONG', { 'Thủ tục': codes.map((code) => aProcedure({ code })) })).toBe('07');
  });
});

describe('an amount of money', () => {
  test('prints without a leading zero and without a unit', () => {
    expect(textOf('NS_CHI', { 'Thu chi': [aLedgerRow({ amountVnd: 7 })] })).toBe('7');
    expect(textOf('NS_CHI', { 'Thu chi': [aLedgerRow({ amountVnd: 3_566_471_146 })] })).toBe('3.566.471.146');
    expect(textOf('NS_CHI', { 'Thu chi': [aLedgerRow({ amountVnd: -1200 })] })).toBe('-1.200');
  });
});

describe('a rate', () => {
  test.each([
    [5328, 5335, 2, '99,86%'],
    [571, 732, 2, '78%'],
    [34, 732, 1, '4,6%'],
    [713, 5312, 2, '13,42%'],
    [1876, 4466, 2, '42%'],
    [1922, 6479, 1, '29,6%'],
    [0, 7, 2, '0%'],
    [7, 7, 2, '100%'],
    [1, 2, 2, '50%'],
    [1, 8, 2, '12,5%'],
    [1, 1000, 2, '0,1%'],
    [3, 2, 2, '150%'],
    [18_964, 3566, 2, '531,8%'],
    [1000, 1, 2, '100.000%'],
    [10_049, 10_000, 0, '100%'],
  ])('%i of %i at %i decimals is cut off to %s', (numerator, denominator, decimals, text) => {
    expect(rateText(numerator, denominator, { decimals, rounding: 'truncate' })).toBe(text);
  });

  test.each([
    [5328, 5335, 2, '99,87%'],
    [1, 3, 2, '33,33%'],
    [2, 3, 2, '66,67%'],
    [1922, 6479, 1, '29,7%'],
    [1, 8, 2, '12,5%'],
    [1, 16, 2, '6,25%'],
    [1, 32, 2, '3,13%'],
    [3, 32, 2, '9,38%'],
    [1, 200, 0, '1%'],
  ])('%i of %i at %i decimals is rounded half up to %s', (numerator, denominator, decimals, text) => {
    expect(rateText(numerator, denominator, { decimals, rounding: 'round' })).toBe(text);
  });

  test('is never 100% while the numerator is below the denominator', () => {
    expect(rateText(99_999, 100_000, cutOff)).toBe('99,99%');
    expect(rateText(99_999, 100_000, rounded)).toBe('99,99%');
    expect(rateText(999, 1000, { decimals: 0, rounding: 'round' })).toBe('99%');
    expect(rateText(999, 1000, { decimals: 0, rounding: 'truncate' })).toBe('99%');
    expect(rateText(99_999, 100_000, { decimals: 1, rounding: 'round' })).toBe('99,9%');
  });

  test('is never 0% while the numerator is above 0', () => {
    expect(rateText(1, 100_000, cutOff)).toBe('0,01%');
    expect(rateText(1, 100_000, rounded)).toBe('0,01%');
    expect(rateText(1, 1000, { decimals: 0, rounding: 'truncate' })).toBe('1%');
    expect(rateText(1, 1000, { decimals: 0, rounding: 'round' })).toBe('1%');
    expect(rateText(1, 100_000, { decimals: 1, rounding: 'truncate' })).toBe('0,1%');
  });

  test('whose base is 0 has no value', () => {
    expect(NO_RATE).toBe('–');
    expect(rateText(0, 0, cutOff)).toBe('–');
    expect(rateText(5, 0, rounded)).toBe('–');
  });

  test('of a deduction is negative', () => {
    expect(rateText(-1, 3, cutOff)).toBe('-33,33%');
    expect(rateText(-2, 3, rounded)).toBe('-66,67%');
    expect(rateText(-1, 100_000, cutOff)).toBe('0%');
  });
});

describe('a rate of numbers with decimals', () => {
  test.each([
    [86.29, 100, '86,29%'],
    [17.5, 18, '97,22%'],
    [4.7, 5, '94%'],
    [571, 1876.5, '30,42%'],
    [0.1, 0.3, '33,33%'],
    [1.5e-7, 1, '0,01%'],
    [99.999, 100, '99,99%'],
  ])('is exact: %p of %p', (part, base, text) => {
    expect(rateText(part, base, cutOff)).toBe(text);
  });

  test('cuts off what is printed, not what a binary fraction makes of it', () => {
    // In binary floating point 0.57 * 100 is 56.99….
    expect(rateText(0.57, 1, { decimals: 0, rounding: 'truncate' })).toBe('57%');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('has no value where one side is no number: %p', (none) => {
    expect([rateText(none, 1, cutOff), rateText(1, none, cutOff)]).toEqual([NO_RATE, NO_RATE]);
  });
});
