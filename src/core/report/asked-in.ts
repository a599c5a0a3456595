import { askedOutline, type Outline } from '../outline/outline';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';

/** The sections that a report of the period has. */
export function askedIn({
  outline,
  period,
  settings,
}: Pick<WorkbookRecords, 'outline' | 'period' | 'settings'>): Outline {
  return askedOutline(outline, period?.name?.kind ?? settings.periodKind ?? 'ad-hoc');
}
