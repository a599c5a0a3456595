import type { StoryParagraph } from '../../document/made/story';
import type { Plan, PlannedChange } from '../plan';
import { changedWords } from '../words/changed-words';
import { type Span, sentencesAt, spanOf } from '../words/sentences';
import { wordsOfParagraph } from '../words/words';
import { digitsIn } from './figures';

/** A sentence of the edited document in which words of hands stand that no conflict shows. */
export interface Sentence {
  readonly paragraph: StoryParagraph;
  readonly text: string;
  /** Where it begins in its paragraph. */
  readonly from: number;
  /** Whether people wrote what stands between two places of the paragraph, and it stays. */
  readonly isOfHands: (from: number, to: number) => boolean;
}

export function sentencesOfHands({ texts, added, disputes }: Plan): readonly Sentence[] {
  const told = new Set(disputes.flatMap(({ paragraphs }) => paragraphs));
  const changed = new Map(texts.map(({ edited, changes }) => [edited, changes]));
  const known = texts.filter(({ base, edited }) => base !== edited && saysMore(edited.text, base.text));
  return [
    ...known.flatMap(({ base, edited, changes }) => {
      const hands = changedWords(wordsOfParagraph(base), wordsOfParagraph(edited));
      return sentencesIn(
        edited,
        hands.map(({ otherFrom: from, otherTo: to }) => ({ from, to })),
        changes,
      );
    }),
    ...added.flatMap((one) => {
      const whole = { from: 0, to: wordsOfParagraph(one).length };
      return told.has(one) ? [] : sentencesIn(one, [whole], changed.get(one) ?? []);
    }),
  ];
}

/** Whether a text has figures that another one has not, or less often. */
function saysMore(text: string, than: string): boolean {
  if (text === than) return false;
  const known = [...digitsIn(than)];
  return digitsIn(text).some((digits) => {
    const at = known.indexOf(digits);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

/** Sentences with words between `hands` that no change replaces. */
function sentencesIn(
  paragraph: StoryParagraph,
  hands: readonly Span[],
  changes: readonly PlannedChange[],
): readonly Sentence[] {
  const words = wordsOfParagraph(paragraph);
  const isIn = (spans: readonly Span[], at: number) => spans.some(({ from, to }) => at >= from && at < to);
  const own = words.filter((_, at) => isIn(hands, at) && !isIn(changes, at));
  if (!own.some(({ key }) => /\d/.test(key))) return [];
  const isOfHands = (from: number, to: number) => own.some((word) => word.from < to && word.to > from);
  return sentencesAt(words).flatMap((span) => {
    const { from, to } = spanOf(words, span);
    return isOfHands(from, to) ? [{ paragraph, text: paragraph.text.slice(from, to), from, isOfHands }] : [];
  });
}
