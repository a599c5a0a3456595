/** `Cắt bớt` or `Làm tròn` (half away from zero). */
export type Rounding = 'truncate' | 'round';

/**
 * A rate in units of the last printed digit: 5328 of 5335 at two decimals is 9986n. Exact: no binary fraction is ever
 * made. Null when the base is 0. No rate becomes 100% while the numerator is below the denominator, nor 0% while it is
 * above 0: a report must not say that all were in time when one was late.
 */
export function scaledPercent(
  numerator: number | bigint,
  denominator: number | bigint,
  decimals: number,
  rounding: Rounding,
): bigint | null {
  if (denominator <= 0) return null;
  const unit = BigInt(10) ** BigInt(decimals);
  const hundred = BigInt(100) * unit;
  const base = BigInt(denominator);
  const amount = BigInt(numerator) * hundred;
  const scaled = rounding === 'truncate' ? amount / base : halfAwayFromZero(amount, base);
  if (numerator < denominator && scaled === hundred) return hundred - BigInt(1);
  if (numerator > 0 && scaled === BigInt(0)) return BigInt(1);
  return scaled;
}

function halfAwayFromZero(amount: bigint, base: bigint): bigint {
  const two = BigInt(2);
  return amount < BigInt(0) ? -((-amount * two + base) / (two * base)) : (amount * two + base) / (two * base);
}
