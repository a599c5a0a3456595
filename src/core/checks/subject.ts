import type { FrozenPeriod } from '../history/frozen-period';
import type { WorkbookReport } from '../report/make-report';
import type { Finding } from './finding';
import type { ReportText } from './report-text';
import type { RuleCode } from './rules';

/** What is checked: words, and the figures and documents they must agree with. */
export interface Subject {
  /** Of a report that somebody made; or, of a workbook, whatever officers typed that reaches the report. */
  readonly text: ReportText;
  /** Null when a report is checked by itself. */
  readonly workbook: WorkbookReport | null;
  readonly frozen: readonly FrozenPeriod[];
}

/** Looks for what one rule forbids, or a few rules that look at the same thing; tells of no other rule. */
export type Check<C extends RuleCode> = (subject: Subject) => readonly Finding<C>[];
