import type { StoryParagraph } from '../../document/made/story';

/** A word, figure, mark of punctuation or picture of a paragraph. */
export interface Word {
  /** Words with equal keys are the same word; begins with a space when white space stands before it. */
  readonly key: string;
  /** Where it stands in the text, white space before it left out. */
  readonly from: number;
  readonly to: number;
  readonly opensSentence: boolean;
}

/** A figure keeps its inner marks: `5.424`, `98,5`, `15/6/2023`, `12/BC-UBND`. */
const WORD =
  /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+(?:[.,/:\-\u2011][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\u201c\u201d\u201e\u201f\u2033]/g, '"'],
  [/[\u2018\u2019\u201a\u201b\u2032]/g, "'"],
  [/\u2011/g, '-'],
];

/**
 * The words of a text. White space of any kind and length, the shape of quotation marks, invisible characters and the way
 * in which Unicode composes letters make no difference: programs change them while they save.
 */
function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const sentence = new SentenceEnds();
  let end = 0;
  for (const found of text.matchAll(WORD)) {
    const bare = plain(found[0]);
    if (bare === '') continue;
    const isSpaced = words.length > 0 && /\s/.test(text.slice(end, found.index));
    const opensSentence = words.length === 0 || (isSpaced && sentence.isOver && OPENS.test(bare));
    if (opensSentence) sentence.begin();
    sentence.take(bare);
    end = found.index + found[0].length;
    words.push({ key: isSpaced ? ` ${bare}` : bare, from: found.index, to: end, opensSentence });
  }
  return words;
}

const known = new WeakMap<StoryParagraph, readonly Word[]>();

/** A paragraph is asked for its words several times: as part of its cell, row and table, and for itself. */
export function wordsOfParagraph(paragraph: StoryParagraph): readonly Word[] {
  const words = known.get(paragraph) ?? wordsOf(paragraph.text);
  known.set(paragraph, words);
  return words;
}

function plain(raw: string): string {
  // Figures and plain letters are all that most words have.
  if (/^[\x21-\x7e]*$/.test(raw)) return raw;
  let text = raw.replace(INVISIBLE, '').normalize('NFC');
  for (const [pattern, usual] of ALIKE) text = text.replace(pattern, usual);
  return text;
}

const OPENS = /^[\p{Lu}\p{N}"'(«[\-–+*]/u;
const TERMINATORS = new Set(['.', '?', '!', '…']);
const CLOSERS = new Set(['"', "'", ')', '»', ']']);

/** `1.` and `TP.` end no sentence. */
const LEAST_WORDS = 3;

class SentenceEnds {
  isOver = false;
  private length = 0;

  begin(): void {
    this.length = 0;
    this.isOver = false;
  }

  take(word: string): void {
    this.length++;
    if (TERMINATORS.has(word)) this.isOver = this.length > LEAST_WORDS;
    else if (!CLOSERS.has(word)) this.isOver = false;
  }
}

/** Equal for texts that say the same. */
export function keyOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join('');
}

/** A word with its figures left out, to recognise a line whose figures changed. */
export function maskedKey(key: string): string {
  const bare = key.trim();
  return /\p{N}/u.test(bare) && !/\p{L}/u.test(bare) ? '#' : bare;
}
