import type { Table } from '../../workbook/contract/cell';
import { mendedTables } from '../letters/mended-tables';
import { eveningNotes } from './evening-notes';
import type { FileNote } from './file-note';
import { lostCharacters } from './lost-characters';

export interface NotedTables {
  readonly tables: readonly Table[];
  readonly notes: readonly FileNote[];
}

/** Tables of any source with their texts put right, and what was noticed; `before`: while the file was read. */
export function noted(tables: readonly Table[], before: readonly FileNote[]): NotedTables {
  const mended = mendedTables(tables);
  const isTold = before.some(({ kind }) => kind === 'bad-bytes');
  const lost = isTold ? [] : mended.tables.flatMap(lostCharacters);
  return {
    tables: mended.tables,
    notes: [...before, ...mended.notes, ...lost, ...mended.tables.flatMap(eveningNotes)],
  };
}
