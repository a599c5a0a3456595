import type { FrozenPeriod } from '../history/frozen-period';
import { type Superseded, supersededIn } from '../law/superseded';
import type { WorkbookReport } from '../report/make-report';
import type { Finding } from './finding';
import type { RuleCode } from './rules';
import type { ReportText } from './text/report-text';

/** What is checked: the text, and the figures and documents it must agree with. */
export interface Subject {
  /** The text of a finished report; or, for a workbook, everything officers typed that is printed in the report. */
  readonly text: ReportText;
  /** Null when a report is checked without a workbook. */
  readonly workbook: WorkbookReport | null;
  readonly frozen: readonly FrozenPeriod[];
  /** What ended, by a workbook that the text is not compared with; left out: by `workbook`, else by the product. */
  readonly law?: readonly Superseded[];
}

/** Documents, bodies and terms that ended, by the list in force. */
export function lawOf({ law, workbook }: Pick<Subject, 'law' | 'workbook'>): readonly Superseded[] {
  return law ?? supersededIn(workbook?.records.replacedRows ?? []);
}

/** Looks for violations of one rule, or of a few related rules, given as `C`. */
export type Check<C extends RuleCode> = (subject: Subject) => readonly Finding<C>[];
