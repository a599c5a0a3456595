import { periodText, rangeText } from '../../calendar/period-text';
import { folded } from '../contract/cell';
import type { ReportPeriod } from './read-period';

/** What `{{ky_bao_cao}}` prints and `Viết cho kỳ` names. */
export function periodName(period: ReportPeriod): string {
  return period.name ? periodText(period.name) : rangeText(period);
}

/** A paragraph without a period serves any: workbooks of other tools have no such column. */
export function isForOther(writtenFor: string, period: ReportPeriod): boolean {
  return writtenFor !== '' && folded(writtenFor) !== folded(periodName(period));
}
