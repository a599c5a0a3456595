import { nextPeriod } from '../calendar/period';
import { periodText, rangeText } from '../calendar/period-text';
import { periodName } from '../workbook/reading/period-name';
import type { ReportPeriod } from '../workbook/reading/read-period';

/** The report's words for its own period and the next one. */
export interface PeriodWords {
  readonly current: string;
  readonly next: string;
  /** The days that the figures cover, when the name of the period does not give them. */
  readonly days: string;
}

export function periodWords(period: ReportPeriod | null): PeriodWords {
  if (!period) return { current: '(chưa xác định kỳ báo cáo)', next: 'kỳ tới', days: '' };
  const current = periodName(period);
  if (!period.name) return { current, next: 'thời gian tới', days: '' };
  return { current, next: periodText(nextPeriod(period.name)), days: `số liệu ${rangeText(period)}` };
}
