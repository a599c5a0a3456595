import { allMatches, type Passage } from '../passage';
import { pattern } from '../pattern';
import { MIDDLE_NAMES, UNMISTAKABLE_FAMILIES } from './family-names';

/** A word of a passage, for reading names. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly style: Style;
  /** Only a space, or the dot of an initial, stands between it and the next word. */
  readonly joinsNext: boolean;
}

export type Style = 'small' | 'title' | 'capitals' | 'initial' | 'mixed';

const APOSTROPHES = "’'‘ʼ`";
/** Also `H’Hen`, `K'Brèo`, `Bh'nướch`. */
const WORD = pattern(`(?:[HK][${APOSTROPHES}] )?[\\p{L}\\p{M}]+(?:[${APOSTROPHES}][\\p{L}\\p{M}]+)*`, 'gu');
const CAPITALISED = `\\p{Lu}[\\p{L}\\p{M}${APOSTROPHES}]*`;
const SMALL_BEGIN = `(?:${[...UNMISTAKABLE_FAMILIES].join('|')}) (?:${[...MIDDLE_NAMES].join('|')}) `;

/** Where names may be: capitalised words in a row, `K’Brèo` alone, and names written small. */
const STRETCH = pattern(
  `(?<![\\p{L}\\p{M}])(?:${CAPITALISED}(?:(?: |(?<=\\p{Lu})\\. ?)${CAPITALISED})+|[HK][${APOSTROPHES}] ?${CAPITALISED}(?: ${CAPITALISED})*|${SMALL_BEGIN}\\p{Ll}+)`,
  'gu',
);

const RARE_FORM = pattern(`[HK][${APOSTROPHES}]`);
const SMALL_FORM = pattern(SMALL_BEGIN);

/** The words of each stretch of text that may hold names. */
export function* nameStretches({ text, small, glance }: Passage): Generator<readonly Word[]> {
  if (!glance.hasCapitalPair && !RARE_FORM.test(text) && !SMALL_FORM.test(small)) return;
  for (const { 0: stretch, index } of allMatches(text, STRETCH)) yield wordsOf(stretch, index);
}

function wordsOf(stretch: string, from: number): readonly Word[] {
  const found = allMatches(stretch, WORD);
  return found.map(({ 0: word, index }, order): Word => {
    const end = index + word.length;
    const style = styleOf(word.replace(' ', ''));
    const gap = stretch.slice(end, found[order + 1]?.index ?? end);
    const joinsNext = gap === ' ' || (style === 'initial' && (gap === '.' || gap === '. '));
    const lower = word.toLowerCase().replace(/[‘ʼ'`] ?/g, '’');
    return { start: from + index, end: from + end, lower, style, joinsNext };
  });
}

const STYLES: readonly (readonly [style: Style, form: RegExp])[] = [
  ['initial', pattern(/^\p{Lu}$/u)],
  ['title', pattern(/^\p{Lu}(?:[\p{Ll}\p{M}]*[’'‘ʼ`]\p{Lu}?)?[\p{Ll}\p{M}]+$/u)],
  ['capitals', pattern(/^\p{Lu}+(?:[’'‘ʼ`]\p{Lu}+)?$/u)],
  ['small', pattern(/^\p{Ll}/u)],
];

function styleOf(word: string): Style {
  return STYLES.find(([, form]) => form.test(word))?.[0] ?? 'mixed';
}
