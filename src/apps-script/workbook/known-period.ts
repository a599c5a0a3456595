import type { WorkbookReport } from '../../core/report/make-report';
import type { Problem } from '../../core/workbook/problems/problem';
import { NO_AGENCY, NO_PERIOD, problemMessage, problemText } from '../../core/workbook/problems/problem-wording';
import { lackingForReport, lackingPeriod } from '../../core/workbook/reading/lacking-period';
import type { ReportPeriod } from '../../core/workbook/reading/read-period';
import type { LackingCell } from '../../protocol/panel';
import { Refusal } from '../run/failure';

/** Refuses before anything is made, and says which cells to fill in. */
export function knownPeriod({ records, problems }: WorkbookReport): ReportPeriod {
  const { period } = records;
  if (period) return period;
  const details = lackingPeriod({ period, problems }).map(problemText);
  throw new Refusal('refused', `${NO_PERIOD} Hãy điền đủ rồi làm lại.`, details);
}

/** Refuses a report without a period or without the name of its unit. */
export function refuseLacking(made: WorkbookReport): void {
  const { period } = made.records;
  const lacking = lackingForReport({ period, problems: made.problems });
  if (lacking.length === 0) return;
  const said = period ? NO_AGENCY : NO_PERIOD;
  throw new Refusal('refused', `${said} Hãy điền đủ rồi làm lại.`, lacking.map(problemText));
}

/** The cells to fill in before the figures are those of a period; empty when it is known. */
export function lackingCells({ records: { period }, problems }: WorkbookReport): readonly LackingCell[] {
  return lackingPeriod({ period, problems }).map(cellOf);
}

/** The cells to fill in before a report can be made. */
export function lackingReportCells({ records: { period }, problems }: WorkbookReport): readonly LackingCell[] {
  return lackingForReport({ period, problems }).map(cellOf);
}

function cellOf(problem: Problem): LackingCell {
  const { sheet, row, column } = problem;
  return { sheet: sheet ?? '', row: row ?? 1, column: column ?? '', message: problemMessage(problem) };
}
