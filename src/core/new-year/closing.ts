import { type Day, yearOf } from '../calendar/day';
import { cutOffDays } from '../calendar/period';
import { periodText } from '../calendar/period-text';
import { periodName } from '../workbook/reading/period-name';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';

/** The year that a workbook closes. */
export interface Closing {
  readonly year: number;
  /** The last day of the year's last report. */
  readonly cutOff: Day;
  /** The period of paragraphs that name none. */
  readonly period: string;
}

/**
 * The cut-off is 14 December (Nghị định 09/2019/NĐ-CP, Điều 12), or the day in the settings when their period is the
 * last of the year. Null when the settings give no year.
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

/** The first day of the next year's first report by the decree: 15 December. */
export function ruledBeginning({ year }: Closing): Day {
  return cutOffDays({ kind: 'year', year: year + 1, number: 1 }).from;
}
