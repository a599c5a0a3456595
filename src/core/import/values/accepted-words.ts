import type { CellKind } from '../../workbook/contract/column';
import { wordKey } from '../plain';
import { AGAINST_DUE_DAY, VALUE_WORDS, YES_NO_WORDS } from '../words/value-words';

/** The values that an officer may choose for an unknown word; empty when the column accepts any text. */
export function acceptedValues(accepts: CellKind): readonly string[] {
  if (accepts.kind === 'yesNo') return Object.keys(YES_NO_WORDS);
  return accepts.kind === 'choice' ? Object.keys(accepts.choices) : [];
}

/** From a word in plain form to the accepted value that it means. */
export type WordList = ReadonlyMap<string, string>;

export function wordList(tab: string, header: string, accepts: CellKind): WordList {
  const key = `${tab}|${header}`;
  const list = lists.get(key) ?? listOf(tab, header, accepts);
  lists.set(key, list);
  return list;
}

/** Made on first use, since nothing may run while a script is loaded. */
const lists = new Map<string, WordList>();

function listOf(tab: string, header: string, accepts: CellKind): WordList {
  const values = acceptedValues(accepts);
  const general: Readonly<Record<string, readonly string[]>> = accepts.kind === 'yesNo' ? YES_NO_WORDS : {};
  const own = VALUE_WORDS[tab]?.[header] ?? {};
  return new Map(
    values.flatMap((value) =>
      [value, ...(general[value] ?? []), ...(own[value] ?? [])].map((word) => [wordKey(word), value] as const),
    ),
  );
}

/** The accepted value of a word; null for words that are not on the list. */
export function acceptedFor(words: WordList, text: string): string | null {
  const key = wordKey(text);
  return words.get(key) ?? words.get(key.replace(AGAINST_DUE_DAY, '')) ?? null;
}
