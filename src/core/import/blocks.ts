import type { ImportRow, ImportRows } from './import-rows';

/** What one call from the sidebar carries, and what one execution of six minutes at the most writes. */
const MOST_BYTES = 1_000_000;
const MOST_ROWS = 4000;

/** The rows in blocks of at most 1 MB of JSON, in their order. At least one, so that an empty export is told as such. */
export function blocksOf(imported: ImportRows): readonly ImportRows[] {
  const frame = bytesOf(JSON.stringify({ ...imported, rows: [] }));
  const blocks: ImportRow[][] = [[]];
  let size = frame;
  for (const row of imported.rows) {
    const bytes = bytesOf(JSON.stringify(row)) + 1;
    let block = blocks[blocks.length - 1] as ImportRow[];
    if (block.length > 0 && (block.length === MOST_ROWS || size + bytes > MOST_BYTES)) {
      block = [];
      blocks.push(block);
      size = frame;
    }
    block.push(row);
    size += bytes;
  }
  return blocks.map((rows) => ({ ...imported, rows }));
}

/** Of the text in UTF-8; Vietnamese letters take two or three each. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // A half of a surrogate pair is two of the pair's four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}
