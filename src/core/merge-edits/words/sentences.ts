import { sentenceStarts } from './changed-words';
import type { Word } from './words';

/** Words from one place to another, or characters. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a text, as words. */
export function sentencesAt(words: readonly Word[]): readonly Span[] {
  const cuts = sentenceStarts(words);
  return cuts.map((from, at) => ({ from, to: cuts[at + 1] ?? words.length }));
}

/** What stands between the first and the last word, as characters. */
export function spanOf(words: readonly Word[], { from, to }: Span): Span {
  const start = words[from]?.from ?? words[words.length - 1]?.to ?? 0;
  return to > from ? { from: start, to: words[to - 1]?.to ?? start } : { from: start, to: start };
}

/** The words that stand between two characters. */
export function wordsBetween(words: readonly Word[], { from, to }: Span): Span {
  const first = words.findIndex((word) => word.from >= from);
  const start = first < 0 ? words.length : first;
  return { from: start, to: Math.max(start, words.filter((word) => word.to <= to).length) };
}
