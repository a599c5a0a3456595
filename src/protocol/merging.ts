import type { Choice } from '../core/merge-edits/choices';
import type { ReportKind } from '../core/report/report-kind';
import type { Answer } from './answer';
import type { Made } from './report-run';
import type { WordFile } from './word-file';

export interface MergeServer {
  /** New figures into the document of a report as people edited it: first shown, then made as a new draft. */
  mergeReport(order: MergeOrder): Answer<MergeOutcome>;
}

export interface MergeOrder {
  /** That made the report. */
  readonly run: string;
  readonly kind: ReportKind;
  /** The edited document, chosen by an officer who cannot read the Google Doc, or edited elsewhere. */
  readonly file: WordFile | null;
  /** Of what was shown; empty at first: then nothing is written. */
  readonly seen: string;
  /** What becomes of each conflict, in the order in which they were shown. */
  readonly choices: readonly Choice[];
}

export type MergeOutcome =
  | { readonly kind: 'shown'; readonly preview: MergePreview }
  | { readonly kind: 'made'; readonly made: Made; readonly left: number };

export interface MergePreview {
  /** Sent back with the order, which is refused when the document or the data have changed since. */
  readonly seen: string;
  /** What people changed; all of it is kept. */
  readonly edits: ShownEdits;
  /** What the report would say otherwise if it were made anew. */
  readonly news: ShownEdits;
  /** How many stretches of the new report are taken. */
  readonly taken: number;
  readonly conflicts: readonly ShownConflict[];
  readonly notes: readonly string[];
}

/** The first of them; a payload of thousands would freeze the sidebar. */
export interface ShownEdits {
  readonly count: number;
  readonly shown: readonly ShownEdit[];
}

/** A paragraph, row or table: where it stands and what was done to it, then its words before and now. */
export interface ShownEdit {
  readonly where: string;
  /** Empty for what was added. */
  readonly before: string;
  /** Empty for what was taken out. */
  readonly after: string;
}

export interface ShownConflict {
  readonly where: string;
  /** Empty when people took the sentence out. */
  readonly edited: string;
  /** Empty when the new report no longer has it. */
  readonly now: string;
}
