/** A word, number or mark of a sentence. Offsets in the piece it was cut from. */
export interface Token {
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** Written with a capital, as names are. */
  readonly isCapital: boolean;
}

const TOKEN = /[\p{L}\p{M}\d]+(?:[/&.-][\p{L}\p{M}\d]+)*|\S/gu;

export function tokensOf(text: string, from = 0): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => ({
    text: found.toLowerCase(),
    start: from + index,
    end: from + index + found.length,
    isWord: /[\p{L}\d]/u.test(found),
    isCapital: /^\p{Lu}/u.test(found),
  }));
}

/**
 * Every phrase that a pattern stands for: words in round brackets may be missing; of words between strokes, in brackets
 * of either kind, one is meant.
 *
 * @example
 * phrasesOf('<giải quyết|xử lý> (xong)').length; // → 4
 * phrasesOf('<giải quyết|xử lý> (xong)').map((words) => words.join(' ')).includes('xử lý xong'); // → true
 */
export function phrasesOf(pattern: string): readonly (readonly string[])[] {
  const parts = pattern.match(/\([^)]*\)|<[^>]*>|[^\s()<>]+/g) ?? [];
  return parts.reduce<readonly (readonly string[])[]>(
    (begun, part) => {
      const choices = choicesOf(part);
      return begun.flatMap((words) => choices.map((choice) => [...words, ...choice]));
    },
    [[]],
  );
}

function choicesOf(part: string): readonly (readonly string[])[] {
  const isOptional = part.startsWith('(');
  const inner = isOptional || part.startsWith('<') ? part.slice(1, -1) : part;
  const choices = inner.split('|').map((choice) => choice.trim().split(/\s+/));
  return isOptional ? [...choices, []] : choices;
}

export interface Match<M> {
  readonly meaning: M;
  /** How many tokens it covers. */
  readonly length: number;
}

/** Finds the longest phrase that begins at a token: the most specific wording wins, wherever it stands in the lexicon. */
export function phraseFinder<M extends string>(lexicon: Readonly<Record<M, readonly string[]>>) {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly meaning: M }[]>();
  for (const [meaning, patterns] of Object.entries(lexicon) as [M, readonly string[]][]) {
    for (const words of patterns.flatMap(phrasesOf)) {
      const [first] = words;
      if (first === undefined) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, meaning }]);
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return (tokens: readonly Token[], at: number): Match<M> | null => {
    const found = byFirst
      .get(tokens[at]?.text ?? '')
      ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.text === word));
    return found ? { meaning: found.meaning, length: found.words.length } : null;
  };
}
