import { dayOfTypedText } from '../calendar/day';
import type { DayRange, PeriodKind, PeriodName } from '../calendar/period';
import { piecesOf, type TextLine } from './report-text';

const YEAR = '(?:năm\\s+|[/-]\\s*)(20\\d\\d)';
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/** How titles name periods, more specific first. The reference report calls the first half `6 tháng năm 2023`. */
const NAMES: readonly { readonly kind: PeriodKind; readonly pattern: RegExp }[] = [
  { kind: 'second-half', pattern: new RegExp(`(?:6|06|sáu) tháng cuối ${YEAR}`, 'i') },
  { kind: 'first-half', pattern: new RegExp(`(?:6|06|sáu) tháng(?: đầu)? ${YEAR}`, 'i') },
  { kind: 'nine-months', pattern: new RegExp(`(?:9|09|chín) tháng(?: đầu)? ${YEAR}`, 'i') },
  { kind: 'quarter', pattern: new RegExp(`quý\\s+(iv|i{1,3}|[1-4])\\s*,?\\s*${YEAR}`, 'i') },
  {
    kind: 'month',
    pattern: new RegExp(`(?:^|[^\\d]\\s|công tác\\s|\\()tháng\\s+(1[0-2]|0?[1-9])\\s*,?\\s*${YEAR}`, 'i'),
  },
  { kind: 'year', pattern: /(?:^|\s)năm\s+(20\d\d)/i },
];

/** The period in the title or opening; the line of place and date is ignored. */
export function coveredPeriod(lines: readonly TextLine[]): PeriodName | null {
  const line = coveredPeriodLine(lines);
  return line && firstIn(line, periodNameIn);
}

export function coveredPeriodLine(lines: readonly TextLine[]): TextLine | null {
  const title = lines.filter(({ kind, text }) => kind === 'letterhead' && !/,\s*ngày/i.test(text));
  const opening = lines.filter(({ kind }) => kind === 'body').slice(0, 3);
  return [...title, ...opening].find((line) => firstIn(line, periodNameIn) !== null) ?? null;
}

export function periodNameIn(text: string): PeriodName | null {
  for (const { kind, pattern } of NAMES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const groups = found.slice(1);
    const year = Number(groups[groups.length - 1]);
    const number = groups.length > 1 ? (ROMAN[(groups[0] ?? '').toLowerCase()] ?? Number(groups[0])) : 1;
    return { kind, year, number };
  }
  return null;
}

const DAY = '(\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4})';
const RANGE = new RegExp(`${DAY}\\s*(?:đến(?:\\s+hết)?(?:\\s+ngày)?|[-–—]|tới(?:\\s+ngày)?)\\s*${DAY}`, 'i');

/** The first range of days near the beginning: `từ ngày 15/12/2022 đến ngày 13/6/2023`. */
export function coveredDays(lines: readonly TextLine[]): DayRange | null {
  const place = coveredDaysLine(lines);
  return place && firstIn(place, daysIn);
}

export function coveredDaysLine(lines: readonly TextLine[]): TextLine | null {
  return lines.slice(0, 40).find((line) => firstIn(line, daysIn) !== null) ?? null;
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
  const from = dayOfTypedText(first.replace(/\s/g, '').replace(/[.-]/g, '/'));
  const to = dayOfTypedText(last.replace(/\s/g, '').replace(/[.-]/g, '/'));
  return from !== null && to !== null && from <= to ? { from, to } : null;
}
