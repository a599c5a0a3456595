import type { Severity } from '../workbook/problems/problem';

export interface Rule<Facts> {
  readonly severity: Severity;
  /** What the rule finds, in general terms, for the reference page. */
  readonly finds: string;
  /** What an officer does about it. */
  readonly mend: string;
  /** What was found, what was expected and what to do, in Vietnamese; without rows or paragraphs. */
  readonly says: (facts: Facts, mend: string) => string;
  /** What an acceptance rests on, where it is less than all facts. */
  readonly identity?: (facts: Facts) => unknown;
}

export type Words<Facts> = Omit<Rule<Facts>, 'severity'>;

/** Something certainly wrong: the report must not go out with it. */
export function error<Facts = void>(words: Words<Facts>): Rule<Facts> {
  return { severity: 'error', ...words };
}

/** Something to look at: usually a slip, but right in some offices. */
export function warning<Facts = void>(words: Words<Facts>): Rule<Facts> {
  return { severity: 'warning', ...words };
}
