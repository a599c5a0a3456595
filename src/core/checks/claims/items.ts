import type { Time } from './frame';
import { findPhrase, type Meaning } from './lexicon/lexicon';
import { type Token, tokensOf } from './lexicon/phrases';
import type { NumberMention } from './numbers-in-text';
import type { Sentence } from './sentences';
import { type ReportTime, timesIn } from './time-words';

/** A phrase, number, time or mark of a sentence, in order. `unknown`: a word that the lexicon does not know. */
export type Item =
  | { readonly is: 'phrase'; readonly meaning: Meaning; readonly text: string }
  | { readonly is: 'number'; readonly mention: NumberMention; readonly text: string }
  | { readonly is: 'time'; readonly time: Time | null; readonly isVague: boolean; readonly text: string }
  | { readonly is: 'mark'; readonly text: string }
  | { readonly is: 'unknown'; readonly text: string; readonly isCapital: boolean };

/** The numbers of a sentence are those of its piece that lie in it. */
export function itemsOf(sentence: Sentence, numbers: readonly NumberMention[], of: ReportTime): readonly Item[] {
  const stretches = stretchesOf(sentence, numbers, of);
  const items: Item[] = [];
  let from = LIST_MARK.exec(sentence.text)?.[0].length ?? 0;
  for (const { start, end, item } of stretches) {
    items.push(...wordsOf(sentence.text.slice(Math.min(from, start), start)), item);
    from = end;
  }
  return withoutAsides([...items, ...wordsOf(sentence.text.slice(from))]);
}

/** `37 [14]` tells a running total and, of it, those of the period: which of the two is which is for the reader. */
function withoutAsides(items: readonly Item[]): readonly Item[] {
  const opens = (at: number) =>
    items[at]?.text === '[' && items[at - 1]?.is === 'number' && items[at + 1]?.is === 'number';
  const closes = (at: number) => items[at]?.text === ']' && opens(at - 2);
  return items.filter((_, at) => !opens(at) && !opens(at - 1) && !closes(at));
}

const LIST_MARK = /^\s*[-+*•]\s+/;

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly item: Item;
}

/** A number within the name of a time, such as the 7 of `7 tháng`, counts nothing. */
function stretchesOf({ text, start }: Sentence, numbers: readonly NumberMention[], of: ReportTime): readonly Stretch[] {
  const times = timesIn(text.toLowerCase(), of).map(
    ({ start: from, end, time, isVague }): Stretch => ({
      start: from,
      end,
      item: { is: 'time', time, isVague, text: text.slice(from, end).toLowerCase() },
    }),
  );
  const counts = numbers.flatMap((mention): Stretch[] => {
    const [from, end] = [mention.start - start, mention.end - start];
    if (from < 0 || end > text.length || times.some((time) => time.start < end && from < time.end)) return [];
    return [{ start: from, end, item: { is: 'number', mention, text: mention.printed } }];
  });
  return [...times, ...counts].sort((a, b) => a.start - b.start);
}

const MARKS = new Set([',', ';', ':', '.', '(', ')', '[', ']', '…', '!', '?']);

function wordsOf(text: string): readonly Item[] {
  const tokens = tokensOf(text);
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = findPhrase(tokens, at);
    const length = found?.length ?? 1;
    items.push(found ? phrase(found.meaning, tokens.slice(at, at + length)) : single(tokens[at] as Token));
    at += length;
  }
  return items;
}

function phrase(meaning: Meaning, tokens: readonly Token[]): Item {
  return { is: 'phrase', meaning, text: tokens.map(({ text }) => text).join(' ') };
}

function single({ text, isWord, isCapital }: Token): Item {
  if (isWord) return { is: 'unknown', text, isCapital };
  return { is: 'mark', text: MARKS.has(text) ? text : '' };
}
