export interface ReconcileState {
  /** Where the software's form is pasted. */
  readonly tab: string;
  readonly isThere: boolean;
}

/** Something said of a row of the pasted form; null of all of it. */
export interface PastedRemark {
  readonly row: number | null;
  readonly text: string;
}

export interface ComparedColumn {
  /** As the form numbers it: `(7)`. */
  readonly number: string;
  readonly label: string;
  readonly ours: number;
  readonly theirs: number;
}

export interface ExplainingRow {
  readonly row: number;
  readonly code: string;
  /** Its days, as far as they matter. */
  readonly text: string;
}

export interface LineExplanation {
  readonly reason: string;
  /** What to do about such rows. */
  readonly remedy: string;
  /** Numbers of the columns that these rows can change. */
  readonly columns: readonly string[];
  readonly count: number;
  /** How much of the differences these rows make; see `Explanation`. */
  readonly makes: 'all' | 'together' | 'part';
  /** The same in words. */
  readonly verdict: string;
  /** Perhaps only the first of `count`. */
  readonly rows: readonly ExplainingRow[];
  /** The column of the tab of dossiers that settles the matter. */
  readonly column: string;
}

export interface ComparedLine {
  readonly name: string;
  /** Empty where levels are not told apart. */
  readonly level: string;
  readonly presence: 'both' | 'ours' | 'theirs';
  /** In the pasted form. */
  readonly row: number | null;
  readonly columns: readonly ComparedColumn[];
  readonly explanations: readonly LineExplanation[];
}

export interface Reconciled extends ReconcileState {
  readonly period: string;
  /** The tab of the rows that explain. */
  readonly dossiersTab: string;
  readonly resultTab: string;
  /** The total first where it differs; empty when nothing does. */
  readonly lines: readonly ComparedLine[];
  /** How many sectors differ, and how many do not. */
  readonly sectors: number;
  readonly agreeing: number;
  /** The form was read at all, so that no difference means agreement. */
  readonly isRead: boolean;
  /** What of the form could not be read. */
  readonly problems: readonly PastedRemark[];
  /** Where the form contradicts itself. */
  readonly contradictions: readonly PastedRemark[];
  /** Empty when most dossiers say when the software closed them. */
  readonly closingUnknown: string;
}

export interface WrittenResult {
  readonly tab: string;
  readonly rows: number;
}
