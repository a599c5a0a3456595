/** `Cắt bớt` or `Làm tròn` (half away from zero). */
export type Rounding = 'truncate' | 'round';

/** An exact fraction; its denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** One number over another, decimals as they are printed: `86,29/100`. Null when the base is 0 or one of them is no number. */
export function fractionOf(numerator: number | bigint, denominator: number | bigint): Fraction | null {
  const [part, base] = [exact(numerator), exact(denominator)];
  if (!part || !base || base.numerator <= 0) return null;
  return { numerator: part.numerator * base.denominator, denominator: part.denominator * base.numerator };
}

/** How a number that is not whole is written in full: `86.29`, `1.5e-7`. */
const DECIMAL = /^(-?\d+)(?:\.(\d+))?(?:e-(\d+))?$/;

/** BigInt throws at a number that is not whole. */
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
 * A rate in units of the last printed digit: 5328 of 5335 at two decimals is 9986n. Exact: no binary fraction is ever
 * made. Null when there is no such fraction. No rate becomes 100% while the numerator is below the denominator, nor 0%
 * while it is above 0: a report must not say that all were in time when one was late.
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
