import type { ImportRows } from '../core/import/import-rows';
import type { ImportPreview, ImportState } from '../core/import/plan/preview-types';
import type { Answer } from './answer';

/** An import from its staging to its end; each call may be repeated, and loses and doubles nothing. */
export interface ImportRunServer {
  /** The last import; null when there was none. */
  importState(): Answer<ImportState | null>;
  /** Keeps one block of an import apart from the tabs. The first block of a new import clears the one before. */
  stageImport(id: string, index: number, count: number, rows: ImportRows): Answer<ImportState>;
  previewImport(id: string): Answer<ImportPreview>;
  /** Writes the next block; to be called until the phase is `applied`. */
  applyImport(id: string): Answer<ImportState>;
  /** Forgets an import of which nothing is written yet. */
  cancelImport(id: string): Answer<ImportState>;
  /** Takes the next block back; to be called until the phase is `undone`. */
  undoImport(id: string): Answer<ImportState>;
}
