import type { Table } from '../../workbook/contract/cell';
import type { FileNote } from './file-note';

/** Enough to name. */
const MOST_ROWS = 20;

/** Where a table holds the mark that programs write in place of a character they could not read. */
export function lostCharacters({ name, rows }: Table): readonly FileNote[] {
  let cells = 0;
  const first = new Set<number>();
  rows.forEach((row, index) => {
    for (const cell of row) {
      if (typeof cell !== 'string' || !cell.includes('\uFFFD')) continue;
      cells++;
      if (first.size < MOST_ROWS) first.add(index + 1);
    }
  });
  return cells === 0 ? [] : [{ kind: 'lost-characters', sheet: name, cells, rows: [...first] }];
}
