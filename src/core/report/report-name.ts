import { type Day, dayOfTypedText } from '../calendar/day';
import { dayText } from '../calendar/day-text';
import type { DayRange } from '../calendar/period';
import { folded } from '../text/folded';
import type { WorkbookReport } from './make-report';
import type { ReportKind } from './report-kind';
import { KIND_NAMES, TRIAL_MARK } from './report-wording';

/** Of what a report is: reports with these in common are drafts of one. */
export interface ReportIdentity {
  readonly kind: ReportKind;
  readonly agency: string;
  /** In words: `quý II năm 2023`. */
  readonly period: string;
  /** Its first and last day, as `daysOf` says them. */
  readonly days: string;
}

/** `15/3/2023 - 14/6/2023` */
function daysOf({ from, to }: DayRange): string {
  return `${dayText(from)} - ${dayText(to)}`;
}

/** The days of a period as `daysOf` said them; null when these are none. */
export function daysIn(said: string): DayRange | null {
  const [from = null, to = null, ...others] = said.split(' - ').map(dayOfTypedText);
  return from !== null && to !== null && others.length === 0 ? { from, to } : null;
}

export function identityOf({ records, report }: WorkbookReport, kind: ReportKind): ReportIdentity {
  const value = (tag: string) => report.values.get(tag) ?? '';
  const days = records.period ? daysOf(records.period) : '';
  return { kind, agency: value('ten_co_quan'), period: value('ky_bao_cao'), days };
}

/**
 * The number of a report among the drafts of its unit and period: 1 for the first one. A period is its kind and its days:
 * `quý II năm 2023` with another cut-off is another period. Earlier versions kept no days, so that the words decide; the
 * earliest kept no agency either, and such a line may be of the ward from which the Sheet was copied.
 */
export function draftNumber(finished: readonly ReportIdentity[], report: ReportIdentity): number {
  return 1 + finished.filter((one) => isDraftOf(one, report)).length;
}

function isDraftOf(one: ReportIdentity, report: ReportIdentity): boolean {
  const isSame = (field: 'agency' | 'period' | 'days') => folded(one[field]) === folded(report[field]);
  if (one.kind !== report.kind || !isSame('period')) return false;
  return one.days === '' ? isSame('agency') : isSame('days') && (isSame('agency') || one.agency === '');
}

export interface Naming {
  /** By which officers look for it: the date on the report, or of the run where that is left open. */
  readonly day: Day;
  readonly draft: number;
  /** Made from the sample: nobody must take it for a report. */
  readonly isTrial: boolean;
}

/** Kind, period, agency and day; from the second draft on its number. */
export function reportName({ kind, agency, period }: ReportIdentity, { day, draft, isTrial }: Naming): string {
  const name = `${KIND_NAMES[kind]} ${period} - ${agency} - ${dayText(day).replace(/\//g, '-')}`;
  const trial = isTrial ? `${TRIAL_MARK} - ` : '';
  return draft === 1 ? `${trial}${name}` : `${trial}${name} (bản ${draft})`;
}
