import type { Severity } from '../workbook/problems/problem';

export interface Rule<Facts> {
  readonly severity: Severity;
  /** What is wrong, in general, for the reference page. */
  readonly finds: string;
  /** What an officer does about it. */
  readonly mend: string;
  /** What was found, what was expected and what to do, in Vietnamese; never names rows or paragraphs. */
  readonly says: (facts: Facts, mend: string) => string;
}

export type Words<Facts> = Omit<Rule<Facts>, 'severity'>;

/** Something that cannot be right: the report must not go out with it. */
export function error<Facts = void>(words: Words<Facts>): Rule<Facts> {
  return { severity: 'error', ...words };
}

/** Something to look at: right in some offices, a slip in most. */
export function warning<Facts = void>(words: Words<Facts>): Rule<Facts> {
  return { severity: 'warning', ...words };
}
