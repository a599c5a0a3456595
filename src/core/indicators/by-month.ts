import { type Day, dayOf, partsOf } from '../calendar/day';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { factsOf } from './dossier-facts';
import { viewOf } from './family';

/** What happened to the dossiers of the period in one calendar month; the months of a period add up to its indicators. */
export interface MonthCounts {
  /** `12/2022` */
  readonly month: string;
  readonly from: Day;
  readonly to: Day;
  /** Received in the month; dossiers carried over into the period belong to no month. */
  readonly received: number;
  /** Returned in the month, early, on time or late. */
  readonly resolved: number;
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
}

/**
 * The months of the period, cut by its first and last day; null when the period is unknown or the register cannot be
 * read.
 */
export function byMonth(records: WorkbookRecords): readonly MonthCounts[] | null {
  const view = viewOf(records);
  const { dossiers, settings } = records;
  if (!view || !dossiers) return null;
  const seen = { ...view, scope: settings.dossierScope };
  const months = new Map(monthsOf(view.from, view.to).map((month) => [month.month, month]));
  for (const dossier of dossiers) {
    const { outcome, carriedOver } = factsOf(dossier, seen);
    if (outcome === 'outside' || outcome === 'cancelled') continue;
    const receivedIn = carriedOver ? undefined : months.get(monthOf(dossier.receivedOn));
    if (receivedIn) receivedIn.received++;
    const resolvedIn = dossier.returnedOn === null ? undefined : months.get(monthOf(dossier.returnedOn));
    const isResolved = outcome === 'early' || outcome === 'on-time' || outcome === 'late';
    if (!resolvedIn || !isResolved) continue;
    resolvedIn.resolved++;
    resolvedIn[outcome === 'on-time' ? 'onTime' : outcome]++;
  }
  return [...months.values()];
}

function monthsOf(from: Day, to: Day) {
  const months: { -readonly [K in keyof MonthCounts]: MonthCounts[K] }[] = [];
  for (let start = from; start <= to; ) {
    const { year, month } = partsOf(start);
    const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
    const end = Math.min(to, next - 1) as Day;
    months.push({ month: monthOf(start), from: start, to: end, ...NOTHING });
    start = next;
  }
  return months;
}

const NOTHING = { received: 0, resolved: 0, early: 0, onTime: 0, late: 0 };

function monthOf(day: Day): string {
  const { year, month } = partsOf(day);
  return `${String(month).padStart(2, '0')}/${year}`;
}
