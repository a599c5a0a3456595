export type RoundingName = 'truncate' | 'round';

const TEN = BigInt(10);

/**
 * A percentage printed as the contract says, by schoolbook long division, digit after digit, so that it shares no
 * arithmetic with the program. The numerator is not negative, the denominator is positive.
 */
export function percentOf(numerator: number, denominator: number, decimals: number, rounding: RoundingName): string {
  const base = BigInt(denominator);
  const hundredfold = BigInt(numerator) * BigInt(100);
  const digits: number[] = [];
  let whole = hundredfold / base;
  let rest = hundredfold % base;
  for (let place = 0; place < decimals; place++) {
    digits.push(Number((rest * TEN) / base));
    rest = (rest * TEN) % base;
  }
  if (rounding === 'round' && rest + rest >= base) whole += BigInt(carried(digits));
  if (numerator < denominator && whole >= BigInt(100)) return percentText(BigInt(99), nines(decimals));
  const isZero = whole === BigInt(0) && digits.every((digit) => digit === 0);
  return numerator > 0 && isZero ? leastAbove0(decimals) : percentText(whole, digits);
}

/** Adds one to the last digit; returns 1 when that carries over into the whole part. */
function carried(digits: number[]): number {
  for (let place = digits.length - 1; place >= 0; place--) {
    const digit = Number(digits[place]);
    digits[place] = digit === 9 ? 0 : digit + 1;
    if (digit !== 9) return 0;
  }
  return 1;
}

function nines(decimals: number): number[] {
  return Array.from({ length: decimals }, () => 9);
}

function leastAbove0(decimals: number): string {
  return decimals === 0 ? '1%' : `0,${'0'.repeat(decimals - 1)}1%`;
}

function percentText(whole: bigint, digits: readonly number[]): string {
  const fraction = digits.join('').replace(/0+$/, '');
  return `${dotted(whole)}${fraction === '' ? '' : `,${fraction}`}%`;
}

/** Dots between thousands, counted from the right. */
export function dotted(whole: number | bigint): string {
  const digits = String(whole).replace('-', '');
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return `${whole < 0 ? '-' : ''}${groups.join('.')}`;
}
