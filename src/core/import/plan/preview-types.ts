import type { ExportPlace } from '../import-rows';
import type { FrozenTouched } from './frozen-touched';
import type { ImportCounts } from './import-plan';

export type ImportPhase = 'staging' | 'staged' | 'applying' | 'applied' | 'undoing' | 'undone' | 'cancelled';

export interface ImportState {
  readonly id: string;
  readonly tab: string;
  readonly officer: string;
  readonly at: string;
  readonly phase: ImportPhase;
  readonly blocks: number;
  /** Number of blocks sent or written or, during undoing, still to be undone. */
  readonly done: number;
  readonly counts: ImportCounts;
  /** The first of the rows and cells not undone, because officers had edited them. */
  readonly stayed: readonly StayedPlace[];
  readonly stayedCount: number;
}

export interface StayedPlace {
  /** `lost`: the stored copy of a whole block is lost, and `name` is the block's number. */
  readonly kind: 'edited' | 'gone' | 'lost';
  readonly row: number | null;
  /** Null for the whole row. */
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
  /** The frozen periods into which rows of the export fall. */
  readonly frozen: readonly FrozenTouched[];
  /** Told when codes of the export have odd characters; else null. */
  readonly odd: string | null;
  /** Columns of the export that the tab lacks. */
  readonly missingColumns: readonly string[];
}

/** Rows and sheets are those of the export. */
export interface PreviewRow extends ExportPlace {
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
