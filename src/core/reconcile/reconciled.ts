export interface ReconcileState {
  /** The tab into which the software's form is pasted. */
  readonly tab: string;
  readonly isThere: boolean;
}

/** A remark on a row of the pasted form, or on the whole form when `row` is null. */
export interface PastedRemark {
  readonly row: number | null;
  readonly text: string;
}

export interface ComparedColumn {
  /** The column's number in the form, such as `(7)`. */
  readonly number: string;
  readonly label: string;
  readonly ours: number;
  readonly theirs: number;
}

export interface ExplainingRow {
  readonly row: number;
  readonly code: string;
  /** Its days of receipt, return and closing, in words. */
  readonly text: string;
}

export interface LineExplanation {
  readonly reason: string;
  /** What an officer should do about these rows. */
  readonly remedy: string;
  /** Numbers of the columns that these rows can explain. */
  readonly columns: readonly string[];
  readonly count: number;
  /** How much of the difference these rows explain; see `Explanation`. */
  readonly makes: 'all' | 'together' | 'part';
  /** `makes` in words. */
  readonly verdict: string;
  /** May be only the first of `count`. */
  readonly rows: readonly ExplainingRow[];
  /** The column of the tab of dossiers where an officer can correct it. */
  readonly column: string;
}

export interface ComparedLine {
  readonly name: string;
  /** Empty when the form does not separate levels. */
  readonly level: string;
  readonly presence: 'both' | 'ours' | 'theirs';
  /** Row in the pasted form. */
  readonly row: number | null;
  readonly columns: readonly ComparedColumn[];
  readonly explanations: readonly LineExplanation[];
}

export interface Reconciled extends ReconcileState {
  readonly period: string;
  /** The tab that contains the explaining rows. */
  readonly dossiersTab: string;
  readonly resultTab: string;
  /** The total first, if it differs; empty when nothing differs. */
  readonly lines: readonly ComparedLine[];
  /** Number of sectors that differ, and of those that agree. */
  readonly sectors: number;
  readonly agreeing: number;
  /** False when the form could not be read, so that no differences does not mean agreement. */
  readonly isRead: boolean;
  /** What could not be read in the form. */
  readonly problems: readonly PastedRemark[];
  /** Sums within the form that are wrong. */
  readonly contradictions: readonly PastedRemark[];
  /** A warning that most dossiers lack the day on which the software closed them; else empty. */
  readonly closingUnknown: string;
}

export interface WrittenResult {
  readonly tab: string;
  readonly rows: number;
}
