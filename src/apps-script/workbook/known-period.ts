import type { WorkbookReport } from '../../core/report/make-report';
import { NO_PERIOD, problemMessage, problemText } from '../../core/workbook/problems/problem-wording';
import { lackingPeriod } from '../../core/workbook/reading/lacking-period';
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

/** The cells to fill in before the report can be made; empty when its period is known. */
export function lackingCells({ records: { period }, problems }: WorkbookReport): readonly LackingCell[] {
  return lackingPeriod({ period, problems }).map((problem) => {
    const { sheet, row, column } = problem;
    return { sheet: sheet ?? '', row: row ?? 1, column: column ?? '', message: problemMessage(problem) };
  });
}
