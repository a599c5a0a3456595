import { displayed, showsDate } from '../../spreadsheet/number-format';
import type { Setting } from '../../spreadsheet/typed-input';
import { textOf, typedNumber } from '../values/coercion';
import { isNumeric } from '../values/criteria';
import { Dated, type Scalar } from '../values/values';

/** What TEXT makes of a value; a text that is no number stays as it is. */
export function formatted(value: Scalar, format: string, setting: Setting): string {
  const read = typeof value === 'string' ? typedNumber(value, setting) : value;
  if (read === null && value !== null) return textOf(value, setting);
  if (read !== null && !isNumeric(read)) return textOf(read, setting);
  const number = read instanceof Dated ? read.serial : Number(read);
  if (format === '@') return textOf(number, setting);
  return showsDate(format) ? displayed(number, format, setting.locale) : numberIn(number, format, setting.locale);
}

const PATTERN = /^((?:"[^"]*"|[^#0.,%"])*)([#0,]*)(?:\.([#0]*))?(%?)((?:"[^"]*"|[^#0.,%"])*)$/;

/** Of up to three patterns, for positive and negative numbers and for zero. */
function numberIn(number: number, format: string, locale: string): string {
  const [positive = '', negative, zero] = format.split(';');
  if (number < 0 && negative !== undefined) return patterned(-number, negative, locale);
  return patterned(number, number === 0 && zero !== undefined ? zero : positive, locale);
}

function patterned(number: number, pattern: string, locale: string): string {
  const [found, before = '', whole = '', fraction = '', percent = '', after = ''] = PATTERN.exec(pattern) ?? [];
  if (found === undefined) return pattern.replace(/"/g, '');
  const shown = Math.abs(percent ? number * 100 : number);
  const [digits = '', decimals = ''] = Number(shown.toPrecision(15)).toFixed(fraction.length).split('.');
  const kept = withoutTail(decimals, fraction);
  const leading = withLead(digits, whole.replace(/,/g, ''));
  const isEnglish = locale.startsWith('en');
  const grouped = whole.includes(',') ? leading.replace(/\B(?=(\d{3})+$)/g, isEnglish ? ',' : '.') : leading;
  const sign = number < 0 && /[1-9]/.test(digits + decimals) ? '-' : '';
  const text = kept === '' ? grouped : `${grouped}${isEnglish ? '.' : ','}${kept}`;
  return `${sign}${literal(before)}${text}${percent}${literal(after)}`;
}

/** Digits that the pattern shows only where they count. */
function withoutTail(decimals: string, pattern: string): string {
  const least = pattern.lastIndexOf('0') + 1;
  let length = decimals.length;
  while (length > least && decimals[length - 1] === '0') length -= 1;
  return decimals.slice(0, length);
}

function withLead(digits: string, pattern: string): string {
  const zeros = pattern.replace(/^#*/, '').length;
  return digits === '0' && zeros === 0 ? '' : digits.padStart(zeros, '0');
}

function literal(text: string): string {
  return text.replace(/"/g, '').replace(/\\/g, '');
}
