import type { ImportRow, ImportRows } from './import-rows';
import { utf8Length } from './utf8-length';

/** What one call to the Sheet's side carries at most. */
export const BLOCK_BYTES = 1_000_000;

/** The rows in blocks whose JSON is no longer than asked, in their order; a row longer than that is a block of its own. */
export function inBlocks(rows: ImportRows, most = BLOCK_BYTES): readonly ImportRows[] {
  const frame = utf8Length(JSON.stringify({ ...rows, rows: [] }));
  const blocks: ImportRow[][] = [];
  let room = 0;
  for (const row of rows.rows) {
    const length = utf8Length(JSON.stringify(row)) + 1;
    if (length > room) {
      blocks.push([]);
      room = most - frame;
    }
    (blocks[blocks.length - 1] as ImportRow[]).push(row);
    room -= length;
  }
  return blocks.map((block) => ({ ...rows, rows: block }));
}
