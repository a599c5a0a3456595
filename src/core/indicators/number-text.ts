import type { Rounding } from './rate';
import { scaledPercent } from './rate';

/** Printed for a rate whose base is 0. */
export const NO_RATE = '–';

/** `5.424`, `-1.200`, `86,29`: dots between thousands and a decimal comma, as Vietnamese documents write numbers. */
export function groupedText(number: number | bigint): string {
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
  numerator: number | bigint,
  denominator: number | bigint,
  { decimals, rounding }: { readonly decimals: number; readonly rounding: Rounding },
): string {
  const scaled = scaledPercent(numerator, denominator, decimals, rounding);
  if (scaled === null) return NO_RATE;
  const sign = scaled < 0 ? '-' : '';
  const digits = String(scaled < 0 ? -scaled : scaled).padStart(decimals + 1, '0');
  const fraction = digits.slice(digits.length - decimals, digits.length).replace(/0+$/, '');
  const whole = groupedText(BigInt(digits.slice(0, digits.length - decimals)));
  return `${sign}${whole}${decimals > 0 && fraction !== '' ? `,${fraction}` : ''}%`;
}
