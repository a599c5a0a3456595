import type Fraction from 'fraction.js';
import type { Operand, Rounding } from './rate';
import { scaledPercent, wholeOf } from './rate';

/** Printed for a rate whose base is 0. */
export const NO_RATE = '–';

/** `5.424`, `-1.200`, `86,29`: dots between thousands and a decimal comma, as Vietnamese documents write numbers. */
export function groupedText(number: Operand): string {
  const [whole = '', decimals] = String(number).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** A count as written in a sentence: 1–9 become 01–09 when the setting asks for it; 0 stays 0. */
export function countText(count: number, { leadingZero }: { readonly leadingZero: boolean }): string {
  return leadingZero && count >= 1 && count <= 9 ? `0${count}` : groupedText(count);
}

/**
 * A rate with a decimal comma, no trailing zeros and no space before the sign; `–` when the denominator is 0.
 *
 * @example
 * rateText(5328, 5335, { decimals: 2, rounding: 'truncate' }); // → '99,86%'
 * rateText(39, 50, { decimals: 2, rounding: 'truncate' }); // → '78%'
 * rateText(0, 0, { decimals: 2, rounding: 'truncate' }); // → '–'
 */
export function rateText(
  numerator: Operand,
  denominator: Operand,
  { decimals, rounding }: { readonly decimals: number; readonly rounding: Rounding },
): string {
  const scaled = scaledPercent(numerator, denominator, decimals, rounding);
  return scaled === null ? NO_RATE : `${scaledText(scaled, decimals)}%`;
}

/** A decimal number with a decimal comma and no trailing zeros. */
export function decimalText(
  value: Fraction,
  { decimals, rounding }: { readonly decimals: number; readonly rounding: Rounding },
): string {
  return scaledText(wholeOf(value.mul(BigInt(10) ** BigInt(decimals)), rounding), decimals);
}

/** How many decimals a number that somebody typed has. */
export function decimalsOf(value: Fraction): number {
  let decimals = 0;
  for (let rest = value; rest.d !== BigInt(1); rest = rest.mul(10)) decimals++;
  return decimals;
}

/** A number given in units of its last decimal. */
function scaledText(scaled: bigint, decimals: number): string {
  const sign = scaled < 0 ? '-' : '';
  const digits = String(scaled < 0 ? -scaled : scaled).padStart(decimals + 1, '0');
  const fraction = digits.slice(digits.length - decimals, digits.length).replace(/0+$/, '');
  const whole = groupedText(BigInt(digits.slice(0, digits.length - decimals)));
  return `${sign}${whole}${decimals > 0 && fraction !== '' ? `,${fraction}` : ''}`;
}
