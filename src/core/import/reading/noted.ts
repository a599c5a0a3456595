import type { Table } from '../../workbook/contract/cell';
import { mendedTables } from '../letters/mended-tables';
import { eveningNotes } from './evening-notes';
import type { FileNote } from './file-note';

export interface NotedTables {
  readonly tables: readonly Table[];
  readonly notes: readonly FileNote[];
}

/** Tables of any source with their texts put right, and what was noticed; `before`: while the file was read. */
export function noted(tables: readonly Table[], before: readonly FileNote[]): NotedTables {
  const mended = mendedTables(tables);
  return { tables: mended.tables, notes: [...before, ...mended.notes, ...mended.tables.flatMap(eveningNotes)] };
}
