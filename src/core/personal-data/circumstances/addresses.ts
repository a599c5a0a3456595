import { type Mention, mention, type Recogniser } from '../mention';
import { isOfOffice } from '../numbers/whose';
import { matchesIn, type Passage, sentenceAround, smallBefore, smallMatchesIn } from '../passage';
import {
  BY_NUMBER_OR_NAME,
  HOME,
  HOUSE_FIRST,
  HOUSE_NUMBER,
  LABELLED,
  LAND,
  LIVES_AT,
  MAY_HOLD,
  MAY_LIVE,
  NAMED_UNIT,
  OF_MANY,
  OF_SOMEBODY,
  PLAIN,
  PUBLIC_PLACE,
  REST,
  SAID_OF_IT,
  SEVERAL_BEFORE,
  STREET,
  UNIT_FIRST,
} from './address-wording';

/** Homes of people; not offices, projects, or streets as such. */
export const addresses: Recogniser = (passage) => {
  if (!MAY_HOLD.test(passage.small)) return [];
  const labelled = passage.isCell && LABELLED.test(passage.small) ? [{ index: passage.from, length: 0 }] : [];
  const homes = placesOf(smallMatchesIn(passage, HOME)).filter((place) => isHome(passage, place));
  const houses = placesOf(smallMatchesIn(passage, HOUSE_NUMBER)).filter((place) => !isPublic(passage, place));
  const living = MAY_LIVE.test(passage.small) ? smallMatchesIn(passage, LIVES_AT) : [];
  const lived = living.filter((match) => !isOfMany(passage, match)).map(behind);
  const streets = [
    ...placesOf(matchesIn(passage, STREET)),
    ...placesOf(smallMatchesIn(passage, LAND)),
    ...placesOf(smallMatchesIn(passage, PLAIN)).filter((place) => isNamed(passage, place)),
  ].filter((place) => isSomebodys(passage, place) && !isPublic(passage, place));
  const inCells = labelled.filter(({ index }) => NAMED_UNIT.test(passage.small.slice(index)));
  return merged([...homes, ...houses, ...lived, ...streets, ...inCells].map((place) => whole(passage, place)));
};

interface Place {
  readonly index: number;
  readonly length: number;
}

function placesOf(matches: readonly RegExpExecArray[]): readonly Place[] {
  return matches.map(({ 0: found, index }) => ({ index, length: found.length }));
}

function whole({ text }: Passage, { index, length }: Place): Mention {
  const [rest = ''] = REST.exec(text.slice(index + length, index + length + 160)) ?? [];
  const [address = ''] = rest.split(SAID_OF_IT);
  return mention('address', index, index + length + address.trimEnd().length);
}

function isHome(passage: Passage, { index, length }: Place): boolean {
  const before = smallBefore(passage, index);
  const at = passage.text.slice(index + length, index + length + 30);
  if (!isNamed(passage, { index, length }) || PUBLIC_PLACE.test(before)) return false;
  return HOUSE_FIRST.test(at) || !OF_MANY.test(before);
}

/** `các hộ ở hẻm 9`, `người dân ở hẻm 9` */
function isOfMany(passage: Passage, { 0: said, index }: RegExpExecArray): boolean {
  return /^(?:người dân|hộ dân|gia đình)/.test(said) || SEVERAL_BEFORE.test(smallBefore(passage, index));
}

function behind({ 0: said, index }: RegExpExecArray): Place {
  return { index: index + said.length, length: 0 };
}

/** Whether a number or a name written with capitals follows, behind the kind of place. */
function isNamed({ text }: Passage, { index, length }: Place): boolean {
  const at = text.slice(index + length, index + length + 30);
  return BY_NUMBER_OR_NAME.test(at.replace(HOUSE_FIRST, '').replace(UNIT_FIRST, ''));
}

function isPublic(passage: Passage, { index, length }: Place): boolean {
  const before = smallBefore(passage, index);
  return PUBLIC_PLACE.test(before) || isOfOffice(before, passage.text.slice(index + length, index + length + 60));
}

function isSomebodys(passage: Passage, { index, length }: Place): boolean {
  return OF_SOMEBODY.test(sentenceAround(passage, { start: index, end: index + length }).toLowerCase());
}

/** Parts of one address, such as the number of the house and the street, are one finding. */
function merged(found: readonly Mention[]): readonly Mention[] {
  const result: Mention[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (last && one.start <= last.end + SAME_ADDRESS) {
      result[result.length - 1] = mention('address', last.start, Math.max(last.end, one.end));
    } else result.push(one);
  }
  return result;
}

/** In characters between two parts of one address. */
const SAME_ADDRESS = 12;
