import type { XmlElement } from '../../xml/element';

/**
 * What a document says, without how it looks: paragraphs and tables in reading order. `node` is the element of the .docx
 * from which it was read; null when it was kept as text alone.
 */
export interface Story {
  readonly body: readonly StoryBlock[];
  /** Headers, footers, notes and text boxes, whose paragraphs stand in no order with the body. */
  readonly asides: readonly StoryParagraph[];
  /** How many sections of pages the body has. */
  readonly sections: number;
}

export type StoryBlock = StoryParagraph | StoryTable;

export interface StoryParagraph {
  readonly kind: 'paragraph';
  /** As written, with `OBJECT` for each picture or shape. */
  readonly text: string;
  /** A checksum of each picture in the paragraph; '' for one whose bytes are not in the file. */
  readonly pictures: readonly string[];
  readonly node: XmlElement | null;
}

export interface StoryTable {
  readonly kind: 'table';
  readonly rows: readonly StoryRow[];
  readonly node: XmlElement | null;
}

export interface StoryRow {
  readonly cells: readonly StoryCell[];
  readonly node: XmlElement | null;
}

export interface StoryCell {
  readonly blocks: readonly StoryBlock[];
  readonly node: XmlElement | null;
}

/** Stands in a text for a picture or shape; Unicode calls it the object replacement character. */
export const OBJECT = '\ufffc';

/** All paragraphs of blocks, those of cells included, in reading order. */
export function paragraphsOfBlocks(blocks: readonly StoryBlock[]): readonly StoryParagraph[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : block.rows.flatMap(paragraphsOfRow)));
}

export function paragraphsOfRow({ cells }: StoryRow): readonly StoryParagraph[] {
  return cells.flatMap(({ blocks }) => paragraphsOfBlocks(blocks));
}

/** A text as it is quoted to people. */
export function onOneLine(text: string): string {
  return text.split(OBJECT).join('').replace(/\s+/g, ' ').trim();
}
