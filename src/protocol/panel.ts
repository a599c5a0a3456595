import type { Severity } from '../core/workbook/problems/problem';
import type { Failure } from './answer';

export interface PanelPlace {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  /** Of a report that was checked from a file. */
  readonly paragraph: number | null;
  /** Quotes what stands there. */
  readonly text: string;
}

export interface PanelProblem {
  /** Tells the same fact again; see `factKey`. */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly places: readonly PanelPlace[];
  /** Null while nobody accepted it. */
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
  /** Late and overdue above 0 stand out. */
  readonly alarming: boolean;
  /** `tăng 12 hồ sơ so với kỳ trước`; empty where there is nothing to compare with. */
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

/** What the state is put together from; each is done without when it fails. */
export type PanelPart = 'figures' | 'checks' | 'reports' | 'sheet' | 'charts' | 'due-work';

export interface FailedPart {
  readonly part: PanelPart;
  readonly failure: Failure;
}

export interface PanelState {
  readonly version: string;
  /** `new`: tabs are missing, set-up comes first. */
  readonly sheet: 'new' | 'ready';
  readonly period: { readonly name: string; readonly from: string; readonly to: string } | null;
  readonly headlines: readonly Headline[];
  readonly problems: readonly PanelProblem[];
  /** How many nobody accepted; `problems` may hold only the first of all: errors, then warnings, then what was accepted. */
  readonly problemCount: number;
  readonly errorCount: number;
  readonly acceptedCount: number;
  readonly reports: readonly PastReport[];
  readonly hasSample: boolean;
  readonly hasLiveTable: boolean;
  /** Of a copy that is to become the workbook of this year and is not yet; null in any other Sheet. */
  readonly unfinishedYear: number | null;
  /** What could not be told, and why; left out while nothing failed. */
  readonly failed?: readonly FailedPart[];
}
