import type { StoryParagraph } from '../document/made/story';
import type { PlannedChange, PlannedText } from './plan';
import { mergedWords } from './words/merge-words';
import { type Span, wordsBetween } from './words/sentences';
import { keyOf, type Word, wordsOfParagraph } from './words/words';

type Words = readonly Word[];

export interface Versions<T> {
  readonly base: T;
  readonly edited: T;
  readonly now: T;
}

/** What of a new paragraph goes into the edited one; `boxes`: sentences of which an earlier merge left both wordings. */
export function mergedParagraph(
  { base, edited, now }: Versions<StoryParagraph>,
  boxes: readonly Span[] = [],
): PlannedText {
  const [baseWords, editedWords, nowWords] = [base, edited, now].map(wordsOfParagraph) as [Words, Words, Words];
  const whole = boxes.map((box) => wordsBetween(editedWords, box));
  const isSame = base.text === now.text || keyOf(baseWords) === keyOf(nowWords);
  const found = isSame ? [] : mergedWords({ base: baseWords, edited: editedWords, now: nowWords, whole });
  const changes: PlannedChange[] = [];
  const agreed: Span[] = [];
  for (const { kind, ...change } of found) {
    if (kind === 'agreed') agreed.push(change);
    else changes.push({ kind, ...change });
  }
  return { base, edited, now, editedWords, nowWords, changes, agreed };
}

/** A paragraph that neither document has in other words. */
export function unmerged(edited: StoryParagraph, changes: readonly PlannedChange[]): PlannedText {
  const words = wordsOfParagraph(edited);
  return { base: edited, edited, now: edited, editedWords: words, nowWords: words, changes, agreed: [] };
}
