import type { AsidePart, FileLine } from '../file-line';
import type { Block, ReadCell, ReadParagraph, ReadRow, ReadTable } from './word-reader';

/**
 * The text as people read it: a row of a table is one line. In a row that only serves layout, such as the letterhead or
 * the signature, each paragraph is a line. A soft break begins a line too.
 */
export function linesOfBlocks(blocks: readonly Block[], part: AsidePart | null = null): readonly FileLine[] {
  let tables = 0;
  const lines = blocks.flatMap(linesOf);
  // A row is read as a whole, and the paragraphs of a text box come after the one that holds it.
  return lines.sort((a, b) => a.paragraph - b.paragraph);

  function linesOf(block: Block): readonly FileLine[] {
    return 'rows' in block ? linesOfTable(block) : linesOfParagraph(block);
  }

  function linesOfParagraph({ number, text }: ReadParagraph): readonly FileLine[] {
    const pieces = text.split('\n').filter((piece) => piece.trim() !== '');
    return pieces.map((piece) => ({ paragraph: number, text: piece, cells: null, table: null, part }));
  }

  function linesOfTable(table: ReadTable): readonly FileLine[] {
    const number = ++tables;
    const isData = isOfData(table);
    return table.rows.flatMap((row) => {
      if (!isData && isLayout(row)) return row.cells.flatMap(({ blocks: inside }) => inside.flatMap(linesOf));
      return lineOfRow(row, number);
    });
  }

  function lineOfRow({ cells }: ReadRow, table: number): readonly FileLine[] {
    const first = cells.flatMap(({ blocks: inside }) => inside.flatMap(paragraphsIn))[0];
    const texts = cells.flatMap((cell) => [textOf(cell), ...Array.from({ length: cell.span - 1 }, () => '')]);
    if (!first || texts.every((text) => text === '')) return [];
    return [{ paragraph: first.number, text: texts.join('\t'), cells: texts, table, part }];
  }
}

/** What stands in the letterhead and the signature. */
const OFFICIAL = /cộng h[oò]a xã hội|nơi nhận|(?:^|\n)(?:TM|KT|TL|TUQ)\./i;

/** A grid of at least six cells in which no other table stands: its cells may hold several paragraphs. */
function isOfData({ rows }: ReadTable): boolean {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const isLarge = width > 2 ? rows.length > 1 : width === 2 && rows.length > 2;
  const cells = isLarge ? rows.flatMap((row) => row.cells) : [];
  return isLarge && !cells.some((cell) => hasTable(cell) || OFFICIAL.test(textOf(cell).normalize('NFC')));
}

function isLayout({ cells }: ReadRow): boolean {
  const filled = cells.map((cell) => cell.blocks.flatMap(paragraphsIn).filter(({ text }) => text.trim() !== ''));
  return cells.length < 2 || cells.some(hasTable) || filled.some((paragraphs) => paragraphs.length > 1);
}

function hasTable({ blocks }: ReadCell): boolean {
  return blocks.some((block) => 'rows' in block);
}

function textOf(cell: ReadCell): string {
  const texts = cell.blocks
    .flatMap(paragraphsIn)
    .map(({ text, label }) => text.replace(/[\n\t]/g, ' ').trim() || label);
  return texts.filter((text) => text !== '').join(' ');
}

function paragraphsIn(block: Block): readonly ReadParagraph[] {
  return 'rows' in block
    ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(paragraphsIn)))
    : [block];
}
