import type { FrozenPeriod } from '../frozen/frozen-period';
import type { WorkbookReport } from '../make-report';
import type { Finding } from './finding';
import type { ReportText } from './report-text';

/** What is checked: words, and the figures and documents they must agree with. */
export interface Subject {
  /** Of a report that somebody made; or, of a workbook, whatever officers typed that reaches the report. */
  readonly text: ReportText;
  /** Null when a report is checked by itself. */
  readonly workbook: WorkbookReport | null;
  readonly frozen: readonly FrozenPeriod[];
}

/** One rule, or a few that look at the same thing. */
export type Check = (subject: Subject) => readonly Finding[];

/** By name, so that one that fails can be told of. */
export type Checks = Readonly<Record<string, Check>>;
