import { type MonthSpan, monthsOf, type PeriodName } from '../../calendar/period';
import type { ReportText, TextLine } from '../text/report-text';
import { coveredPeriodLine } from '../text/text-period';
import { type NamedPeriod, namedPeriods } from './named-periods';

/** What a report is about, by its title: `quý III và 9 tháng đầu năm 2024` covers two spans. */
export interface Covered {
  readonly period: PeriodName;
  readonly main: MonthSpan;
  readonly spans: readonly MonthSpan[];
  /** The line that names the period. */
  readonly title: TextLine | null;
}

/** In a title, the periods behind these words are still to come. */
const AHEAD_IN_TITLE = /phương hướng|nhiệm vụ|kế hoạch|chương trình/i;

export function coveredMonths({ lines, period }: ReportText): Covered | null {
  if (!period) return null;
  const title = coveredPeriodLine(lines);
  const main = monthsOf(period);
  const named = title ? namedPeriods(title.text.split(AHEAD_IN_TITLE, 1)[0] as string) : [];
  const ofThisYear = named.filter(({ year }) => year === null || year === period.year);
  // A sentence that names the period first stands for a missing title, as in a workbook.
  const isTitle =
    title?.kind === 'letterhead' || ofThisYear.some(({ first, last }) => first === main.first && last === main.last);
  const also = isTitle ? ofThisYear : [];
  const spans = new Map([main, ...also].map(({ first, last }) => [first * 100 + last, { first, last }]));
  return { period, main, spans: [...spans.values()], title };
}

/** The report's own period or a part of it. */
export function isWithin({ first, last }: MonthSpan, { spans }: Covered): boolean {
  return spans.some((span) => first >= span.first && last <= span.last);
}

/** What has added up since January by the end of the report's period. */
export function isCumulative({ first, last }: MonthSpan, { spans }: Covered): boolean {
  return first === 1 && spans.some((span) => last === span.last);
}

export function isMain({ first, last }: MonthSpan, { main }: Covered): boolean {
  return first === main.first && last === main.last;
}

/** A month of the report; the last days of the month before belong to it (Nghị định 09/2019/NĐ-CP, Điều 12). */
export function reachesInto({ unit, first, year }: NamedPeriod, { main, period }: Covered): boolean {
  const months = ((year ?? period.year) - period.year) * 12 + first;
  return unit === 'month' && months >= main.first - 1 && months <= main.last;
}
