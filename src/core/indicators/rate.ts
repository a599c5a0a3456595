/** `Cắt bớt` or `Làm tròn` (half away from zero). */
export type Rounding = 'truncate' | 'round';

/** An exact fraction; its denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The exact quotient; a decimal number counts as it is written, so 86.29 is 8629/100. Null when the denominator is not
 * above 0 or an argument is not a finite number.
 */
export function fractionOf(numerator: number | bigint, denominator: number | bigint): Fraction | null {
  const [part, base] = [exact(numerator), exact(denominator)];
  if (!part || !base || base.numerator <= 0) return null;
  return { numerator: part.numerator * base.denominator, denominator: part.denominator * base.numerator };
}

/** How JavaScript writes a number with decimals: `86.29`, `1.5e-7`. */
const DECIMAL = /^(-?\d+)(?:\.(\d+))?(?:e-(\d+))?$/;

/** A number with decimals is read from its digits, because BigInt throws on it. */
function exact(value: number | bigint): Fraction | null {
  if (typeof value === 'bigint' || Number.isInteger(value)) return { numerator: BigInt(value), denominator: BigInt(1) };
  const [, whole, decimals = '', shift = '0'] = DECIMAL.exec(String(value)) ?? [];
  if (whole === undefined) return null;
  return { numerator: BigInt(whole + decimals), denominator: powerOfTen(decimals.length + Number(shift)) };
}

function powerOfTen(exponent: number): bigint {
  return BigInt(10) ** BigInt(exponent);
}

/**
 * A percentage in units of its last printed digit: 5328 of 5335 at two decimals is 9986n. The arithmetic is exact, in
 * whole numbers only. A rate is never rounded to 100% while the numerator is below the denominator, nor to 0% while it
 * is above 0: a report must not say that all were in time when one was late. Null where `fractionOf` is null.
 *
 * @example
 * scaledPercent(5328, 5335, 2, 'truncate'); // → 9986n
 * scaledPercent(9999, 10000, 1, 'round'); // → 999n
 * scaledPercent(1, 0, 2, 'round'); // → null
 */
export function scaledPercent(
  numerator: number | bigint,
  denominator: number | bigint,
  decimals: number,
  rounding: Rounding,
): bigint | null {
  const fraction = fractionOf(numerator, denominator);
  if (!fraction) return null;
  const { numerator: part, denominator: base } = fraction;
  const hundred = BigInt(100) * powerOfTen(decimals);
  const amount = part * hundred;
  const scaled = rounding === 'truncate' ? amount / base : halfAwayFromZero(amount, base);
  if (part < base && scaled === hundred) return hundred - BigInt(1);
  if (part > 0 && scaled === BigInt(0)) return BigInt(1);
  return scaled;
}

function halfAwayFromZero(amount: bigint, base: bigint): bigint {
  const two = BigInt(2);
  return amount < BigInt(0) ? -((-amount * two + base) / (two * base)) : (amount * two + base) / (two * base);
}
