import type { ReportKind } from '../core/report/report-kind';
import type { PanelProblem, PastReport } from './panel';

export interface SharedWith {
  readonly permission: string;
  readonly who: string;
  readonly role: 'reader' | 'commenter' | 'writer' | 'owner';
  /** The access comes from the folder and cannot be removed on the document alone. */
  readonly inherited: boolean;
}

export interface SharingState {
  readonly report: PastReport | null;
  /** The other kind, when a report of it was made too. */
  readonly otherKind: ReportKind | null;
  /** Whether the current officer made the report: nobody else can share it. */
  readonly isOwn: boolean;
  readonly suggested: readonly string[];
  readonly access: readonly SharedWith[];
  /** Why a report made from the sample cannot be shared, and what to do; null for any other. */
  readonly trial: readonly string[] | null;
  /** Why the figures of the document were not compared with the Sheet, such as that the data have changed since. */
  readonly notCompared: string | null;
  /** The sections that nobody wrote; the report is shared with them only for a reason. */
  readonly unwritten: readonly string[];
  readonly errors: readonly string[];
  /**
   * What looks like personal data, in the Sheet or in the document. The report is shared only when each has been taken
   * out or declared, with a reason, to be none.
   */
  readonly personalData: readonly PanelProblem[];
  /** What was found in the document and declared to be no personal data. */
  readonly acceptedPersonalData: readonly PanelProblem[];
}

export interface ShareOrder {
  readonly run: string;
  readonly accounts: readonly string[];
  readonly role: 'reader' | 'commenter';
  readonly message: string;
  /** Why it is shared in spite of errors or of sections that nobody wrote; empty when there are none. It does not cover personal data. */
  readonly reason: string;
}
