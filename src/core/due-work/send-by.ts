import type { Day } from '../calendar/day';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { apartFrom } from './apart';
import type { DayAhead } from './due-types';

/** The last day on which the report may be sent, by the setting `Hạn gửi`; null while the period is unknown. */
export function sendByOf({ period, calendar, settings }: WorkbookRecords, today: Day): DayAhead | null {
  if (!period) return null;
  const on = calendar.workingDayAfter(period.to, settings.sendingDays);
  return { on, apart: apartFrom(today, on, calendar) };
}
