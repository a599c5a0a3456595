import {
  paragraphsOfBlocks,
  paragraphsOfRow,
  type StoryBlock,
  type StoryCell,
  type StoryRow,
} from '../../document/made/story';
import { keyOf, maskedKey, type Word, wordsOfParagraph } from '../words/words';

/** A paragraph, table, row or cell as it is compared with others. What only unlike lines need is worked out when asked. */
export class Line {
  readonly key: string;
  readonly size: number;
  private known: {
    readonly masked: string;
    readonly counts: ReadonlyMap<string, number>;
    readonly weight: number;
  } | null = null;

  constructor(
    readonly kind: 'paragraph' | 'table' | 'row' | 'cell',
    private readonly texts: readonly (readonly Word[])[],
  ) {
    this.key = texts.map(keyOf).join('\n');
    this.size = texts.reduce((sum, { length }) => sum + length, 0);
  }

  /** As `key`, figures left out. */
  get masked(): string {
    return this.details.masked;
  }

  /** How often each word is in it, figures left out. */
  get counts(): ReadonlyMap<string, number> {
    return this.details.counts;
  }

  get weight(): number {
    return this.details.weight;
  }

  private get details() {
    if (this.known) return this.known;
    const masked = this.texts.map((words) => words.map(({ key }) => maskedKey(key)));
    const counts = counted(masked.flat());
    let weight = 0;
    for (const [word, count] of counts) weight += count * weightOf(word);
    this.known = { masked: masked.map((some) => some.join(' ')).join('\n'), counts, weight };
    return this.known;
  }
}

export function lineOfBlock(block: StoryBlock): Line {
  return lineOf(block.kind, [block]);
}

export function lineOfRow(row: StoryRow): Line {
  return new Line('row', paragraphsOfRow(row).map(wordsOfParagraph));
}

export function lineOfCell({ blocks }: StoryCell): Line {
  return lineOf('cell', blocks);
}

function lineOf(kind: Line['kind'], blocks: readonly StoryBlock[]): Line {
  return new Line(kind, paragraphsOfBlocks(blocks).map(wordsOfParagraph));
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** That nothing is like nothing says little. */
const OF_EMPTY = 0.5;

/** From 0 to 1: the share of words that two lines have in common; a figure is worth a third of a word. */
export function likeness(a: Line, b: Line): number {
  if (a.kind !== b.kind) return 0;
  if (a.key === b.key) return a.size === 0 ? OF_EMPTY : 1;
  if (a.size === 0 || b.size === 0) return 0;
  return (2 * commonTo(a, b)) / (a.weight + b.weight);
}

/** From 0 to 1: how much of the shorter line stands in the longer one. */
export function sharedBy(a: Line, b: Line): number {
  const least = Math.min(a.weight, b.weight);
  return least === 0 ? 0 : commonTo(a, b) / least;
}

function commonTo(a: Line, b: Line): number {
  let common = 0;
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0) * weightOf(word);
  return common;
}

/** What the likeness of two lines is at most, told by their lengths. */
export function mostLikeness(a: Line, b: Line): number {
  if (a.kind !== b.kind) return 0;
  const [least, most] = a.weight < b.weight ? [a.weight, b.weight] : [b.weight, a.weight];
  return most === 0 ? 1 : (2 * least) / (least + most);
}

function weightOf(word: string): number {
  return /^[\p{L}\p{N}]/u.test(word) ? 1 : 1 / 3;
}
