import { diffIndices } from 'node-diff3';
import type { Word } from './words';

/** Words of the first text, from `from` to `to`, that are replaced by words of the second. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** What a second text changes in a first one: whole sentences that are equal stay matched, then words between them. */
export function changedWords(before: readonly Word[], after: readonly Word[]): readonly Hunk[] {
  const [cuts, otherCuts] = [sentenceStarts(before), sentenceStarts(after)];
  const gaps = hunksOf(sentenceKeys(before, cuts), sentenceKeys(after, otherCuts));
  return gaps.flatMap((gap) => {
    const [from, otherFrom] = [cuts[gap.from] ?? before.length, otherCuts[gap.otherFrom] ?? after.length];
    const [to, otherTo] = [cuts[gap.to] ?? before.length, otherCuts[gap.otherTo] ?? after.length];
    // The first word of a sentence has white space before it, unless the sentence opens the paragraph.
    const inside = hunksOf(keysOf(before.slice(from, to)), keysOf(after.slice(otherFrom, otherTo)));
    return inside.map((hunk) => ({
      from: hunk.from + from,
      to: hunk.to + from,
      otherFrom: hunk.otherFrom + otherFrom,
      otherTo: hunk.otherTo + otherFrom,
    }));
  });
}

export function sentenceStarts(words: readonly Word[]): readonly number[] {
  return words.flatMap(({ opensSentence }, at) => (opensSentence ? [at] : []));
}

function sentenceKeys(words: readonly Word[], cuts: readonly number[]): readonly string[] {
  return cuts.map((from, index) => keysOf(words.slice(from, cuts[index + 1] ?? words.length)).join(''));
}

/** Keys without the white space before a sentence: where a sentence stands in its paragraph makes no difference. */
export function keysOf(words: readonly Word[]): readonly string[] {
  return words.map(({ key, opensSentence }) => (opensSentence ? key.trim() : key));
}

function hunksOf(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  return diffIndices([...before], [...after]).map(({ buffer1: [from, length], buffer2: [otherFrom, otherLength] }) => ({
    from,
    to: from + length,
    otherFrom,
    otherTo: otherFrom + otherLength,
  }));
}
