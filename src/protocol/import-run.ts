import type { ImportRows } from '../core/import/import-rows';
import type { ImportPreview, ImportState } from '../core/import/plan/preview-types';
import type { Answer } from './answer';

/** The steps of an import. Each call may be repeated: no row is lost and none is written twice. */
export interface ImportRunServer {
  /** The state of the last import; null when there was none. */
  importState(): Answer<ImportState | null>;
  /** Stores one block of rows in a hidden tab. The first block of a new import clears the import before it. */
  stageImport(id: string, index: number, count: number, rows: ImportRows): Answer<ImportState>;
  previewImport(id: string): Answer<ImportPreview>;
  /** Writes the next block; call it until the phase is `applied`. */
  applyImport(id: string): Answer<ImportState>;
  /** Drops an import of which nothing is written yet. */
  cancelImport(id: string): Answer<ImportState>;
  /** Undoes the next block; call it until the phase is `undone`. */
  undoImport(id: string): Answer<ImportState>;
}
