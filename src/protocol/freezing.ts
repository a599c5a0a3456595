import type { Trial } from '../core/report/trial-wording';
import type { FigureDifference } from '../core/report-life/figure-differences';
import type { FrozenChanges } from '../core/workbook/problems/frozen-changes';
import type { LackingCell } from './panel';
import type { WordFile } from './word-file';

export interface FreezeOrder {
  /** The document that was sent, where it is not the Google Doc, or where only its maker can read that. */
  readonly file: WordFile | null;
  /** Why the period is frozen although the document has other figures than the workbook; empty at first. */
  readonly reason: string;
}

/** The document that a freeze keeps. */
export interface ToKeep {
  /** That made the report. */
  readonly run: string;
  /** `Đã gửi ngày 15/6/2023` */
  readonly life: string;
  readonly at: string;
  readonly officer: string;
  readonly url: string;
  /** Whether the current officer made it: nobody else can have the Google Doc read. */
  readonly isMaker: boolean;
  /** Only its maker can read the document, so a file has to be chosen. */
  readonly needsFile: boolean;
}

export interface FreezeState {
  /** Nothing was frozen yet: these figures of the document are others in the workbook. */
  readonly asked?: readonly FigureDifference[];
  /** The period of the settings; null when it is unknown. */
  readonly current: {
    readonly name: string;
    readonly from: string;
    readonly to: string;
    /** True when the period is frozen and was not opened again. */
    readonly frozen: boolean;
    /** Errors that nobody accepted; while there are any, the period cannot be frozen. */
    readonly blocking: readonly string[];
    /** Not null: rows of the sample would be frozen, and what is kept is marked as a trial. */
    readonly trial: Trial;
    /** Null while no report of the period was made: then one is made from the workbook and kept. */
    readonly toKeep: ToKeep | null;
  } | null;
  /** What has to be filled in while the period is unknown. */
  readonly lacking: readonly LackingCell[];
  /** The newest first. */
  readonly periods: readonly FrozenRow[];
}

export interface FrozenRow {
  readonly freeze: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly officer: string;
  readonly url: string;
  readonly binds: boolean;
  /** Why the period was opened again. */
  readonly reason: string;
  /** Figures of the document that were others in the workbook, and why it was frozen all the same; mostly empty. */
  readonly difference: string;
  /** SHA-256 of the document; empty for a freeze of an earlier version. */
  readonly documentDigest: string;
  /** It was frozen of rows of the sample. */
  readonly isTrial: boolean;
  /** Edits since the freeze; null except for the period of the settings while it is frozen. */
  readonly changes: FrozenChanges | null;
}
