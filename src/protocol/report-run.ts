import type { Trial } from '../core/report/trial-wording';

export interface FolderState {
  /** Accounts of colleagues who can open what lies in the officer's folder. */
  readonly openedTo: readonly string[];
  /** The folder has still to be opened to some colleagues, or shut to some: `openFolder` does it. */
  readonly folderWaits: boolean;
}

export interface Made extends FolderState {
  readonly run: string;
  readonly officer: string;
  readonly name: string;
  readonly url: string;
  readonly errors: number;
  readonly warnings: number;
  /** What in the template was hardly meant. */
  readonly templateWarnings: readonly string[];
  /** Not null: it counts rows of the sample and is marked as a trial. */
  readonly trial: Trial;
}

export interface FolderOpened {
  readonly openedTo: readonly string[];
  /** Accounts that may edit the Sheet no more. */
  readonly shutOut: readonly string[];
  /** Accounts with which Google refused, and its words. */
  readonly failed: readonly { readonly account: string; readonly said: string }[];
}
