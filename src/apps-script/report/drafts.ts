import { textDigest } from '../../core/text/text-digest';
import { folded, type Table } from '../../core/workbook/contract/cell';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import { REPORT_ACTION } from '../run/log';

/** How many reports of each agency and period were finished; the keys are short, since a property holds 9 KB. */
type DraftCounts = Readonly<Record<string, number>>;

/** By the log, which knows the reports of all officers and those since deleted: no draft's number is given twice. */
export function draftCounts(log: Table): DraftCounts {
  const counts: Record<string, number> = {};
  for (const { action, result, agency, period } of readTab(LOG_TAB, log).rows) {
    if (action !== REPORT_ACTION || result !== 'Xong') continue;
    const key = keyOf(agency, period);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** Lines of earlier versions name no agency and may be of this one. */
export function earlierDrafts(counts: DraftCounts, agency: string, period: string): number {
  return [agency, ''].reduce((sum, name) => sum + (counts[keyOf(name, period)] ?? 0), 0);
}

function keyOf(agency: string | null, period: string | null): string {
  return textDigest(JSON.stringify([folded(agency ?? ''), folded(period ?? '')]));
}
