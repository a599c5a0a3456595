import type { LifeState, Step } from '../core/report-life/life-steps';
import type { Proposal } from '../core/report-life/signing';
import type { Answer } from './answer';
import type { ShownEdits } from './merging';
import type { PastReport } from './panel';
import type { WordFile } from './word-file';

export interface LifeServer {
  /** The life of a finished report: of the one that a run made, else of the newest. */
  lifeOf(run?: string): Answer<LifeShown>;
  takeStep(order: StepOrder): Answer<StepOutcome>;
  takeBackStep(order: TakeBackOrder): Answer<LifeNow>;
  /** Called when the maker opens the page: reads and keeps the document of a step that a colleague took. */
  readWaiting(run: string, step: Step): Answer<LifeNow>;
  /** The story of a period: the one of the settings, or one by its name. */
  history(period?: string): Answer<HistoryShown>;
  /** The .docx of a version of a report. */
  versionFile(run: string, checksum: string): Answer<WordFile>;
}

export interface LifeNow {
  readonly state: LifeState;
  /** `Đã ký số 12/BC-UBND ngày 15/6/2023` */
  readonly text: string;
  readonly standing: readonly ShownStep[];
  readonly next: readonly Step[];
  /** Of the last line of this life in the log; sent back with an order, to tell whether a colleague was quicker. */
  readonly seen: string;
  /** Who has to open the page, or a file to be chosen, before the document of the last step is read; else empty. */
  readonly waitsFor: string;
  /** What the last action says beside its being done, such as the row of `Văn bản`. */
  readonly notes: readonly string[];
}

export interface ShownStep {
  readonly step: Step;
  readonly officer: string;
  readonly at: string;
  readonly text: string;
  readonly recipients: string;
  readonly remark: string;
  /** Of the version of the document at this step; empty while nobody has read it. */
  readonly version: string;
}

export interface LifeShown extends LifeNow {
  readonly report: PastReport | null;
  readonly isMaker: boolean;
  readonly proposal: Proposal;
  /** Of the settings, as they are proposed for sending. */
  readonly recipients: string;
  readonly look: Look | null;
  /** Why the document was not looked at; empty when it was. */
  readonly unread: string;
}

/** What was found in the document as it is now. */
export interface Look {
  /** Whether its words are others than those of the last version; null where none was kept. */
  readonly isChanged: boolean | null;
  /** What people changed since it was made; null when nobody knows how it was made. */
  readonly edits: ShownEdits | null;
  /** Figures that are not those of the workbook. */
  readonly differences: readonly string[];
  /** Errors that the document has and the workbook has not. */
  readonly findings: readonly string[];
  readonly personalData: readonly string[];
}

export interface StepOrder {
  readonly run: string;
  readonly step: Step;
  readonly seen: string;
  readonly number: string;
  readonly symbol: string;
  /** As typed, like `15/6/2023`. */
  readonly on: string;
  readonly recipients: string;
  readonly remark: string;
  /** The file of remarks that came with a report that is returned, as text; empty for none. */
  readonly remarks: string;
  /** The document, chosen by an officer who cannot read the Google Doc or who has the signed file. */
  readonly file: WordFile | null;
  /** Why the step is taken in spite of what speaks against it; empty at first. */
  readonly reason: string;
}

export interface TakeBackOrder {
  readonly run: string;
  readonly step: Step;
  readonly seen: string;
  readonly reason: string;
}

/** `asked`: nothing was done; the step needs a reason because of these. */
export type StepOutcome =
  | { readonly kind: 'done'; readonly life: LifeNow }
  | { readonly kind: 'asked'; readonly concerns: readonly string[] };

export interface HistoryShown {
  readonly period: string;
  /** Names of the periods that the log knows, the newest first. */
  readonly periods: readonly string[];
  readonly events: readonly HistoryEvent[];
  readonly versions: readonly ShownVersion[];
}

export interface HistoryEvent {
  readonly at: string;
  readonly officer: string;
  readonly action: string;
  readonly result: string;
  readonly remark: string;
  readonly url: string;
  /** Of a report: the figures that moved since the report before it. */
  readonly moved: readonly string[];
}

export interface ShownVersion {
  readonly run: string;
  readonly checksum: string;
  readonly kind: string;
  readonly at: string;
  /** False when pieces are missing or were changed. */
  readonly isWhole: boolean;
}
