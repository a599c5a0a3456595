import { ServiceException } from '../world/exceptions';
import type { Traits } from '../world/traits';
import { dateFormatOf, dateTimeFormatOf, PLAIN_TEXT } from './number-format';
import { serialOfWall, serialsIn } from './serial';
import { typedMonth } from './typed-month';

export type Value = string | number | boolean;

/** The value or formula that a cell gets, and the format that Sheets gives a cell for which none was chosen. */
export interface Entry {
  readonly value?: Value;
  readonly formula?: string;
  readonly format?: string;
}

export interface Setting {
  readonly locale: string;
  readonly timeZone: string;
  /** Milliseconds since 1970; a date typed without a year is in the year of this instant. */
  readonly now: number;
  readonly apostropheInText: Traits['apostropheInText'];
}

const BLANK: Entry = {};
export const MOST_CHARACTERS = 50_000;

/** Converts a value from a script as if an officer had typed it. */
export function entryOf(input: unknown, format: string | undefined, setting: Setting): Entry {
  if (input === '' || input === null) return BLANK;
  if (typeof input === 'string') return entryOfText(input, format, setting);
  if (typeof input === 'number') return { value: Number.isFinite(input) ? input : '#NUM!' };
  if (typeof input === 'boolean') return { value: input };
  if (Object.prototype.toString.call(input) === '[object Date]') return entryOfDate(input as Date, setting);
  throw new Error(`not emulated: ${input === undefined ? 'undefined' : String(input)} as the value of a cell`);
}

function entryOfDate(date: Date, { timeZone, locale }: Setting): Entry {
  const value = serialsIn(timeZone)(date.getTime());
  return { value, format: Number.isInteger(value) ? dateFormatOf(locale) : dateTimeFormatOf(locale) };
}

function entryOfText(text: string, format: string | undefined, setting: Setting): Entry {
  if (text.length > MOST_CHARACTERS) {
    throw new ServiceException('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  const isPlain = format === PLAIN_TEXT;
  if (text.startsWith("'") && !(isPlain && setting.apostropheInText === 'kept')) {
    return text.length > 1 ? { value: text.slice(1) } : BLANK;
  }
  if (isPlain) return { value: text };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  return parsed(text.trim(), setting) ?? { value: text };
}

function parsed(text: string, setting: Setting): Entry | null {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  const year = new Date(setting.now).getUTCFullYear();
  const month = typedMonth(text, year);
  if (month) return month;
  // A shortcut: almost every text begins with a letter, and nothing that can still be converted here does.
  if (!/^[-+.,\d(₫]/.test(text)) return null;
  return (
    negativeEntry(text, setting) ??
    numberEntry(text, setting) ??
    dateEntry(text, setting) ??
    timeEntry(text) ??
    plusFormula(text)
  );
}

/** Accountants' notation of negative numbers: `(1)` is -1. */
function negativeEntry(text: string, setting: Setting): Entry | null {
  const [, digits] = /^\(([\d.,]+)\)$/.exec(text) ?? [];
  const entry = digits === undefined ? null : numberEntry(digits, setting);
  return entry && { ...entry, value: -Number(entry.value) };
}

/** Blanks between digits and the country's currency count for nothing: `22 34` is 2234, `5.000 ₫` is 5000. */
function numberEntry(typed: string, { locale }: Setting): Entry | null {
  const text = typed.replace(/^₫\s?|\s?[₫đ]$/, '').replace(/(\d) (?=\d)/g, '$1');
  const [group, point] = locale.startsWith('en') ? [',', '.'] : ['.', ','];
  const match = /^([-+]?)([\d.,]+)(e[-+]?\d+)?\s?(%?)$/i.exec(text);
  if (!match) return null;
  const [, sign = '', digits = '', exponent = '', percent = ''] = match;
  const [whole = '', fraction, more] = digits.split(point);
  const grouped = whole.includes(group);
  const badGroups = grouped && !/^\d{1,3}(?:\D\d{3})+$/.test(whole);
  if (more !== undefined || badGroups || fraction?.includes(group) || !/\d/.test(digits)) return null;
  const number = Number(`${sign}${whole.split(group).join('')}.${fraction ?? ''}0${exponent}`);
  if (percent) return { value: number / 100, format: fraction ? '0.00%' : '0%' };
  return grouped ? { value: number, format: fraction ? '#,##0.00' : '#,##0' } : { value: number };
}

const DATE = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

function dateEntry(text: string, setting: Setting): Entry | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, first = '', , second = '', third, hour, minute, seconds] = match;
  const day = dayTyped(first, second, third, setting);
  if (!day) return null;
  const time = ((Number(hour ?? 0) * 60 + Number(minute ?? 0)) * 60 + Number(seconds ?? 0)) * 1000;
  const format = hour === undefined ? dateFormatOf(setting.locale) : dateTimeFormatOf(setting.locale);
  return { value: serialOfWall(day.getTime() + time), format };
}

function dayTyped(first: string, second: string, third: string | undefined, setting: Setting): Date | null {
  if (first.length > 2) return third === undefined ? null : realDay(first, second, third);
  if (second.length > 2) return third === undefined && second.length === 4 ? realDay(second, first, '1') : null;
  const [date, month] = setting.locale === 'en_US' ? [second, first] : [first, second];
  return realDay(third ?? String(new Date(setting.now).getUTCFullYear()), month, date);
}

function realDay(year: string, month: string, date: string): Date | null {
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
  const day = new Date(Date.UTC(full, Number(month) - 1, Number(date)));
  const real = day.getUTCMonth() === Number(month) - 1 && day.getUTCDate() === Number(date);
  return real && year.length !== 3 && year.length !== 1 ? day : null;
}

function timeEntry(text: string): Entry | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const seconds = (Number(match[1]) * 60 + Number(match[2])) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, format: match[3] ? 'H:mm:ss' : 'H:mm' };
}

/** Typing `+A1` is typing `=+A1`. */
function plusFormula(text: string): Entry | null {
  return text.startsWith('+') && text.length > 1 ? { formula: `=${text}` } : null;
}

/** A cell without a chosen format takes the format of what is typed into it; a chosen format stays. */
export function formatAfter(entry: Entry, format: string | undefined): string | undefined {
  return format === undefined ? entry.format : undefined;
}
