import type { ImportCounts } from './import-plan';

export type ImportPhase = 'staging' | 'staged' | 'applying' | 'applied' | 'undoing' | 'undone' | 'cancelled';

export interface ImportState {
  readonly id: string;
  readonly tab: string;
  readonly officer: string;
  readonly at: string;
  readonly phase: ImportPhase;
  readonly blocks: number;
  /** How many blocks are sent, written, or – while it is undone – still to be taken back. */
  readonly done: number;
  readonly counts: ImportCounts;
  /** What undoing left, since officers had edited it; at most the first of them. */
  readonly stayed: readonly StayedPlace[];
  readonly stayedCount: number;
}

export interface StayedPlace {
  /** Edited since, gone since; or a whole block whose kept copy was lost, then its number is the name. */
  readonly kind: 'edited' | 'gone' | 'lost';
  readonly row: number | null;
  /** Null: the whole row. */
  readonly column: string | null;
  readonly name: string;
}

/** Counts, and the first rows of each kind. */
export interface ImportPreview {
  readonly state: ImportState;
  readonly added: readonly PreviewRow[];
  readonly changed: readonly PreviewChange[];
  readonly refused: readonly PreviewProblem[];
  readonly warnings: readonly PreviewProblem[];
  readonly warningCount: number;
  /** Columns of the export that the tab does not have. */
  readonly missingColumns: readonly string[];
}

export interface PreviewRow {
  /** Of the export. */
  readonly row: number;
  readonly name: string;
}

export interface PreviewChange extends PreviewRow {
  readonly sheetRow: number;
  readonly cells: readonly { readonly column: string; readonly before: string; readonly after: string }[];
}

export interface PreviewProblem extends PreviewRow {
  readonly column: string | null;
  readonly text: string;
}
