import { type Day, yearOf } from '../calendar/day';
import { dayText, longDayText } from '../calendar/day-text';
import type { Settings } from '../workbook/contract/settings';

/** The date of the report as printed: `13/6/2023`, `ngày 13 tháng 6 năm 2023`. */
export interface ReportDay {
  readonly short: string;
  readonly long: string;
}

/** @param today Used when the officer typed no day; of a date left open only its year is printed. */
export function reportDay({ reportedOn }: Pick<Settings, 'reportedOn'>, today: Day): ReportDay {
  if (reportedOn === 'open') return { short: `…/…/${yearOf(today)}`, long: `ngày … tháng … năm ${yearOf(today)}` };
  const day = reportedOn ?? today;
  return { short: dayText(day), long: longDayText(day) };
}
