import { isoOf } from '../calendar/day';
import { INDICATOR_CODES } from '../indicators/catalogue';
import type { Severity } from '../workbook/problems/problem';
import { problemText } from '../workbook/problems/problem-wording';
import type { WorkbookReport } from './make-report';

/** A problem of something else than the workbook, such as the template. */
export interface OtherProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** The content of `chi-tieu.json`, for other tools. A figure that cannot be counted is null, and its text says so. */
export function reportJson(
  { records, figures, problems }: WorkbookReport,
  others: readonly OtherProblem[] = [],
): unknown {
  const { period } = records;
  return {
    period: period && { from: isoOf(period.from), to: isoOf(period.to) },
    indicators: Object.fromEntries(
      INDICATOR_CODES.map((code) => {
        const figure = figures[code];
        if ('value' in figure) return [code, figure];
        const { numerator, denominator, text } = figure;
        return [code, { numerator, denominator, text }];
      }),
    ),
    problems: [
      ...problems.map((problem) => {
        const { code, severity, sheet, row, column } = problem;
        return { code, severity, sheet, row, column, message: problemText(problem) };
      }),
      ...others.map(({ code, severity, message }) => ({
        ...{ code, severity, sheet: null, row: null, column: null },
        message,
      })),
    ],
  };
}
