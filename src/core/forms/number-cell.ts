import { groupedText, NO_RATE, rateText } from '../indicators/number-text';
import { type Rounding, scaledPercent } from '../indicators/rate';
import type { FormCell } from './form';

const GROUPED = '#,##0';
/** Excel and Sheets show a number's first fifteen digits, and zeros in place of the others. */
const DIGITS_SHOWN = 15;

/** A whole number as `groupedText` prints it. */
export function wholeCell(whole: number): FormCell {
  return shownWhole(whole) ? { number: whole, format: GROUPED } : groupedText(whole);
}

/** A count as the report prints it: `07` where the setting has a zero in front, words where it could not be counted. */
export function countCell(value: number | null, text: string): FormCell {
  if (value === null || !shownWhole(value)) return text;
  return { number: value, format: /^0\d$/.test(text) ? '00' : GROUPED };
}

/**
 * A rate as `rateText` prints it. The number is the printed one: a spreadsheet would round the exact one to 100% where
 * one dossier was late. Beyond the digits that a spreadsheet shows it is text.
 */
export function rateCell(
  numerator: number,
  denominator: number,
  printing: { readonly decimals: number; readonly rounding: Rounding },
): FormCell {
  const { decimals, rounding } = printing;
  const scaled = scaledPercent(numerator, denominator, decimals, rounding);
  if (scaled === null) return NO_RATE;
  const text = rateText(numerator, denominator, printing);
  if (!shownWhole(scaled)) return text;
  const [, fraction] = text.split(',');
  const places = fraction === undefined ? '' : `.${'0'.repeat(fraction.length - '%'.length)}`;
  return { number: Number(`${scaled}e-${decimals + 2}`), format: `${GROUPED}${places}%` };
}

function shownWhole(whole: number | bigint): boolean {
  return String(whole).replace(/^-|0+$/g, '').length <= DIGITS_SHOWN;
}
