import { type Day, realDay } from '../../calendar/day';
import { dayInVietNam } from '../../calendar/viet-nam';
import { unaccented } from '../../text/unaccented';
import { HALF_OF_DAY, MONTHS, WEEKDAY } from '../words/day-words';

/** A text that has the form of a day, and what it says. */
export interface WrittenDay {
  readonly day: Day;
  /** The hour beside it in seconds after midnight; null when it has none, or a time zone that `day` allows for. */
  readonly second: number | null;
}

/** Why a text in the form of a day is none. Two digits of a year could be a day as well. */
export type DayMistake = 'no-such-day' | 'no-such-month' | 'short-year';

const DAY_FORMS: readonly { readonly form: RegExp; readonly parts: (match: RegExpExecArray) => readonly unknown[] }[] =
  [
    { form: /^(\d{1,2}) ?([/.\\-]) ?(\d{1,2}) ?\2 ?(\d{4})$/, parts: ([, date, , month, year]) => [year, month, date] },
    { form: /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/, parts: ([, year, , month, date]) => [year, month, date] },
    { form: /^((?:19|20)\d\d)(\d\d)(\d\d)$/, parts: ([, year, month, date]) => [year, month, date] },
    {
      form: /^(\d{1,2})[ ,]+(?:thang|thg)\.? ?(\d{1,2})(?:[ ,]+nam)?[ ,]+(\d{4})$/,
      parts: ([, date, month, year]) => [year, month, date],
    },
    {
      form: /^(\d{1,2})[ -]([a-z]{3,9})\.?(?:, |[ -])(\d{4})$/,
      parts: ([, date, month, year]) => [year, named(month), date],
    },
    { form: /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/, parts: ([, month, date, year]) => [year, named(month), date] },
  ];

/** The most frequent form, tried first: files have hundreds of thousands of them. */
const USUAL = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const SHORT_YEAR = /^\d{1,2}([/.\\-])(?:\d{1,2}|[a-z]{3})\1\d{2}$/;

const TIME = `(\\d{1,2}) ?(?:h|:|gio) ?(\\d{2})?(?: ?[:p] ?(\\d{2})(?:[.,]\\d+)?)?(?: ?phut)?(?: ?(${HALF_OF_DAY}))?`;
const ZONE = '(?: ?\\(?(z|utc|gmt|(?:gmt|utc)?[+-]\\d{1,2}(?::?\\d{2})?)\\)?)?';
const TIME_FIRST = new RegExp(`^(?:luc )?${TIME}${ZONE}[ ,-]+(.*)$`);
const TIME_LAST = new RegExp(`^(.*?\\d)(?:[ ,-]+(?:luc )?| ?t ?)${TIME}${ZONE}$`);
/** JSON of Microsoft's .NET: milliseconds since 1970. */
const NET_INSTANT = /^\/date\((-?\d{9,14})(?:[+-]\d{4})?\)\/$/;
const AROUND = new RegExp(`^${WEEKDAY}[ ,]+|[ ,]+${WEEKDAY}$|[ ,]*\\((?:${WEEKDAY}|[a-z .]+)\\)$`, 'g');

/** Characters that are not seen: software copies them from web pages. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/g;
const LONGEST = 80;

/** What a text says about a day, if it has the form of one; null for any other text. */
export function writtenDay(text: string): WrittenDay | DayMistake | null {
  if (text.length > LONGEST) return null;
  const usual = USUAL.exec(text);
  if (usual) {
    const parts = [usual[4], usual[3], usual[1]].map(Number) as unknown as Parts;
    return placed(parts, usual[5] === undefined ? null : secondOf(usual.slice(5)), undefined);
  }
  const bare = unaccented(text.normalize('NFKC').replace(UNSEEN, '')).replace(/\s+/g, ' ').trim();
  return /\d/.test(bare) ? dayInWords(bare) : null;
}

function dayInWords(bare: string): WrittenDay | DayMistake | null {
  const [, instant] = NET_INSTANT.exec(bare) ?? [];
  if (instant !== undefined) return { day: dayAt(Number(instant) / 1000, 0), second: null };
  const { rest, hour, zone } = timeTaken(bare.replace(AROUND, ''));
  const day = rest.replace(AROUND, '').replace(/^(?:'|ngay )/, '');
  if (SHORT_YEAR.test(day)) return 'short-year';
  const parts = partsIn(day);
  return parts === null ? null : placed(parts, hour, zone);
}

function placed(parts: Parts, hour: number | null, zone: string | undefined): WrittenDay | DayMistake {
  const day = realDay(...parts);
  if (day === null) return parts[1] > 12 ? 'no-such-month' : 'no-such-day';
  if (hour === null || zone === undefined) return { day, second: hour };
  return { day: dayAt(day * DAY_SECONDS + hour, offsetOf(zone)), second: null };
}

/** Year, month and date. */
type Parts = readonly [number, number, number];

function partsIn(text: string): Parts | null {
  for (const { form, parts } of DAY_FORMS) {
    const match = form.exec(text);
    const [year, month, date] = (match ? parts(match) : []).map(Number);
    if (year !== undefined && month !== undefined && date !== undefined && !Number.isNaN(month))
      return [year, month, date];
  }
  return null;
}

function named(month: string | undefined): number {
  return MONTHS.get(month ?? '') ?? Number.NaN;
}

interface TimeTaken {
  /** The text without its time. */
  readonly rest: string;
  /** Seconds after midnight. */
  readonly hour: number | null;
  readonly zone: string | undefined;
}

function timeTaken(text: string): TimeTaken {
  const last = TIME_LAST.exec(text);
  if (last) return { rest: last[1] as string, hour: secondOf(last.slice(2, 6)), zone: last[6] };
  const first = TIME_FIRST.exec(text);
  if (first) return { rest: first[6] as string, hour: secondOf(first.slice(1, 5)), zone: first[5] };
  return { rest: text, hour: null, zone: undefined };
}

function secondOf([hours, minutes = '0', seconds = '0', half = '']: readonly (string | undefined)[]): number {
  const isLate = /^(?:p|ch|toi)/.test(half);
  const clock = Number(hours);
  const hour = half === '' ? clock : (clock % 12) + (isLate ? 12 : 0);
  return hour * 3600 + Number(minutes) * 60 + Number(seconds);
}

const DAY_SECONDS = 86_400;

/** The day in Viet Nam: 17:00 in UTC is the next day there. */
function dayAt(second: number, offset: number): Day {
  return dayInVietNam((second - offset) * 1000);
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60;
}
