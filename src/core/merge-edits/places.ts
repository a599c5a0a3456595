import type { Story, StoryBlock, StoryParagraph } from '../document/made/story';
import { onOneLine } from '../document/made/story';

/** Where a paragraph stands in a document; everything is counted from 1. */
export interface Place {
  readonly paragraph: number;
  /** Null outside tables, and in headers, notes and text boxes. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** The heading above it; null when none is known by its number. */
  readonly heading: string | null;
}

const HEADING = /^(?:phần |phụ lục |[IVXLC]+\s*[.)\-–]|\d{1,2}(?:\.\d{1,2})*\s*[.)])\s*\S/i;
const LONGEST_HEADING = 140;

export function placesIn(story: Story): ReadonlyMap<StoryParagraph, Place> {
  const places = new Map<StoryParagraph, Place>();
  let [tables, heading]: [number, string | null] = [0, null];
  walk(story.body, null);
  for (const paragraph of story.asides)
    places.set(paragraph, { paragraph: places.size + 1, cell: null, heading: null });
  return places;

  function walk(blocks: readonly StoryBlock[], cell: Place['cell']): void {
    for (const block of blocks) {
      if (block.kind === 'table') {
        const table = ++tables;
        for (const [row, { cells }] of block.rows.entries()) {
          for (const [column, one] of cells.entries()) walk(one.blocks, { table, row: row + 1, column: column + 1 });
        }
      } else {
        const text = onOneLine(block.text);
        if (cell === null && text.length <= LONGEST_HEADING && HEADING.test(text)) heading = text;
        places.set(block, { paragraph: places.size + 1, cell, heading });
      }
    }
  }
}
