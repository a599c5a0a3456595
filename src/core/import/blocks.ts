import type { ImportRow, ImportRows } from './import-rows';
import { utf8Length } from './utf8-length';

/** What one call between sidebar and Sheet carries at the most, in bytes of JSON. */
export const BLOCK_BYTES = 1_000_000;
/** What one execution of six minutes at the most writes. */
const MOST_ROWS = 4000;

/** The rows in blocks of at most 1 MB of JSON, in their order. At least one, so that an empty export is told as such. */
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
