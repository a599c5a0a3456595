import type { StoryParagraph } from '../document/made/story';
import type { PlannedText } from './plan';
import { mergedWords } from './words/merge-words';
import { keyOf, type Word, wordsOfParagraph } from './words/words';

type Words = readonly Word[];

export interface Versions<T> {
  readonly base: T;
  readonly edited: T;
  readonly now: T;
}

/** What of a new paragraph goes into the edited one. */
export function mergedParagraph({ base, edited, now }: Versions<StoryParagraph>): PlannedText {
  const [baseWords, editedWords, nowWords] = [base, edited, now].map(wordsOfParagraph) as [Words, Words, Words];
  const isSame = base.text === now.text || keyOf(baseWords) === keyOf(nowWords);
  const changes = isSame ? [] : mergedWords({ base: baseWords, edited: editedWords, now: nowWords });
  return { base, edited, now, editedWords, nowWords, changes };
}
