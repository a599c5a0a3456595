import { changedWords, type Hunk, keysOf } from './changed-words';
import type { Span } from './sentences';
import type { Word } from './words';

/** Words of the edited text, from `from` to `to`, and what the new text has for them. */
export interface Change {
  /** `agreed`: both sides changed the words alike, so that there is nothing to do. */
  readonly kind: 'taken' | 'conflict' | 'agreed';
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
  /** The words of the base that they were. */
  readonly baseFrom: number;
  readonly baseTo: number;
}

interface Given extends Texts {
  /** Words of the edited text that are changed as a whole or not at all. */
  readonly whole: readonly Span[];
}

interface Texts {
  readonly base: readonly Word[];
  readonly edited: readonly Word[];
  readonly now: readonly Word[];
}

/**
 * What of the new text goes into the edited one. Words that only one side changed are that side's; where both changed
 * words that overlap or touch in a sentence, the whole sentence is a conflict, unless both changed it alike.
 */
export function mergedWords({ whole, ...texts }: Given): readonly Change[] {
  const hands = whole.reduce(joinedWithin, changedWords(texts.base, texts.edited));
  const news = changedWords(texts.base, texts.now);
  if (news.length === 0) return [];
  const groups = groupsOf({ hands, news, texts });
  return groups.flatMap((group) => changeOf(group, { hands, news, texts }));
}

/** One change in the place of all those between two words, what is unchanged there included. */
function joinedWithin(hands: readonly Hunk[], { from, to }: Span): readonly Hunk[] {
  const inside = hands.filter(({ otherFrom, otherTo }) => otherFrom <= to && otherTo >= from);
  const [before, behind] = [
    hands.filter(({ otherTo }) => otherTo < from),
    hands.filter(({ otherFrom }) => otherFrom > to),
  ];
  const start = Math.min(from, ...inside.map(({ otherFrom }) => otherFrom));
  const end = Math.max(to, ...inside.map(({ otherTo }) => otherTo));
  const shift = grown(before);
  const all = shift + grown(inside);
  return [...before, { from: start - shift, to: end - all, otherFrom: start, otherTo: end }, ...behind];
}

interface Sides {
  readonly hands: readonly Hunk[];
  readonly news: readonly Hunk[];
  readonly texts: Texts;
}

/** A stretch of the base with the changes of both sides in it. */
interface Group {
  from: number;
  to: number;
  readonly hands: Hunk[];
  readonly news: Hunk[];
}

function groupsOf(sides: Sides): readonly Group[] {
  let groups: Group[] = [
    ...sides.hands.map((hunk) => ({ ...span(hunk), hands: [hunk], news: [] })),
    ...sides.news.map((hunk) => ({ ...span(hunk), hands: [], news: [hunk] })),
  ];
  for (let count = -1; count !== groups.length; ) {
    count = groups.length;
    groups = joined(groups, sides);
    for (const group of groups) if (isDispute(group, sides.texts)) widen(group, sides.texts.base);
  }
  return groups;
}

function span({ from, to }: Hunk): { from: number; to: number } {
  return { from, to };
}

function joined(groups: readonly Group[], sides: Sides): Group[] {
  const sorted = [...groups].sort((a, b) => a.from - b.from || a.to - b.to || b.hands.length - a.hands.length);
  const result: Group[] = [];
  for (const group of sorted) {
    const last = result[result.length - 1];
    if (last && meet(last, group, sides)) {
      last.to = Math.max(last.to, group.to);
      last.hands.push(...group.hands);
      last.news.push(...group.news);
    } else result.push(group);
  }
  return result;
}

/** Changes that overlap or touch; at the border of two sentences they touch when one goes on with the other's sentence. */
function meet(first: Group, second: Group, { texts }: Sides): boolean {
  if (second.from !== first.to) return second.from < first.to;
  const { base, edited, now } = texts;
  const isBorder = second.from === base.length || base[second.from]?.opensSentence;
  const isOpen = ({ from, to, hands, news }: Group) =>
    from === to && !(hands.every((hunk) => isWhole(hunk, edited)) && news.every((hunk) => isWhole(hunk, now)));
  return !isBorder || isOpen(first) || isOpen(second);
}

/** Whether what was put in are sentences of their own. */
function isWhole({ otherFrom, otherTo }: Hunk, words: readonly Word[]): boolean {
  const [first, next] = [words[otherFrom], words[otherTo]];
  return first?.opensSentence === true && (next === undefined || next.opensSentence);
}

/** Both sides changed the words of a group, and not alike. */
function isDispute({ hands, news, from, to }: Group, { base, edited, now }: Texts): boolean {
  if (hands.length === 0 || news.length === 0) return false;
  const words = base.slice(from, to);
  return after(hands, { words, from, other: edited }) !== after(news, { words, from, other: now });
}

interface Stretch {
  readonly words: readonly Word[];
  readonly from: number;
  readonly other: readonly Word[];
}

function after(hunks: readonly Hunk[], { words, from, other }: Stretch): string {
  const keys: string[] = [];
  let at = from;
  for (const hunk of hunks) {
    keys.push(...keysOf(words.slice(at - from, hunk.from - from)));
    keys.push(...keysOf(other.slice(hunk.otherFrom, hunk.otherTo)));
    at = hunk.to;
  }
  return [...keys, ...keysOf(words.slice(at - from))].join('');
}

function widen(group: Group, base: readonly Word[]): void {
  while (group.from > 0 && !(base[group.from]?.opensSentence ?? false)) group.from--;
  while (group.to < base.length && (group.to === group.from || !base[group.to]?.opensSentence)) group.to++;
}

function changeOf(group: Group, { hands, news, texts }: Sides): readonly Change[] {
  if (group.news.length === 0) return [];
  const change = {
    ...{ baseFrom: group.from, baseTo: group.to },
    ...{ from: otherPlace(group.from, hands, group.hands), newFrom: otherPlace(group.from, news, group.news) },
    to: otherPlace(group.from, hands, group.hands) + (group.to - group.from) + grown(group.hands),
    newTo: otherPlace(group.from, news, group.news) + (group.to - group.from) + grown(group.news),
  };
  if (isDispute(group, texts)) return [{ kind: 'conflict', ...change }];
  return [{ kind: group.hands.length > 0 ? 'agreed' : 'taken', ...change }];
}

/** Where a place of the base stands in the other text; what a group itself puts in at the place comes after it. */
function otherPlace(place: number, hunks: readonly Hunk[], own: readonly Hunk[]): number {
  return place + grown(hunks.filter((hunk) => hunk.to <= place && !own.includes(hunk)));
}

function grown(hunks: readonly Hunk[]): number {
  return hunks.reduce((sum, hunk) => sum + (hunk.otherTo - hunk.otherFrom) - (hunk.to - hunk.from), 0);
}
