import type { FrozenPeriod } from '../history/frozen-period';
import type { WorkbookReport } from '../report/make-report';
import type { Finding } from './finding';
import type { ReportText } from './report-text';
import type { RuleCode } from './rules';

/** What is checked: the text, and the figures and documents it must agree with. */
export interface Subject {
  /** The text of a finished report; or, for a workbook, everything officers typed that is printed in the report. */
  readonly text: ReportText;
  /** Null when a report is checked without a workbook. */
  readonly workbook: WorkbookReport | null;
  readonly frozen: readonly FrozenPeriod[];
}

/** Looks for violations of one rule, or of a few related rules, given as `C`. */
export type Check<C extends RuleCode> = (subject: Subject) => readonly Finding<C>[];
