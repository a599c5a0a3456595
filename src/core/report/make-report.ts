import type { Day } from '../calendar/day';
import { countFigures } from '../definitions/count-figures';
import { comparison } from '../history/compare';
import type { Counted } from '../history/counted';
import { frozenPeriods } from '../history/frozen-periods';
import type { WordsOf } from '../history/words-of';
import type { Table } from '../workbook/contract/cell';
import { FROZEN_TAB, TEMPLATE_TAB } from '../workbook/contract/product-tabs';
import type { Problem } from '../workbook/problems/problem';
import { readWorkbook, tableOf } from '../workbook/reading/read-workbook';
import { damageProblems, storedTemplates } from '../workbook/reading/stored-template';
import { composeReport, type Report } from './compose';

/** Everything made from a workbook: records, figures, the report's texts, and the problems found. */
export interface WorkbookReport extends Counted {
  readonly report: Report;
  readonly problems: readonly Problem[];
}

/**
 * Reads a workbook, counts its figures and composes the report. Bad input never throws: it is left out or counted as
 * blank, and a problem says so.
 *
 * @example
 * import { sampleTables } from '../../sample/sample-workbook';
 * import { dayOfIso } from '../calendar/day';
 * const { figures, report, problems } = reportOf(sampleTables(), dayOfIso('2023-06-15'));
 * figures.TL_DUNG_HAN.text; // → '99,86%'
 * report.values.get('HS_TIEP_NHAN'); // → '5.424'
 * problems.map(({ severity, code }) => [severity, code]); // → [['warning', 'period-off-rule']]
 */
export function reportOf(tables: readonly Table[], today: Day, wordsOf: WordsOf = 'now'): WorkbookReport {
  const { value: records, problems } = readWorkbook(tables);
  const templates = storedTemplates(tableOf(tables, TEMPLATE_TAB));
  const { value: figures, problems: figureProblems } = countFigures(records);
  const compared = comparison(records, figures, frozenPeriods(tableOf(tables, FROZEN_TAB)).value);
  const counted = { records, figures, comparison: compared, wordsOf };
  const { value: report, problems: reportProblems } = composeReport(counted, today);
  return {
    ...counted,
    report,
    problems: [...problems, ...damageProblems(templates), ...figureProblems, ...reportProblems],
  };
}
