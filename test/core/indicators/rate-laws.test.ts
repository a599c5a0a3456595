import fc from 'fast-check';
import { rateText } from '../../../src/core/indicators/number-text';
import { scaledPercent } from '../../../src/core/indicators/rate';
import { percentOf, type RoundingName } from '../../builders/percent';
import { runs } from '../../builders/runs';

const NONE = BigInt(0);
const ONE = BigInt(1);
const hundredOf = (decimals: number) => BigInt(100 * 10 ** decimals);

const RUNS = runs(100);

const rounding = fc.constantFrom<RoundingName>('truncate', 'round');
const decimals = fc.integer({ min: 0, max: 6 });
const small = fc.integer({ min: 0, max: 300 });
const money = fc.integer({ min: 0, max: 9_000_000_000_000 });
const fraction = fc.oneof(
  fc.tuple(small, small),
  fc.tuple(money, money),
  money.map((amount) => [amount, amount + 1] as const),
  money.map((amount) => [1, amount] as const),
);

/** The digits of a printed rate as a whole number: `99,86%` at two decimals is 9986. */
function printed(text: string, decimals: number): bigint {
  const [whole = '', part = ''] = text.replace('%', '').replace(/\./g, '').split(',');
  return BigInt(whole + part.padEnd(decimals, '0'));
}

describe('every rate', () => {
  test('agrees with long division', () => {
    fc.assert(
      fc.property(fraction, decimals, rounding, ([numerator, denominator], decimals, rounding) => {
        const wanted = denominator === 0 ? '–' : percentOf(numerator, denominator, decimals, rounding);
        expect(rateText(numerator, denominator, { decimals, rounding })).toBe(wanted);
      }),
      RUNS,
    );
  });

  test('prints 100% only when nothing is missing, and 0% only when there is nothing', () => {
    fc.assert(
      fc.property(fraction, decimals, rounding, ([numerator, denominator], decimals, rounding) => {
        fc.pre(denominator > 0);
        const text = rateText(numerator, denominator, { decimals, rounding });
        if (text === '100%') expect(numerator).toBeGreaterThanOrEqual(denominator);
        expect(text === '0%').toBe(numerator === 0);
      }),
      RUNS,
    );
  });

  test('is written with at most its decimals, no trailing zero and dots between thousands', () => {
    fc.assert(
      fc.property(fraction, decimals, rounding, ([numerator, denominator], decimals, rounding) => {
        const text = rateText(numerator, denominator, { decimals, rounding });
        expect(text).toMatch(/^(–|(0|[1-9]\d{0,2}(\.\d{3})*)(,\d*[1-9])?%)$/);
        expect((/,(\d+)/.exec(text)?.[1] ?? '').length).toBeLessThanOrEqual(decimals);
      }),
      RUNS,
    );
  });

  test('grows with its numerator and shrinks with its denominator', () => {
    fc.assert(
      fc.property(fraction, small, decimals, rounding, ([numerator, denominator], more, decimals, rounding) => {
        fc.pre(denominator > 0);
        const value = (part: number, base: number) => printed(rateText(part, base, { decimals, rounding }), decimals);
        expect(value(numerator + more, denominator)).toBeGreaterThanOrEqual(value(numerator, denominator));
        expect(value(numerator, denominator + more)).toBeLessThanOrEqual(value(numerator, denominator));
      }),
      RUNS,
    );
  });

  test('cut off is never above the exact value, unless that would print 0%', () => {
    fc.assert(
      fc.property(fraction, decimals, ([numerator, denominator], decimals) => {
        fc.pre(denominator > 0);
        const scaled = scaledPercent(numerator, denominator, decimals, 'truncate') ?? NONE;
        const base = BigInt(denominator);
        const exact = BigInt(numerator) * hundredOf(decimals);
        if (scaled !== ONE) expect(scaled * base).toBeLessThanOrEqual(exact);
        expect((scaled + ONE) * base).toBeGreaterThan(exact);
      }),
      RUNS,
    );
  });

  test('rounded is within half a unit of the exact value, unless that would print 0% or 100%', () => {
    fc.assert(
      fc.property(fraction, decimals, ([numerator, denominator], decimals) => {
        fc.pre(denominator > 0);
        const base = BigInt(denominator);
        const hundred = hundredOf(decimals);
        const scaled = scaledPercent(numerator, denominator, decimals, 'round') ?? NONE;
        const off = (scaled * base - BigInt(numerator) * hundred) * BigInt(2);
        if (scaled === ONE || scaled === hundred - ONE) return;
        expect(off).toBeLessThanOrEqual(base);
        expect(off).toBeGreaterThan(-base);
      }),
      RUNS,
    );
  });
});
