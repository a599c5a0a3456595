import type { ReportIdentity } from '../../core/report/report-name';
import type { Table } from '../../core/workbook/contract/cell';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import { reportKindOf } from '../log/log';

/** The log lists the finished reports of all officers, deleted ones too: no draft number is given twice. */
export function finishedReports(log: Table): readonly ReportIdentity[] {
  return readTab(LOG_TAB, log).rows.flatMap(({ action, result, agency, period, days }) => {
    const kind = reportKindOf(action);
    return kind === null || result !== 'Xong' ? [] : [{ kind, agency, period, days }];
  });
}
