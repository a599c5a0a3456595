import Fraction from 'fraction.js';
import { exact } from '../text/exact';

/** `Cắt bớt` or `Làm tròn` (half away from zero). */
export type Rounding = 'truncate' | 'round';

/** A number a rate is made of. One with decimals counts as it is written, so 86.29 is 8629/100. */
export type Operand = number | bigint | Fraction;

/** The exact quotient; null when the denominator is not above 0 or an argument is not a finite number. */
export function quotientOf(numerator: Operand, denominator: Operand): Fraction | null {
  const [part, base] = [fractionOf(numerator), fractionOf(denominator)];
  return part && base?.gt(0) ? part.div(base) : null;
}

function fractionOf(value: Operand): Fraction | null {
  if (typeof value !== 'number' || Number.isInteger(value)) return new Fraction(value);
  return Number.isFinite(value) ? exact(value) : null;
}

/**
 * A percentage in units of its last printed digit: 5328 of 5335 at two decimals is 9986n. The arithmetic is exact, in
 * whole numbers only. A rate is never rounded to 100% while the numerator is below the denominator, nor to 0% while it
 * is above 0: a report must not say that all were in time when one was late. Null where `quotientOf` is null.
 *
 * @example
 * scaledPercent(5328, 5335, 2, 'truncate'); // → 9986n
 * scaledPercent(9999, 10000, 1, 'round'); // → 999n
 * scaledPercent(1, 0, 2, 'round'); // → null
 */
export function scaledPercent(
  numerator: Operand,
  denominator: Operand,
  decimals: number,
  rounding: Rounding,
): bigint | null {
  const quotient = quotientOf(numerator, denominator);
  if (!quotient) return null;
  const hundred = BigInt(100) * BigInt(10) ** BigInt(decimals);
  const scaled = wholeOf(quotient.mul(hundred), rounding);
  if (quotient.lt(1) && scaled === hundred) return hundred - BigInt(1);
  if (quotient.gt(0) && scaled === BigInt(0)) return BigInt(1);
  return scaled;
}

/** Towards zero, or to the nearest with halves away from zero. */
export function wholeOf({ s: sign, n, d }: Fraction, rounding: Rounding): bigint {
  const two = BigInt(2);
  return sign * (rounding === 'truncate' ? n / d : (n * two + d) / (two * d));
}
