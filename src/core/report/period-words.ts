import { dayText } from '../calendar/day-text';
import { nextPeriod, type PeriodName } from '../calendar/period';
import type { ReportPeriod } from '../workbook/read-period';
import { roman } from './roman';

/** The period by name: `6 tháng đầu năm 2023`, `quý II năm 2023`. Every mention in a report comes from here. */
function periodText({ kind, year, number }: PeriodName): string {
  switch (kind) {
    case 'month':
      return `tháng ${number} năm ${year}`;
    case 'quarter':
      return `quý ${roman(number)} năm ${year}`;
    case 'first-half':
      return `6 tháng đầu năm ${year}`;
    case 'second-half':
      return `6 tháng cuối năm ${year}`;
    case 'nine-months':
      return `9 tháng đầu năm ${year}`;
    case 'year':
      return `năm ${year}`;
  }
}

/** How the report calls its own period and the next one. */
export interface PeriodWords {
  readonly current: string;
  readonly next: string;
  /** The days that the figures cover, where the name of the period does not say them. */
  readonly days: string;
}

export function periodWords(period: ReportPeriod | null): PeriodWords {
  if (!period) return { current: '(chưa xác định kỳ báo cáo)', next: 'kỳ tới', days: '' };
  const { name, from, to } = period;
  const days = `từ ngày ${dayText(from)} đến ngày ${dayText(to)}`;
  if (!name) return { current: days, next: 'thời gian tới', days: '' };
  return { current: periodText(name), next: periodText(nextPeriod(name)), days: `số liệu ${days}` };
}
