import type { ReportKind } from '../../core/report/report-kind';
import { folded } from '../../core/text/folded';
import type { Table } from '../../core/workbook/contract/cell';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import { REPORT_ACTIONS } from '../log/log';

interface Draft {
  readonly kind: ReportKind;
  readonly agency: string;
  readonly period: string;
}

/**
 * How many reports like this one were finished. Counted from the log, which lists the reports of all officers, deleted
 * ones too: no draft number is given twice. Log lines of earlier versions name no agency and may be of this one, so
 * they count as well.
 */
export function earlierDrafts(log: Table, { kind, agency, period }: Draft): number {
  const isSame = (one: string | null, other: string) => folded(one ?? '') === folded(other);
  return readTab(LOG_TAB, log).rows.filter(
    (line) =>
      line.action === REPORT_ACTIONS[kind] &&
      line.result === 'Xong' &&
      (isSame(line.agency, agency) || isSame(line.agency, '')) &&
      isSame(line.period, period),
  ).length;
}
