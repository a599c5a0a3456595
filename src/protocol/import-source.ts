import type { Mapping } from '../core/import/mapping/mapping';
import type { Profile } from '../core/import/mapping/profile';
import type { Cell } from '../core/workbook/contract/cell';
import type { Answer } from './answer';

/** What the import page has to choose from. */
export interface ImportSources {
  /** `new`: tabs are missing, set-up comes first. */
  readonly sheet: 'new' | 'ready';
  /** Tabs into which an officer may have pasted an export: neither the contract's nor the product's. */
  readonly pastedTabs: readonly string[];
  /** How exports were read before. */
  readonly profiles: readonly Profile[];
}

/** Some rows of a pasted tab; all of them do not fit into one answer. */
export interface PastedRows {
  readonly rows: readonly (readonly Cell[])[];
  /** Where the next block begins; null after the last row. */
  readonly nextRow: number | null;
}

export interface ImportSourceServer {
  importSources(): Answer<ImportSources>;
  /** From that row on, 1-based, at most 1 MB of JSON. */
  pastedRows(tab: string, firstRow: number): Answer<PastedRows>;
  /** Remembers how exports with these headers are read, samples and all else left out. */
  saveImportProfile(mapping: Mapping): Answer<null>;
}
