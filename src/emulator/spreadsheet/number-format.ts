import { ServiceException } from '../world/exceptions';
import { wallOfSerial } from './serial';

/** Chosen for a cell, it shows every number plainly; a day typed there is a number. */
const PLAIN_NUMBER = '0.###############';
export const PLAIN_TEXT = '@';

const dates = new Map<string, boolean>();

/** True for formats that show numbers as days or times. */
export function showsDate(format: string): boolean {
  let answer = dates.get(format);
  if (answer === undefined) {
    answer = /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
    dates.set(format, answer);
  }
  return answer;
}

/** True for formats that show a day, and not the time alone. */
export function showsDay(format: string): boolean {
  return showsDate(format) && /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

/** Set on a cell, these undo the choice of a format. What an automatic cell is read as need not be among them. */
export function resetsFormat(format: string): boolean {
  return format === '' || format.toLowerCase() === 'general';
}

export function dateFormatOf(locale: string): string {
  return locale === 'en_US' ? 'M/d/yyyy' : 'dd/MM/yyyy';
}

export function dateTimeFormatOf(locale: string): string {
  return `${dateFormatOf(locale)} H:mm:ss`;
}

/** The text that a cell shows. */
export function displayed(value: string | number | boolean, format: string | undefined, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === undefined || format === PLAIN_NUMBER || format === PLAIN_TEXT)
    return localised(plain(value), locale, false);
  return showsDate(format) ? dateText(value, format) : numberText(value, format, locale);
}

function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** Sheets shows at most fifteen significant digits, followed by zeros. */
function fixed(value: number, decimals: number): string {
  const [digits = '', exponent = ''] = value.toExponential(14).split('e');
  if (Number(exponent) < 15) return Number(value.toPrecision(15)).toFixed(decimals);
  const zeros = '0'.repeat(Number(exponent) - 14);
  return `${digits.replace('.', '')}${zeros}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}

/** Vietnamese numbers have a decimal comma, and points between thousands. */
function localised(text: string, locale: string, grouped: boolean): string {
  const [whole = '', fraction] = text.split('.');
  const english = locale.startsWith('en');
  const parts = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, english ? ',' : '.') : whole;
  return fraction === undefined ? parts : `${parts}${english ? '.' : ','}${fraction}`;
}

const NUMBER = /^((?:"[^"]*")?)(#,##)?(0+)(?:\.(0+))?(%)?((?:\s*"[^"]*")?)$/;

/** Whether numbers in this format can be shown here. */
export function isShown(format: string): boolean {
  return (
    resetsFormat(format) || [PLAIN_NUMBER, PLAIN_TEXT].includes(format) || showsDate(format) || NUMBER.test(format)
  );
}

function numberText(value: number, format: string, locale: string): string {
  const match = NUMBER.exec(format);
  if (!match) throw new ServiceException(`not emulated: number format ${format}`);
  const [, prefix = '', grouping, digits = '', decimals = '', percent = '', suffix = ''] = match;
  const written = fixed(percent ? value * 100 : value, decimals.length);
  const [, sign, whole = '', fraction = ''] = /^(-?)(\d+)(.*)$/.exec(written) ?? [];
  const text = `${whole.padStart(digits.length, '0')}${fraction}`;
  const number = localised(text, locale, grouping !== undefined);
  return `${sign}${prefix}${number}${percent}${suffix}`.replace(/"/g, '');
}

function dateText(serial: number, format: string): string {
  const wall = new Date(wallOfSerial(serial));
  let afterHour = false;
  return format.replace(/"([^"]*)"|\[h+\]|y+|m+|d+|h+|s+/gi, (token: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    if (token.startsWith('[')) {
      afterHour = true;
      return String(Math.floor(serial * 24 + 1e-9));
    }
    const letter = token.charAt(0).toLowerCase();
    const field = letter === 'm' && afterHour ? 'minute' : letter;
    afterHour = letter === 'h';
    return fieldText(wall, field, token.length);
  });
}

function fieldText(wall: Date, field: string, width: number): string {
  if (field === 'y') return width > 2 ? String(wall.getUTCFullYear()) : padded(wall.getUTCFullYear() % 100, 2);
  const numbers: Record<string, number> = {
    m: wall.getUTCMonth() + 1,
    d: wall.getUTCDate(),
    h: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    s: wall.getUTCSeconds(),
  };
  return padded(numbers[field] ?? 0, Math.min(width, 2));
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
