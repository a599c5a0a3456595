import { realDay } from '../../calendar/day';
import type { Confidence } from '../../text/confidence';
import type { FoundPlace } from '../finding';
import { piecesOf, type ReportText, type TextLine } from '../text/report-text';
import { quoteOf } from './quote';

/** A day in the text that the calendar lacks, whatever it is the day of. */
export interface DayAlone {
  /** `31/11/2022`, `31/6`, `31 tháng 9 năm 2025`. */
  readonly typed: string;
  /** `certain` where the words call it a day. */
  readonly confidence: Confidence;
  readonly place: FoundPlace;
}

/** What a day is announced with; `trong ngày 31/4 hồ sơ` counts something else. */
const CALLED = '(?<!(?:trong|mỗi|một|từng|hằng|hàng|cùng|/|\\d)\\s?)(?<!\\p{L})ngày:?\\s';
const SAME_MARK = '\\s?([/.-])\\s?';
const YEAR = '((?:19|20)\\d\\d)';
/** Neither a longer number, a symbol nor a version goes on behind it. */
const ENDS = '(?![\\p{L}\\d%]|[/.,]\\d|/\\p{L})';
const IN_FIGURES = new RegExp(`(?:${CALLED})(\\d{1,2})${SAME_MARK}(\\d{1,2})\\2${YEAR}${ENDS}`, 'giu');
/** Without a word for it only slashes make a day: `(15/12/2025 - 15/16/2026)`. */
const IN_SLASHES = new RegExp(
  `(?<![\\p{L}\\d/.,%])(?<!(?:số|sổ|mã|thửa|tờ|tuyến|v|bản|hạng|thứ|đạt)[:.]?\\s)(\\d{1,2})(/)(\\d{1,2})/${YEAR}${ENDS}`,
  'giu',
);
const IN_WORDS = new RegExp(
  `(?:${CALLED})(\\d{1,2})\\s(tháng)\\s(\\d{1,2})(?:(?:\\snăm|,|/)\\s?${YEAR})?(?!\\d)`,
  'giu',
);
/** A fraction has no part above its whole, so `ngày 31/4` is no count. */
const WITHOUT_YEAR = new RegExp(`(?:${CALLED})(3\\d)(/)(\\d{1,2})(?![\\p{L}\\d%]|[.,]\\d|\\s?/\\s?\\d)`, 'giu');
/** `từ 01/4 đến 31/4`. */
const ENDS_RANGE =
  /(?<=(?<!\p{L})từ\s(?:ngày\s)?\d{1,2}\/\d{1,2}\s(?:đến|tới|-)\s(?:hết\s)?)(3\d)(\/)(\d{1,2})(?![\p{L}\d%]|[.,]\d|\s?\/\s?\d)/giu;
/** Days that are called so stand before those that are not. */
const PATTERNS = [IN_FIGURES, IN_WORDS, WITHOUT_YEAR, ENDS_RANGE, IN_SLASHES];
const OF_ANY_YEAR = 2024;
const LAST_MONTH = 12;

/** `từ …`, `đến …`, the other end of a range, or a cell to itself. */
const STANDS_AS_DAY = /(?:^|[(:-]|(?:^|[\s(])(?:từ|đến|hết|tới|trước|sau|vào|và|sáng|chiều|hôm|ngày))\s*$/iu;

/** Every month of the lunar calendar may have 30 days. */
const LUNAR = /^[^.;\d]{0,12}(?:âm lịch|ÂL)/iu;

/** Impossible days of meetings, ranges and ledgers, each once a line. */
export function impossibleDaysIn({ lines }: ReportText): readonly DayAlone[] {
  return lines.filter(({ kind }) => kind !== 'aside' && kind !== 'symbol').flatMap(daysOfLine);
}

function daysOfLine(line: TextLine): readonly DayAlone[] {
  const typed = piecesOf(line).flatMap((text) => PATTERNS.flatMap((pattern) => daysBy(pattern, text)));
  const once = new Map(typed.reverse().map((day) => [day.typed, day]));
  return [...once.values()].reverse().map(({ quote, ...day }) => ({ ...day, place: { ...line.place, text: quote } }));
}

const AROUND = 40;

interface Typed extends Pick<DayAlone, 'typed' | 'confidence'> {
  readonly quote: string;
}

function daysBy(pattern: RegExp, text: string): readonly Typed[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [said, date = '', mark = '', month = '', year] = match;
    const end = match.index + said.length;
    if (isReal(date, month, year) || LUNAR.test(text.slice(end, end + AROUND))) return [];
    const [toMonth, toYear] = mark === 'tháng' ? [' tháng ', ' năm '] : ['/', '/'];
    const typed = `${date}${toMonth}${month}${year === undefined ? '' : `${toYear}${year}`}`;
    const from = Math.max(0, match.index - AROUND);
    const before = text.slice(from, match.index);
    const unsaid: Confidence = STANDS_AS_DAY.test(before) ? 'likely' : 'doubtful';
    const confidence: Confidence = pattern === IN_SLASHES ? unsaid : 'certain';
    return [{ typed, confidence, quote: quoteOf(`${from > 0 ? '…' : ''}${before}${said}`) }];
  });
}

function isReal(date: string, month: string, year: string | undefined): boolean {
  // Without a year `31/15` may be anything.
  if (year === undefined && Number(month) > LAST_MONTH) return true;
  return realDay(Number(year ?? OF_ANY_YEAR), Number(month), Number(date)) !== null;
}
