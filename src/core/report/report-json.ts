import { isoOf } from '../calendar/day';
import { codesWithFigures, figureOf } from '../indicators/figures';
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
      codesWithFigures(figures).map((code) => {
        const figure = figureOf(figures, code);
        const { text } = figure;
        if ('value' in figure) return [code, { value: figure.value, text }];
        return [code, { numerator: figure.numerator, denominator: figure.denominator, text }];
      }),
    ),
    problems,
  };
}
