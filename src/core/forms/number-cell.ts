import { groupedText, NO_RATE, rateText } from '../indicators/number-text';
import { type Rounding, scaledPercent } from '../indicators/rate';
import type { FormCell } from './form';

const GROUPED = '#,##0';
/** Excel and Sheets show the first fifteen digits of a number and zeros for the rest. */
const DIGITS_SHOWN = 15;

/** A whole number that looks as `groupedText` prints it. */
export function wholeCell(whole: number): FormCell {
  return shownWhole(whole) ? { number: whole, format: GROUPED } : groupedText(whole);
}

/** A count as the report prints it: `07` when the setting asks for a leading zero, a text when it cannot be counted. */
export function countCell(value: number | null, text: string): FormCell {
  if (value === null || !shownWhole(value)) return text;
  return { number: value, format: /^0\d$/.test(text) ? '00' : GROUPED };
}

/**
 * A rate as `rateText` prints it. The cell contains the printed number, because a spreadsheet would round the exact one
 * to 100% although one dossier was late. With more digits than a spreadsheet shows it is a text.
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

/** A number that officers typed, as the report prints it. */
export function typedCell(text: string): FormCell {
  const [, sign, whole = '', decimals = '', percent] = /^(-?)(\d+(?:\.\d{3})*)(?:,(\d+))?(%?)$/.exec(text) ?? [];
  if (sign === undefined || !shownWhole(BigInt(`${whole.replace(/\./g, '')}${decimals}`))) return text;
  const exponent = percent === '%' ? 'e-2' : '';
  const places = decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`;
  const format = /^0\d$/.test(whole) ? '00' : `${GROUPED}${places}${percent}`;
  return { number: Number(`${sign}${whole.replace(/\./g, '')}.${decimals || '0'}${exponent}`), format };
}
