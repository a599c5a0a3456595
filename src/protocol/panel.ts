import type { Severity } from '../core/workbook/problems/problem';
import type { Failure } from './answer';

export interface PanelPlace {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  /** The paragraph, when the report was checked from a file. */
  readonly paragraph: number | null;
  /** Quotes the text at that place. */
  readonly text: string;
}

export interface PanelProblem {
  /** Identifies the finding when it is found again; see `factKey`. */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly places: readonly PanelPlace[];
  /** Null when nobody accepted it. */
  readonly accepted: Acceptance | null;
}

export interface Acceptance {
  readonly reason: string;
  readonly officer: string;
  readonly at: string;
}

export interface Headline {
  readonly code: string;
  readonly label: string;
  readonly text: string;
  /** True for late and overdue counts above 0, which the sidebar highlights. */
  readonly alarming: boolean;
  /** `tăng 12 hồ sơ so với kỳ trước`; empty when there is nothing to compare with. */
  readonly change: string;
}

export interface PastReport {
  readonly run: string;
  readonly at: string;
  readonly officer: string;
  readonly period: string;
  readonly result: string;
  readonly url: string;
}

/** The parts of the state. When one fails, the others are still shown. */
export type PanelPart = 'figures' | 'checks' | 'reports' | 'sheet' | 'charts' | 'due-work';

export interface FailedPart {
  readonly part: PanelPart;
  readonly failure: Failure;
}

export interface PanelState {
  readonly version: string;
  /** `new`: tabs are missing, so set-up must run first. */
  readonly sheet: 'new' | 'ready';
  readonly period: { readonly name: string; readonly from: string; readonly to: string } | null;
  readonly headlines: readonly Headline[];
  readonly problems: readonly PanelProblem[];
  /** Findings that nobody accepted. `problems` may contain only the first: errors, warnings, then accepted ones. */
  readonly problemCount: number;
  readonly errorCount: number;
  readonly acceptedCount: number;
  readonly reports: readonly PastReport[];
  readonly hasSample: boolean;
  readonly hasLiveTable: boolean;
  /** In a copy that is still to become a new year's workbook: that year. Null in any other Sheet. */
  readonly unfinishedYear: number | null;
  /** The parts that failed, and why; left out when none failed. */
  readonly failed?: readonly FailedPart[];
}
