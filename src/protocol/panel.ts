import type { AsidePart } from '../core/document/file-line';
import type { DayAhead } from '../core/due-work/due-types';
import type { ReportKind } from '../core/report/report-kind';
import type { Confidence } from '../core/text/confidence';
import type { MissingPart } from '../core/upgrade/missing-parts';
import type { BetweenSets } from '../core/upgrade/section-moves';
import type { Severity } from '../core/workbook/problems/problem';
import type { Failure } from './answer';
import type { CarriedShown } from './level-above';

export interface PanelPlace {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  /** The paragraph, when the report was checked from a file. */
  readonly paragraph: number | null;
  readonly section: string | null;
  /** A header, note or comment attached to that paragraph. */
  readonly part?: AsidePart;
  /** Quotes the text at that place. */
  readonly text: string;
}

export interface PanelProblem {
  /** Identifies the finding when it is found again; of an accepted one, the key under which it is stored. */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
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
  /** What the office has to reach, and how the figure stands to it; null without a target. */
  readonly target: { readonly text: string; readonly reached: boolean | null; readonly standing: string } | null;
}

export interface PastReport {
  readonly kind: ReportKind;
  readonly run: string;
  readonly at: string;
  readonly officer: string;
  readonly period: string;
  readonly result: string;
  readonly url: string;
  /** Of the figures that it was made from. */
  readonly digest: string;
  /** How far it got: `Đã ký số 12/BC-UBND ngày 15/6/2023`. */
  readonly life: string;
}

/** The parts of the state. When one fails, the others are still shown. */
export type PanelPart = 'figures' | 'checks' | 'reports' | 'remarks' | 'sheet' | 'charts' | 'due-work';

export interface FailedPart {
  readonly part: PanelPart;
  readonly failure: Failure;
}

/** A cell without which the period is unknown, and what is wrong with it. */
export interface LackingCell {
  readonly sheet: string;
  readonly row: number;
  /** Empty when it concerns the whole tab. */
  readonly column: string;
  readonly message: string;
}

/** `waits`: the cells still hold the codes of the former set; else so many of them are to be looked at. */
export interface OutlineMove extends BetweenSets {
  readonly waits: boolean;
  readonly doubtful: number;
}

export interface PanelPeriod {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface PanelState {
  readonly version: string;
  /** `new`: tabs are missing, so set-up must run first. */
  readonly sheet: 'new' | 'ready';
  readonly period: PanelPeriod | null;
  /** `Quý II năm 2023 đã chốt lúc 20/06/2023 09:00`; empty while the period is open. */
  readonly frozen: string;
  /** The last day on which its report may be sent; null when the period is unknown. */
  readonly sendBy: DayAhead | null;
  /** When its report was last shared from the Sheet; empty when the log tells of no such run. */
  readonly sharedAt: string;
  /** What has to be filled in before anything can be made; empty when the period is known. */
  readonly lacking: readonly LackingCell[];
  /** What has to be filled in before a report can be made: the period, the name of the unit. */
  readonly lackingForReport: readonly LackingCell[];
  readonly headlines: readonly Headline[];
  readonly problems: readonly PanelProblem[];
  /** Findings that nobody accepted. `problems` may contain only the first: errors, warnings, then accepted ones. */
  readonly problemCount: number;
  readonly errorCount: number;
  readonly acceptedCount: number;
  readonly reports: readonly PastReport[];
  /** Of the level above on earlier periods, which nobody answered yet. */
  readonly openRemarks: readonly CarriedShown[];
  /** What a Sheet of an earlier version lacks; empty in a whole one. */
  readonly missing: readonly MissingPart[];
  /** After a change of outline: what officers have still to do about their cells; null when nothing. */
  readonly outlineMove: OutlineMove | null;
  readonly hasSample: boolean;
  readonly hasLiveTable: boolean;
  /** In a copy that is still to become a new year's workbook: that year. Null in any other Sheet. */
  readonly unfinishedYear: number | null;
  /** The parts that failed, and why; left out when none failed. */
  readonly failed?: readonly FailedPart[];
}
