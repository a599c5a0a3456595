import type { ImportRow, ImportRows } from './import-rows';
import { utf8Length } from './utf8-length';

/** The largest payload of one call between sidebar and Sheet, in bytes of JSON. */
export const BLOCK_BYTES = 1_000_000;
/** Rows that one Apps Script execution (at most six minutes) writes safely. */
const MOST_ROWS = 4000;

/** Splits the rows, in order, into blocks of at most `most` bytes of JSON. An empty export gives one empty block. */
export function blocksOf(imported: ImportRows, most = BLOCK_BYTES): readonly ImportRows[] {
  const frame = utf8Length(JSON.stringify({ ...imported, rows: [] }));
  const blocks: ImportRow[][] = [[]];
  let size = frame;
  for (const row of imported.rows) {
    const bytes = utf8Length(JSON.stringify(row)) + 1;
    let block = blocks[blocks.length - 1] as ImportRow[];
    if (block.length > 0 && (block.length === MOST_ROWS || size + bytes > most)) {
      block = [];
      blocks.push(block);
      size = frame;
    }
    block.push(row);
    size += bytes;
  }
  return blocks.map((rows) => ({ ...imported, rows }));
}
