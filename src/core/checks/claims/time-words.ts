import { dayOf, dayOfTypedText, partsOf } from '../../calendar/day';
import {
  cutOffDays,
  type DayRange,
  isSamePeriod,
  type MonthSpan,
  monthsOf,
  type PeriodName,
} from '../../calendar/period';
import { periodNameIn } from '../text/text-period';
import { RUNNING, type Time } from './frame';

/** When the report is of; null where its title does not say. */
export interface ReportTime {
  readonly period: PeriodName | null;
  readonly days: DayRange | null;
}

/** A stretch of a sentence that names a time. Offsets in the sentence. */
export interface TimeMark {
  readonly start: number;
  readonly end: number;
  /** Null for the end of the period: `đến ngày 14/6` may follow a beginning that is not the report's. */
  readonly time: Time | null;
  /** `lũy kế` alone says less than `lũy kế từ ngày 01/7/2025`. */
  readonly isVague: boolean;
}

const DATE = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const SHORT_DAY = `${DATE}\\s?[/.-]\\s?${MONTH}`;
const FULL_DAY = `${SHORT_DAY}\\s?[/.-]\\s?20\\d\\d`;
const WORDED_DAY = `ngày ${DATE} tháng ${MONTH}(?: năm \\d{4})?`;
/** Without «ngày» and a year, `12/5` is a part of a count. */
const ANY_DAY = `(?:(?:ngày )?${FULL_DAY}|ngày ${SHORT_DAY}|${WORDED_DAY})`;
const RANGE_DAY = `(?:(?:ngày )?${FULL_DAY}|(?:ngày )?${SHORT_DAY}|${WORDED_DAY})`;
const YEAR = '(?:năm |/|-)\\s?20\\d\\d';

type Reader = (found: RegExpMatchArray, of: ReportTime) => Time | null;

const PERIOD: Time = { kind: 'period' };
const other = (of: string): Time => ({ kind: 'other', of });

interface Pattern {
  readonly words: RegExp;
  readonly read: Reader;
  readonly isVague?: boolean;
}

const edges = (inside: string) => new RegExp(`(?<![\\p{L}\\d])(?:${inside})(?![\\p{L}\\d])`, 'gu');

/** In the order in which they are tried: a stretch that an earlier one took is not read again. */
const PATTERNS: readonly Pattern[] = [
  {
    words: edges(
      `(?:từ |(?=ngày )|(?=${FULL_DAY}))(${RANGE_DAY}|ngày ${DATE})\\s?(?:đến(?: hết)?|-|tới)\\s?(${RANGE_DAY})`,
    ),
    read: ([, from = '', to = ''], of) => rangeTime(from, to, of),
  },
  { words: edges(`(?:tính )?(?:đến|tới)(?: hết)? (${ANY_DAY})`), read: ([, day = ''], of) => untilTime(day, of) },
  { words: edges(`(?:kể )?từ (${ANY_DAY})(?: đến nay)?`), read: ([, day = ''], of) => sinceTime(day, of) },
  {
    words: edges(`(?:từ )?(?:năm )?20\\d\\d\\s?(?:đến(?: hết)?|-)\\s?(?:năm )?20\\d\\d`),
    read: ([found]) => other(found),
  },
  { words: edges(`(?:tính )?đến (?:hết|cuối) (?:tháng|quý|năm|kỳ)(?: [ivx\\d]{1,3})?(?:\\s?${YEAR})?`), read: endTime },
  {
    words: edges(`(?:trong )?(?:\\d{1,2}|sáu|chín) tháng(?: (?:đầu|cuối))?(?:\\s?${YEAR}| năm(?: nay)?(?! \\d))?`),
    read: monthsTime,
  },
  { words: edges(`(?:trong |riêng )?quý (?:iv|i{1,3}|[1-4])(?: ?,? ?${YEAR})?`), read: namedTime },
  { words: edges(`(?:trong |riêng )?tháng (?:1[0-2]|0?[1-9])(?: ?,? ?${YEAR})?`), read: namedTime },
  { words: edges('(?:trong |riêng |cả )?năm 20\\d\\d'), read: namedTime },
  { words: edges('(?:kể )?từ đầu kỳ(?: báo cáo)?(?: đến nay)?'), read: () => PERIOD },
  {
    words: edges('(?:kể |tính )?từ đầu năm(?: 20\\d\\d)?(?: đến nay| đến hết kỳ)?'),
    read: (_, of) => sinceNewYear(of),
  },
  {
    words: edges('(?:kể |tính )?từ (?:khi|lúc|đầu nhiệm kỳ|trước đến nay|ngày(?= \\p{L}))[^,;.\\d]{0,40}'),
    read: ([found]) => other(found),
  },
  {
    words: edges('trong (?:kỳ|kì)(?: này| báo cáo)?|kỳ (?:này|báo cáo này)|(?:trong )?kỳ báo cáo'),
    read: () => PERIOD,
  },
  { words: edges('(?:trong )?(?:cả )?năm(?: nay| này| báo cáo)|trong năm|cả năm'), read: (_, of) => wholeYear(of) },
  { words: edges('trong (?:quý|tháng)(?: này| báo cáo)?|(?:quý|tháng) (?:này|báo cáo)'), read: genericTime },
  {
    words: edges('trong (?:tuần|ngày)(?: này)?|(?:hằng|hàng|mỗi|một) (?:ngày|tháng|tuần|năm)|tuần'),
    read: ([found]) => other(found),
  },
  { words: edges(ANY_DAY), read: ([found]) => other(found) },
  { words: edges('l[uũ][yỹ] kế|luỹ kế|cộng dồn'), read: () => RUNNING, isVague: true },
];

/** The times that a sentence in lower case names. Comparisons and plans are the business of other words. */
export function timesIn(sentence: string, of: ReportTime): readonly TimeMark[] {
  if (!MAY_NAME_TIME.test(sentence)) return [];
  const taken: TimeMark[] = [];
  let left = sentence;
  for (const { words, read, isVague = false } of PATTERNS) {
    left = left.replace(words, (...match) => {
      const found = match[0] as string;
      const start = match.find((part, index): part is number => index > 0 && typeof part === 'number') ?? 0;
      taken.push({ start, end: start + found.length, time: read(match as unknown as RegExpMatchArray, of), isVague });
      return ' '.repeat(found.length);
    });
  }
  return taken.sort((a, b) => a.start - b.start);
}

const MAY_NAME_TIME = /\d|kỳ|năm|quý|tháng|kế|dồn|tuần|ngày|từ /;

function namedTime([found]: RegExpMatchArray, { period }: ReportTime): Time {
  const words = found
    .replace(/^(?:trong|riêng|cả) /, '')
    .replace(/\s?[/-]\s?(?=20\d\d)/, ' năm ')
    .replace(/ ?, ?/, ' ');
  const dated = /20\d\d/.test(words) ? words : `${words} năm ${period?.year ?? '2000'}`;
  const named = periodNameIn(dated);
  return period && named && isSamePeriod(named, period) ? PERIOD : other(dated.replace(' năm 2000', ''));
}

function monthsTime([found]: RegExpMatchArray, of: ReportTime): Time {
  const words = found
    .replace(/^trong /, '')
    .replace('sáu', '6')
    .replace('chín', '9');
  const [count = '0'] = /\d+/.exec(words) ?? [];
  const [year] = /20\d\d/.exec(words) ?? [];
  const isLast = words.includes('cuối');
  const said = `${Number(count)} tháng${isLast ? ' cuối' : ''} năm ${year ?? of.period?.year ?? ''}`;
  const months = isLast ? { first: 13 - Number(count), last: 12 } : { first: 1, last: Number(count) };
  const isOfYear = year === undefined || Number(year) === of.period?.year;
  return of.period && isOfYear && isOver(of.period, months) ? PERIOD : other(said);
}

function isOver(period: PeriodName, { first, last }: MonthSpan): boolean {
  const own = monthsOf(period);
  return own.first === first && own.last === last;
}

function sinceNewYear({ period }: ReportTime): Time {
  return period && monthsOf(period).first === 1 ? PERIOD : other('từ đầu năm');
}

function wholeYear({ period }: ReportTime): Time {
  return period === null || isOver(period, { first: 1, last: 12 }) ? PERIOD : other(`năm ${period.year}`);
}

/** `trong quý` in a report of six months is a leftover of an earlier report, and means its period. */
function genericTime([found]: RegExpMatchArray, { period }: ReportTime): Time {
  const { first, last } = period ? monthsOf(period) : { first: 1, last: 1 };
  const months = last - first + 1;
  return months > 6 || (found.includes('tháng') && months > 1) ? other(found) : PERIOD;
}

function endTime([found]: RegExpMatchArray, of: ReportTime): Time | null {
  const named = /(?:tháng|quý|năm) [ivx\d]{1,4}.*/.exec(found)?.[0];
  if (named === undefined) return null;
  if (namedTime([named] as unknown as RegExpMatchArray, of).kind === 'period') return null;
  const end = /tháng (\d{1,2})/.exec(named)?.[1];
  return of.period && end !== undefined && Number(end) === monthsOf(of.period).last ? null : other(found);
}

function rangeTime(from: string, to: string, of: ReportTime): Time {
  const [first, last] = [dayIn(from, of), dayIn(to, of)];
  const isOwn = ownRanges(of).some((range) => range.from === first && range.to === last);
  return isOwn ? PERIOD : other(`${from}..${to}`);
}

function sinceTime(from: string, of: ReportTime): Time {
  const first = dayIn(from, of);
  return ownRanges(of).some((range) => range.from === first) ? PERIOD : other(`từ ${from.replace('ngày ', '')}`);
}

/** A day at the end of the period, by the decree or by the calendar, tells nothing new. */
function untilTime(to: string, of: ReportTime): Time | null {
  const last = dayIn(to, of);
  return ownRanges(of).some((range) => range.to === last) ? null : other(`đến ${to.replace('ngày ', '')}`);
}

function ownRanges({ period, days }: ReportTime): readonly DayRange[] {
  if (!period) return days ? [days] : [];
  const rule = cutOffDays(period);
  return [...(days && isNear(days, rule) ? [days] : []), rule, calendarDays(period)];
}

/** In days. Offices close their figures a few days earlier or later than the decree says. */
const LEEWAY = 31;

/** Whether the first range of days in the text is the report's, and not a longer one that it also tells of. */
function isNear({ from, to }: DayRange, rule: DayRange): boolean {
  return Math.abs(from - rule.from) <= LEEWAY && Math.abs(to - rule.to) <= LEEWAY;
}

function calendarDays(period: PeriodName): DayRange {
  const { from, to } = cutOffDays(period);
  const [before, last] = [partsOf(from), partsOf(to)];
  return { from: dayOf(before.year, before.month + 1, 1), to: dayOf(last.year, last.month + 1, 0) };
}

function dayIn(typed: string, { period }: ReportTime): number | null {
  const numbers = typed.match(/\d+/g) ?? [];
  const [day, month, year = period?.year] = numbers;
  return day && month && year ? dayOfTypedText(`${day}/${month}/${year}`) : null;
}
