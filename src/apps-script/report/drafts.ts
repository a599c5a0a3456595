import type { ReportKind } from '../../core/report/report-kind';
import { folded } from '../../core/text/folded';
import { textDigest } from '../../core/text/text-digest';
import type { Table } from '../../core/workbook/contract/cell';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import { REPORT_ACTIONS } from '../log/log';

/** How many reports of a kind were finished, by agency and period; the keys are short, since a property holds 9 KB. */
type DraftCounts = Readonly<Record<string, number>>;

/** Counted from the log, which lists the reports of all officers, deleted ones too: no draft number is given twice. */
export function draftCounts(log: Table, kind: ReportKind): DraftCounts {
  const counts: Record<string, number> = {};
  for (const { action, result, agency, period } of readTab(LOG_TAB, log).rows) {
    if (action !== REPORT_ACTIONS[kind] || result !== 'Xong') continue;
    const key = keyOf(agency, period);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** Log lines of earlier versions name no agency and may be of this one, so they count as well. */
export function earlierDrafts(counts: DraftCounts, agency: string, period: string): number {
  return [agency, ''].reduce((sum, name) => sum + (counts[keyOf(name, period)] ?? 0), 0);
}

function keyOf(agency: string | null, period: string | null): string {
  return textDigest(JSON.stringify([folded(agency ?? ''), folded(period ?? '')]));
}
