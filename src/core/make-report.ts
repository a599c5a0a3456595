import type { Day } from './calendar/day';
import { damageProblems, storedTemplates } from './document/stored-template';
import { frozenPeriods } from './frozen/frozen-periods';
import { type Comparison, comparison } from './indicators/compare';
import { countFigures, type Figures } from './indicators/figures';
import { composeReport, type Report } from './report/compose';
import type { Table } from './workbook/cell';
import type { Problem } from './workbook/problem';
import { FROZEN_TAB, TEMPLATE_TAB } from './workbook/product-tabs';
import { readWorkbook, tableOf, type WorkbookRecords } from './workbook/read-workbook';

/** What a workbook says, counted and put into words, with everything that is wrong in it. */
export interface WorkbookReport {
  readonly records: WorkbookRecords;
  readonly figures: Figures;
  /** Each figure beside those of earlier periods. */
  readonly comparison: Comparison;
  readonly report: Report;
  readonly problems: readonly Problem[];
}

/** The first half of the product: tables of cells to a report without a form. */
export function reportOf(tables: readonly Table[], today: Day): WorkbookReport {
  const { value: records, problems } = readWorkbook(tables);
  const templates = storedTemplates(tableOf(tables, TEMPLATE_TAB));
  const { value: figures, problems: figureProblems } = countFigures(records);
  const compared = comparison(records, figures, frozenPeriods(tableOf(tables, FROZEN_TAB)).value);
  const counted = { records, figures, comparison: compared };
  const { value: report, problems: reportProblems } = composeReport(counted, today);
  return {
    ...counted,
    report,
    problems: [...problems, ...damageProblems(templates), ...figureProblems, ...reportProblems],
  };
}
