import type { FileNote } from '../../../core/import/reading/file-note';
import type { Table } from '../../../core/workbook/contract/cell';

/** An export that was read, from a file or from a pasted tab. */
export interface Source {
  readonly name: string;
  readonly tables: readonly Table[];
  readonly notes: readonly FileNote[];
}
