import type { Severity } from '../workbook/problem';

export interface Rule<Facts> {
  readonly severity: Severity;
  /** What was found, what was expected and what to do, in Vietnamese; never names rows or paragraphs. */
  readonly says: (facts: Facts) => string;
}

/** Something that cannot be right: the report must not go out with it. */
export function error<Facts = void>(says: (facts: Facts) => string): Rule<Facts> {
  return { severity: 'error', says };
}

/** Something to look at: right in some offices, a slip in most. */
export function warning<Facts = void>(says: (facts: Facts) => string): Rule<Facts> {
  return { severity: 'warning', says };
}
