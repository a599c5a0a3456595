import { type Day, yearOf } from '../calendar/day';
import { cutOffDays } from '../calendar/period';
import { periodText } from '../calendar/period-text';
import { periodName } from '../workbook/reading/period-name';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';

/** A workbook's year, as it ends. */
export interface Closing {
  readonly year: number;
  /** Last day of its last report. */
  readonly cutOff: Day;
  /** What a paragraph that names no period was written for. */
  readonly period: string;
}

/**
 * The cut-off is 14 December (Nghị định 09/2019/NĐ-CP, Điều 12), or the one in the settings when their period ends the
 * year. Null while the settings tell no year.
 */
export function closingOf({ settings, period }: Pick<WorkbookRecords, 'settings' | 'period'>): Closing | null {
  const year = settings.year ?? (period && yearOf(period.to));
  if (year === null) return null;
  const whole = { kind: 'year', year, number: 1 } as const;
  const { to: rule } = cutOffDays(whole);
  const endsTheYear = period?.name && cutOffDays(period.name).to === rule;
  return {
    year,
    cutOff: endsTheYear ? period.to : rule,
    period: period ? periodName(period) : periodText(whole),
  };
}

/** The day on which the next year's first report begins by the rule. */
export function ruledBeginning({ year }: Closing): Day {
  return cutOffDays({ kind: 'year', year: year + 1, number: 1 }).from;
}
