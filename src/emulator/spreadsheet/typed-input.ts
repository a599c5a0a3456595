import { ServiceException } from '../world/exceptions';
import type { Traits } from '../world/traits';
import { dateFormatOf, dateTimeFormatOf, PLAIN_TEXT } from './number-format';
import { serialOfWall, serialsIn, wallOfSerial } from './serial';
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
  const month = typedMonth(text, thisYear(setting));
  if (month) return month;
  // A shortcut: almost every text begins with a letter, and nothing that can still be converted here does.
  if (!/^[-+.,\d(₫$]/.test(text)) return null;
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

/** Blanks between digits count for nothing: `22 34` is 2234. So does the country's currency: `5.000 ₫` is 5000. */
function numberEntry(typed: string, { locale }: Setting): Entry | null {
  const english = locale.startsWith('en');
  const isMoney = english && /^[-+]?\$/.test(typed);
  const bare = english ? typed.replace(/^([-+]?)\$\s?/, '$1') : typed.replace(/^₫\s?|\s?[₫đ]$/, '');
  const [group, point] = english ? [',', '.'] : ['.', ','];
  const match = /^([-+]?)([\d.,]+)(e[-+]?\d+)?\s?(%?)$/i.exec(bare.replace(/(\d) (?=\d)/g, '$1'));
  if (!match) return null;
  const [, sign = '', digits = '', exponent = '', percent = ''] = match;
  const [whole = '', fraction, more] = digits.split(point);
  const grouped = whole.includes(group);
  const badGroups = grouped && !/^\d{1,3}(?:\D\d{3})+$/.test(whole);
  if (more !== undefined || badGroups || fraction?.includes(group) || !/\d/.test(digits)) return null;
  const number = Number(`${sign}${whole.split(group).join('')}.${fraction ?? ''}0${exponent}`);
  if (!Number.isFinite(number)) return null;
  if (percent) return { value: number / 100, format: fraction ? '0.00%' : '0%' };
  const decimals = fraction ? '.00' : '';
  // Google's guide to values has «$100.15» for an example of a format that is inferred.
  if (isMoney) return { value: number, format: `"$"#,##0${decimals}` };
  return grouped ? { value: number, format: `#,##0${decimals}` } : { value: number };
}

const DATE = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

function dateEntry(text: string, setting: Setting): Entry | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, first = '', , second = '', third, hour, minute, seconds] = match;
  const day = dayTyped(first, second, third, setting);
  if (!day) return null;
  const time = secondsTyped({ hour, minute, seconds });
  if (time === null || time >= SECONDS_A_DAY) return null;
  const format = hour === undefined ? dateFormatOf(setting.locale) : dateTimeFormatOf(setting.locale);
  return { value: serialOfWall(day.getTime() + time * 1000), format };
}

function dayTyped(first: string, second: string, third: string | undefined, setting: Setting): Date | null {
  if (first.length > 2) return third === undefined ? null : realDay(first, second, third);
  if (second.length > 2) return third === undefined && second.length === 4 ? realDay(second, first, '1') : null;
  const [date, month] = setting.locale === 'en_US' ? [second, first] : [first, second];
  return realDay(third ?? String(thisYear(setting)), month, date);
}

/** The year that it is in the Sheet's own zone. */
function thisYear({ timeZone, now }: Setting): number {
  return new Date(wallOfSerial(serialsIn(timeZone)(now))).getUTCFullYear();
}

function realDay(year: string, month: string, date: string): Date | null {
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
  const day = new Date(Date.UTC(full, Number(month) - 1, Number(date)));
  const real = day.getUTCMonth() === Number(month) - 1 && day.getUTCDate() === Number(date);
  return real && full >= 1000 && year.length !== 3 && year.length !== 1 ? day : null;
}

const SECONDS_A_DAY = 86_400;

interface Time {
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly seconds: string | undefined;
}

/** Null for minutes or seconds that no clock shows; hours may be those of a duration. */
function secondsTyped({ hour, minute, seconds }: Time): number | null {
  const [minutes, rest] = [Number(minute ?? 0), Number(seconds ?? 0)];
  return minutes > 59 || rest > 59 ? null : (Number(hour ?? 0) * 60 + minutes) * 60 + rest;
}

function timeEntry(text: string): Entry | null {
  const [found, hour, minute, seconds] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  const time = found === undefined ? null : secondsTyped({ hour, minute, seconds });
  if (time === null) return null;
  if (time >= SECONDS_A_DAY) return { value: time / SECONDS_A_DAY, format: '[h]:mm:ss' };
  return { value: time / SECONDS_A_DAY, format: seconds ? 'H:mm:ss' : 'H:mm' };
}

/** Typing `+A1` is typing `=+A1`. */
function plusFormula(text: string): Entry | null {
  return text.startsWith('+') && text.length > 1 ? { formula: `=${text}` } : null;
}

/** A cell without a chosen format takes the format of what is typed into it; a chosen format stays. */
export function formatAfter(entry: Entry, format: string | undefined): string | undefined {
  return format === undefined ? entry.format : undefined;
}
