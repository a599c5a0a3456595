import { type Day, dayOfTypedText, yearOf } from '../../calendar/day';
import type { DayRange, PeriodKind, PeriodName } from '../../calendar/period';
import { valueOfRoman } from '../../text/roman';
import { piecesOf, type TextLine } from './report-text';

/** How titles name periods. */
const NAMES: readonly (readonly [kind: PeriodKind, pattern: RegExp])[] = [
  ['second-half', /(?:0?6|sáu) tháng cuối(?= năm)/giu],
  ['first-half', /(?<!\d)(?:0?6|sáu) tháng(?: đầu(?= năm))?/giu],
  ['nine-months', /(?<!\d)(?:0?9|chín) tháng(?: đầu(?= năm))?/giu],
  ['year', /(?<!\d)(?:12|mười hai) tháng/giu],
  ['quarter', /(?<!\d)(?:0?3|ba) tháng đầu(?= năm)/giu],
  [
    'cumulative',
    /(?<![\d.,/])(?<number>1[01]|0?[234578]|hai|bốn|bảy|tám|mười(?: một)?) tháng(?: đầu(?= năm)|(?= ?(?:$|[/,(-]|của năm|năm|20\d\d)))/giu,
  ],
  ['quarter', /quý (?<number>iv|i{1,3}|[1-4])(?![\p{L}\d])/giu],
  ['month', /(?<!ngày \d{1,2} )(?<!\d )tháng (?<number>1[0-2]|0?[1-9])(?!\d)/giu],
];

const YEAR_BEHIND = /^ ?,? ?(?:\(|của |- ?|\/ ?)?(?:năm )?(20\d\d)(?!\d)/iu;
/** Not in a day that is written out. */
const YEAR = /(?<!\p{L})(?<!tháng \d{1,2} )năm (20\d\d)(?!\d)/iu;

interface Named {
  readonly kind: PeriodKind;
  readonly number: number;
  readonly year: number | null;
  readonly at: number;
}

/** The period in the title or opening. A title that names no year is of the year in the line of place and day. */
export function coveredPeriod(lines: readonly TextLine[]): PeriodName | null {
  return covered(lines)?.period ?? null;
}

export function coveredPeriodLine(lines: readonly TextLine[]): TextLine | null {
  return covered(lines)?.line ?? null;
}

const DATED = /,\s*ngày/i;
const FROM_REPORT = /báo cáo (?:kết quả|tình hình|công tác)/i;

function covered(lines: readonly TextLine[]): { readonly line: TextLine; readonly period: PeriodName } | null {
  const head = lines.filter(({ kind }) => kind === 'letterhead');
  const year = Number(head.map(({ text }) => DATED_YEAR.exec(text)?.[1]).find((found) => found) ?? Number.NaN);
  const title = head.filter(({ text }) => !DATED.test(text));
  const named = firstOf(title, (text) => specificIn(text, year)) ?? firstOf(title, wholeYearIn);
  // A title with two days and no name is of a period that has none.
  if (named || title.some((line) => firstIn(line, daysIn) !== null)) return named;
  const opening = lines.filter(({ kind }) => kind === 'body').slice(0, 3);
  return firstOf(opening, periodOfOpening);
}

/** As `Phước Long, ngày 13 tháng 6 năm 2023`. */
const DATED_YEAR = /, ?ngày .{0,30}?năm (20\d\d)/i;

function firstOf(lines: readonly TextLine[], read: (text: string) => PeriodName | null) {
  for (const line of lines) {
    const period = firstIn(line, read);
    if (period !== null) return { line, period };
  }
  return null;
}

/** The period that a title names; null when it names none. */
export function periodNameIn(text: string): PeriodName | null {
  return namedIn(text).length > 0 ? specificIn(text, Number.NaN) : wholeYearIn(text);
}

/** The first one, since a title may go on to the next: `quý III và phương hướng, nhiệm vụ quý IV năm 2024`. */
function specificIn(text: string, yearOfReport: number): PeriodName | null {
  const [first] = namedIn(text);
  if (!first) return null;
  const year = first.year ?? Number(YEAR.exec(text.slice(first.at))?.[1] ?? YEAR.exec(text)?.[1] ?? yearOfReport);
  return Number.isNaN(year) ? null : { kind: first.kind, year, number: first.number };
}

function wholeYearIn(text: string): PeriodName | null {
  const year = namedIn(text).length > 0 ? undefined : YEAR.exec(text)?.[1];
  return year === undefined ? null : { kind: 'year', year: Number(year), number: 1 };
}

/** What stands before `báo cáo kết quả` are the plans that the report is made under. */
function periodOfOpening(text: string): PeriodName | null {
  const at = text.search(FROM_REPORT);
  if (at >= 0) return periodNameIn(text.slice(at));
  const named = namedIn(text).find(({ year }) => year !== null);
  return named ? specificIn(text.slice(named.at), Number.NaN) : null;
}

function namedIn(text: string): readonly Named[] {
  const found = NAMES.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: said, groups }): Named => {
      const number = groups?.number;
      const behind = YEAR_BEHIND.exec(text.slice(index + said.length, index + said.length + 20))?.[1];
      return {
        kind,
        number: number === undefined ? 1 : numberOf(number.toLowerCase()),
        year: behind === undefined ? null : Number(behind),
        at: index,
      };
    }),
  );
  return found.sort((a, b) => a.at - b.at);
}

const COUNTED: Readonly<Record<string, number>> = { hai: 2, bốn: 4, bảy: 7, tám: 8, mười: 10, 'mười một': 11 };

function numberOf(said: string): number {
  return COUNTED[said] ?? valueOfRoman(said) ?? Number(said);
}

const DAY = '\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}|\\d{1,2} tháng \\d{1,2},? năm \\d{4}';
const DAY_OF_YEAR = '\\d{1,2}(?:/| tháng )\\d{1,2}';
const RANGE = new RegExp(
  `(${DAY}|(?<=từ (?:ngày )?)${DAY_OF_YEAR}),? ?(?:đến|tới|-) ?(?:hết )?(?:ngày )?(${DAY})`,
  'i',
);

/** Lines near the beginning in which the days of the figures stand. */
const NEAR_BEGINNING = 40;

/** The first range of days of the report: `số liệu từ ngày 15/12/2022 đến ngày 13/6/2023`. */
export function coveredDays(lines: readonly TextLine[]): DayRange | null {
  const place = coveredDaysLine(lines);
  return place && firstIn(place, daysIn);
}

/** Below headings many days are those of a campaign or a course. */
export function coveredDaysLine(lines: readonly TextLine[]): TextLine | null {
  const near = lines.slice(0, NEAR_BEGINNING);
  const eligible = near.filter(({ headings, text }) => headings.length === 0 || /số liệu|kỳ báo cáo/i.test(text));
  return eligible.find((line) => firstIn(line, daysIn) !== null) ?? null;
}

function firstIn<T>(line: TextLine, read: (text: string) => T | null): T | null {
  for (const piece of piecesOf(line)) {
    const found = read(piece);
    if (found !== null) return found;
  }
  return null;
}

function daysIn(text: string): DayRange | null {
  const [, first = '', last = ''] = RANGE.exec(text) ?? [];
  const to = dayIn(last, null);
  const from = to === null ? null : dayIn(first, to);
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

/** A day without a year is the last such day before `until`. */
function dayIn(said: string, until: Day | null): Day | null {
  const numbers = said.match(/\d+/g) ?? [];
  if (numbers.length === 3) return dayOfTypedText(numbers.join('/'));
  if (numbers.length !== 2 || until === null) return null;
  const year = yearOf(until);
  const sameYear = dayOfTypedText([...numbers, year].join('/'));
  return sameYear !== null && sameYear > until ? dayOfTypedText([...numbers, year - 1].join('/')) : sameYear;
}
