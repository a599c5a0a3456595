import type { Mapping } from '../core/import/mapping/mapping';
import type { Profile } from '../core/import/mapping/profile';
import type { Cell } from '../core/workbook/contract/cell';
import type { Answer } from './answer';

/** The choices of the import page. */
export interface ImportSources {
  /** `new`: tabs are missing, so set-up must run first. */
  readonly sheet: 'new' | 'ready';
  /** Tabs that may contain a pasted export: all that are neither in the contract nor written by the product. */
  readonly pastedTabs: readonly string[];
  /** How earlier exports were read. */
  readonly profiles: readonly Profile[];
}

/** Some rows of a pasted tab; the whole tab may not fit into one answer. */
export interface PastedRows {
  readonly rows: readonly (readonly Cell[])[];
  /** The first row of the next block; null after the last row. */
  readonly nextRow: number | null;
}

export interface ImportSourceServer {
  importSources(): Answer<ImportSources>;
  /** Rows from `firstRow` (counted from 1) on, at most 1 MB of JSON. */
  pastedRows(tab: string, firstRow: number): Answer<PastedRows>;
  /** Remembers how exports with these headers are read. Sample values are not stored. */
  saveImportProfile(mapping: Mapping): Answer<null>;
}
