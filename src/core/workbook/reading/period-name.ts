import { periodText, rangeText } from '../../calendar/period-text';
import { folded } from '../../text/folded';
import type { ReportPeriod } from './read-period';

/** The name of the period, as `{{ky_bao_cao}}` prints it and officers type it under `Viết cho kỳ`. */
export function periodName(period: ReportPeriod): string {
  return period.name ? periodText(period.name) : rangeText(period);
}

/** A paragraph that names no period fits any period: workbooks of other tools lack the column. */
export function isForOther(writtenFor: string, period: ReportPeriod): boolean {
  return writtenFor !== '' && folded(writtenFor) !== folded(periodName(period));
}
