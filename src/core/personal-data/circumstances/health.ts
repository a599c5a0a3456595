import { type Mention, mention, type Recogniser } from '../mention';
import { allMatches, type Passage, sentenceAround, smallMatchesIn, wordsBefore } from '../passage';
import {
  COUNTED_AFTER,
  FACT,
  GENERAL,
  MAY_TELL_OF_HEALTH,
  NAMED_AFTER,
  NAMED_ONE,
  OF_ONE,
  ONE,
  SEVERAL,
  WHOEVER,
} from './health-wording';

export const health: Recogniser = (passage, known) => {
  if (!MAY_TELL_OF_HEALTH.test(passage.small)) return [];
  const isNearName = aroundNames(passage, known);
  return smallMatchesIn(passage, FACT).flatMap(({ 0: fact, index }) => {
    const place = { start: index, end: index + fact.length };
    const isOne = isNearName[index] === 1 || isOfOnePerson(passage, place);
    return isOne ? [mention('health', place.start, place.end, 'likely')] : [];
  });
};

/** 1 at each place near a private person's name. */
function aroundNames({ text }: Passage, known: readonly Mention[]): Uint8Array {
  const near = new Uint8Array(text.length);
  for (const { kind, start, end } of known) {
    if (kind === 'person-name') near.fill(1, Math.max(0, start - NEAR_NAME), end + NEAR_NAME);
  }
  return near;
}

/** In characters between a name and what is told of its bearer's health. */
const NEAR_NAME = 80;

function isOfOnePerson(passage: Passage, place: { start: number; end: number }): boolean {
  if (GENERAL.test(sentenceAround(passage, place).toLowerCase())) return false;
  const after = passage.text.slice(place.end, place.end + 40);
  if (COUNTED_AFTER.test(after)) return false;
  const before = wordsBefore(passage, place.start, 90);
  const small = before.toLowerCase();
  const isOne =
    !WHOEVER.test(small) && allMatches(small, ONE).some(({ index }) => !SEVERAL.test(small.slice(0, index)));
  return isOne || NAMED_ONE.test(before) || NAMED_AFTER.test(after) || OF_ONE.test(after);
}
