import { fromFont, type OldFont } from './old-fonts';
import { isSyllable } from './syllable';

const FONTS: readonly OldFont[] = ['TCVN3', 'VNI'];
const MARKED = /[\u0080-\uffff]/;
/** Without spaces, digits and the signs of ASCII; the letters of old fonts include many other signs. */
const WORD = /[^\s\d!-/:-@[-`{-~]+/g;

/** In VNI the longest syllables take ten characters. */
const LONGEST = 16;

/** Different words that have to speak for a font before a whole table or column is converted. */
const ENOUGH = 3;

/**
 * The old font in which texts are written, by their different words: with it they are syllables of Vietnamese, and as
 * they stand they are not. Null for Unicode, for other languages and for too few words.
 */
export function fontOf(texts: Iterable<string>, enough = 1): OldFont | null {
  const words = markedWords(texts);
  const rated = FONTS.map((font) => ({ font, ...evidence(font, words) }));
  const [first, second] = rated.sort((a, b) => b.speaking - a.speaking);
  if (!first || first.speaking < enough || first.speaking === second?.speaking) return null;
  return first.against * 4 <= first.speaking && first.silent <= first.speaking * 2 ? first.font : null;
}

/** The same, when enough is said to convert a table or column. */
export function sureFontOf(texts: Iterable<string>): OldFont | null {
  return fontOf(texts, ENOUGH);
}

/** Whether a text of a table in this font was itself typed in Unicode. */
export function isUnicode(font: OldFont, text: string): boolean {
  return evidence(font, markedWords([text])).against > 0;
}

function markedWords(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) {
    if (!MARKED.test(text)) continue;
    for (const [word] of text.matchAll(WORD)) if (MARKED.test(word) && word.length <= LONGEST) words.add(word);
  }
  return words;
}

interface Evidence {
  /** Number of words that are Vietnamese only when read in the font. */
  readonly speaking: number;
  /** Number of words that are Vietnamese only as they stand. */
  readonly against: number;
  readonly silent: number;
}

function evidence(font: OldFont, words: ReadonlySet<string>): Evidence {
  const count = { speaking: 0, against: 0, silent: 0 };
  for (const word of words) count[verdictOf(font, word)]++;
  return count;
}

function verdictOf(font: OldFont, word: string): keyof Evidence {
  // A bullet or a quotation mark alone would be a letter in an old font.
  if (!/[a-z]/i.test(word)) return /[\u0100-\u1eff]/.test(word) ? 'against' : 'silent';
  const converted = fromFont(font, word);
  const isOfFont = converted !== null && isSyllable(converted);
  const isAsItStands = word.split(/[^\p{L}\p{M}]+/u).every((part) => part === '' || isSyllable(part));
  if (isOfFont === isAsItStands) return 'silent';
  return isOfFont ? 'speaking' : 'against';
}
