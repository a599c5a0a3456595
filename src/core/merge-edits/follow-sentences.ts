import type { StoryParagraph } from '../document/made/story';
import { unmerged } from './merge-paragraph';
import type { PlannedChange, PlannedText } from './plan';
import { changedWords, type Hunk, keysOf } from './words/changed-words';
import { type Span, sentencesAt } from './words/sentences';
import { type Word, wordsOfParagraph } from './words/words';

/** Paragraphs that stand in the base and the new document, and which people took out. */
export interface Gone {
  readonly base: StoryParagraph;
  readonly now: StoryParagraph;
}

interface Lost {
  readonly text: PlannedText | null;
  readonly base: StoryParagraph;
  /** Its place in the base paragraph. */
  readonly from: number;
  readonly to: number;
  readonly source: Pick<PlannedText, 'now' | 'nowWords'>;
  /** Its place in the new paragraph. */
  readonly newFrom: number;
  readonly newTo: number;
  readonly isChanged: boolean;
}

interface Found {
  readonly edited: StoryParagraph;
  readonly from: number;
  readonly to: number;
}

/** A shorter sentence may stand in several places by chance. */
const LEAST_WORDS = 5;

export interface Followed {
  readonly texts: readonly PlannedText[];
  /** Paragraphs of the base that are all there, elsewhere. */
  readonly carried: ReadonlySet<StoryParagraph>;
  /** Edited paragraphs in which sentences of another one were found. */
  readonly holding: ReadonlySet<StoryParagraph>;
}

/**
 * Sentences that people carried into another paragraph, by joining two, dividing one or moving a sentence: they take what
 * the new document says in their place. Answers the texts with those changes, and no conflicts where they stood.
 */
export function withFollowedSentences(
  texts: readonly PlannedText[],
  gone: readonly Gone[],
  added: readonly StoryParagraph[],
): Followed {
  const touched = texts.filter(({ base, edited }) => base.text !== edited.text);
  const lost = once([...touched.flatMap(lostIn), ...gone.flatMap(lostWith)]);
  if (lost.size === 0) return { texts, carried: new Set(), holding: new Set() };
  const found = once([...touched.flatMap(addedIn), ...added.flatMap(allIn)]);
  const pairs = [...lost].flatMap(([key, one]) => {
    const other = found.get(key);
    return other ? [{ one, other }] : [];
  });
  const followed = new Set(pairs.map(({ one }) => one));
  const changes = new Map<StoryParagraph, PlannedChange[]>();
  for (const { one, other } of pairs) if (one.isChanged) push(changes, other.edited, changeOf(one, other));
  const known = texts.map((text) => {
    const own = [...lost.values()].filter((one) => one.text === text && followed.has(one));
    const kept = text.changes.filter((change) => !isSettled(change, own, wordsOfParagraph(text.base)));
    const more = changes.get(text.edited) ?? [];
    changes.delete(text.edited);
    return kept.length === text.changes.length && more.length === 0 ? text : { ...text, changes: [...kept, ...more] };
  });
  const carried = gone.filter(({ base }) => isCarried(base, followed)).map(({ base }) => base);
  const others = [...changes].map(([edited, some]) => unmerged(edited, some));
  const holding = new Set(pairs.map(({ other }) => other.edited));
  return { texts: [...known, ...others], carried: new Set(carried), holding };
}

function isCarried(base: StoryParagraph, followed: ReadonlySet<Lost>): boolean {
  const own = [...followed].filter((one) => one.base === base);
  return own.length > 0 && own.length === sentencesOf(wordsOfParagraph(base)).length;
}

function push(changes: Map<StoryParagraph, PlannedChange[]>, edited: StoryParagraph, change: PlannedChange): void {
  changes.set(edited, [...(changes.get(edited) ?? []), change]);
}

function changeOf({ source, newFrom, newTo, from, to }: Lost, other: Found): PlannedChange {
  const place = { from: other.from, to: other.to, newFrom, newTo, baseFrom: from, baseTo: to };
  return { kind: 'taken', source, ...place };
}

/** Whether all sentences in dispute went elsewhere. */
function isSettled(change: PlannedChange, own: readonly Lost[], base: readonly Word[]): boolean {
  if (change.kind !== 'conflict') return false;
  const inside = sentencesOf(base).filter(({ from, to }) => from >= change.baseFrom && to <= change.baseTo);
  return inside.length > 0 && inside.every((one) => own.some(({ from, to }) => from === one.from && to === one.to));
}

type Keyed<T> = readonly [key: string, one: T];

function lostIn(text: PlannedText): readonly Keyed<Lost>[] {
  const base = wordsOfParagraph(text.base);
  const hands = changedWords(base, text.editedWords);
  const sentences = sentencesOf(base).filter((one) => hands.some(({ from, to }) => from <= one.from && to >= one.to));
  return placed(sentences, { words: base, base: text.base, text, source: text });
}

function lostWith({ base, now }: Gone): readonly Keyed<Lost>[] {
  const words = wordsOfParagraph(base);
  return placed(sentencesOf(words), { words, base, text: null, source: { now, nowWords: wordsOfParagraph(now) } });
}

interface Origin extends Pick<Lost, 'text' | 'base' | 'source'> {
  readonly words: readonly Word[];
}

/** Of sentences of the base, those that can be found in the new paragraph. */
function placed(sentences: readonly Span[], { words, base, text, source }: Origin): readonly Keyed<Lost>[] {
  if (sentences.length === 0) return [];
  const news = changedWords(words, source.nowWords);
  return sentences.flatMap(({ from, to }): readonly Keyed<Lost>[] => {
    const isCut = news.some((hunk) => [from, to].some((border) => hunk.from < border && hunk.to > border));
    const inside = news.filter((hunk) => hunk.from >= from && hunk.to <= to);
    const newFrom = from + grown(news.filter((hunk) => hunk.to <= from && !inside.includes(hunk)));
    const newTo = newFrom + (to - from) + grown(inside);
    const lost = { text, base, from, to, source, newFrom, newTo, isChanged: inside.length > 0 };
    return isCut || newTo === newFrom ? [] : [[keyAt(words, { from, to }), lost]];
  });
}

function grown(hunks: readonly Hunk[]): number {
  return hunks.reduce((sum, hunk) => sum + (hunk.otherTo - hunk.otherFrom) - (hunk.to - hunk.from), 0);
}

function addedIn({ base, edited, editedWords }: PlannedText): readonly Keyed<Found>[] {
  const hands = changedWords(wordsOfParagraph(base), editedWords);
  const sentences = sentencesOf(editedWords).filter((one) =>
    hands.some(({ otherFrom, otherTo }) => otherFrom <= one.from && otherTo >= one.to),
  );
  return sentences.map((span) => [keyAt(editedWords, span), { edited, ...span }]);
}

function allIn(edited: StoryParagraph): readonly Keyed<Found>[] {
  const words = wordsOfParagraph(edited);
  return sentencesOf(words).map((span) => [keyAt(words, span), { edited, ...span }]);
}

function sentencesOf(words: readonly Word[]): readonly Span[] {
  return sentencesAt(words).filter(({ from, to }) => to - from >= LEAST_WORDS);
}

function keyAt(words: readonly Word[], { from, to }: Span): string {
  return keysOf(words.slice(from, to)).join('');
}

/** What stands under its key alone. */
function once<T>(keyed: readonly Keyed<T>[]): ReadonlyMap<string, T> {
  const counts = new Map<string, number>();
  for (const [key] of keyed) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(keyed.filter(([key]) => counts.get(key) === 1));
}
