import {
  onOneLine,
  paragraphsOfBlocks,
  paragraphsOfRow,
  type StoryBlock,
  type StoryParagraph,
  type StoryRow,
} from '../document/made/story';
import { lineOfBlock, lineOfRow } from './align/lines';

/** What a list of a document holds. */
export type Item = StoryBlock | StoryRow;

export function paragraphsIn(item: Item): readonly StoryParagraph[] {
  return 'cells' in item ? paragraphsOfRow(item) : paragraphsOfBlocks([item]);
}

/** The paragraphs with words. */
export function saidIn(item: Item): readonly StoryParagraph[] {
  return paragraphsIn(item).filter(({ text }) => text.trim() !== '');
}

/** The words of an item as they are quoted, cells and paragraphs divided by bars. */
export function wordsIn(item: Item): string {
  const texts = paragraphsIn(item).map(({ text }) => onOneLine(text));
  return texts.filter((text) => text !== '').join(' | ');
}

/** Equal for items that say the same. */
export function keyOfItem(item: Item): string {
  return 'cells' in item ? lineOfRow(item).key : lineOfBlock(item).key;
}

/** A row without the number that counts rows, which changes when a row before it comes or goes. */
export function withoutOrdinal(item: Item): Item {
  return 'cells' in item && /^\s*\d+\s*$/.test(lineOfRow({ ...item, cells: item.cells.slice(0, 1) }).key)
    ? { ...item, cells: item.cells.slice(1) }
    : item;
}
