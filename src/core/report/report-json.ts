import { isoOf } from '../calendar/day';
import { INDICATOR_CODES } from '../indicators/catalogue';
import { problemText } from '../workbook/problems/problem-wording';
import type { WorkbookReport } from './make-report';

/** The content of `chi-tieu.json`, for other tools. A figure that cannot be counted is null, and its text says so. */
export function reportJson({ records, figures, problems }: WorkbookReport): unknown {
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
    problems: problems.map((problem) => {
      const { code, severity, sheet, row, column } = problem;
      return { code, severity, sheet, row, column, message: problemText(problem) };
    }),
  };
}
