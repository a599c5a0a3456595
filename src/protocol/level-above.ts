import type { RemarkedFigure } from '../core/remarks/carried-remarks';
import type { Remark } from '../core/remarks/remarks';
import type { Answer } from './answer';

/** What goes to the level above beside the report, and what comes back. */
export interface LevelAboveServer {
  /** The package of figures of a signed report, made in memory; nothing is written. */
  figuresPackage(run: string): Answer<TextFile>;
  /** Writes the package beside the report and shares it with the accounts that the report is shared with. */
  sharePackage(run: string): Answer<PackageShared>;
  remarksOf(run: string): Answer<RemarksShown>;
  /** Asks first where the file names another unit or period. */
  addRemarks(order: RemarksOrder): Answer<RemarksOutcome>;
  answerRemark(order: AnswerOrder): Answer<RemarksShown>;
}

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export interface PackageShared {
  readonly name: string;
  readonly url: string;
  readonly accounts: readonly string[];
}

export interface ShownRemark extends Remark {
  /** Who received it and when. */
  readonly received: string;
  readonly answer: string;
  /** Who answered and when; empty where it was ticked by hand. */
  readonly answeredBy: string;
}

export interface RemarksShown {
  readonly remarks: readonly ShownRemark[];
  /** What the last action says, such as how many were added. */
  readonly notes: readonly string[];
}

export interface RemarksOrder {
  readonly run: string;
  /** The content of the file, or lines pasted from a letter. */
  readonly text: string;
  /** True when the officer has seen what speaks against it. */
  readonly isSure: boolean;
}

/** `asked`: nothing was added yet because of these. */
export type RemarksOutcome =
  | { readonly kind: 'done'; readonly shown: RemarksShown }
  | { readonly kind: 'asked'; readonly concerns: readonly string[] };

export interface AnswerOrder extends Pick<Remark, 'code' | 'place' | 'text'> {
  readonly run: string;
  readonly answer: string;
}

/** A remark on an earlier period, with its figure then and now. */
export interface CarriedShown extends Pick<Remark, 'code' | 'place' | 'text'> {
  /** That made the report it is about. */
  readonly run: string;
  readonly period: string;
  readonly figure: RemarkedFigure | null;
}
