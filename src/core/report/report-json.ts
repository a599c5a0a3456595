import { isoOf } from '../calendar/day';
import { INDICATOR_CODES } from '../indicators/catalogue';
import type { Severity } from '../workbook/problems/problem';
import type { WorkbookReport } from './make-report';

/** Something wrong, whoever found it: reading, a rule, the template. */
export interface ListedProblem {
  readonly code: string;
  readonly severity: Severity;
  /** Null where there is none. */
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
  /** An officer accepted it. */
  readonly accepted?: true;
}

/** The content of `chi-tieu.json`, for other tools. A figure that cannot be counted is null, and its text says so. */
export function reportJson({ records, figures }: WorkbookReport, problems: readonly ListedProblem[]) {
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
    problems,
  };
}
