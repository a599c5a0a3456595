import { tidy } from '../text/folded';
import { type Glance, glanceOver } from './glance';
import { pattern } from './pattern';

/** A paragraph, or one cell of a table's row behind the words that say what it holds. */
export interface Passage {
  /** As read: composed letters, single spaces, plain hyphens, no full-width digits. */
  readonly text: string;
  /** The same in small letters, place for place: patterns that ignore case are several times slower. */
  readonly small: string;
  readonly glance: Glance;
  /** Where the cell itself begins: the text before it comes from the column's heading and the cell to its left. */
  readonly from: number;
  readonly isCell: boolean;
  /** The row or the text around it already names a person. */
  readonly besidePerson: boolean;
  /** Whether the row lists holders of functions. */
  readonly besideOfficial: () => boolean;
}

export function paragraphPassage(text: string): Passage {
  return passageOf(tidy(text), { from: 0, isCell: false, besideOfficial: () => false });
}

/** `Số tài khoản: 0101000123456` for a cell with that heading. Cell and labels are tidy. */
export function cellPassage(cell: string, labels: readonly string[], besideOfficial: () => boolean): Passage {
  const label = labels.map(labelled).join('');
  return passageOf(label + cell, { from: label.length, isCell: true, besideOfficial });
}

/** A few foreign letters are longer when small. */
function passageOf(text: string, known: Pick<Passage, 'from' | 'isCell' | 'besideOfficial'>): Passage {
  const { from, isCell, besideOfficial } = known;
  const lower = text.toLowerCase();
  const small = lower.length === text.length ? lower : text;
  return { text, small, glance: glanceOver(text, small), from, isCell, besidePerson: false, besideOfficial };
}

const LETTER = pattern(/\p{L}/u);

/** Empty for what is no label. */
function labelled(words: string): string {
  if (words === '' || words.length > LONGEST_LABEL + 2 || !LETTER.test(words)) return '';
  const label = words.replace(/ ?:$/, '');
  return label.length <= LONGEST_LABEL ? `${label}: ` : '';
}

/** In characters: a longer cell is text, not a label. */
const LONGEST_LABEL = 80;

/** In characters: what stands farther away says nothing about a number or a name. */
const NEAR = 70;

/** The end of the text before a place, back to the beginning of its sentence. */
export function wordsBefore({ text }: Passage, place: number, reach = NEAR): string {
  const near = text.slice(Math.max(0, place - reach), place);
  const begins = Math.max(near.lastIndexOf('; '), sentenceBegin(near));
  return begins < 0 ? near : near.slice(begins + 1);
}

const SENTENCE_END = pattern(/; |(?<=[^.\s]{2})\. (?=\p{Lu})/u);

/** The text after a place, up to the end of its sentence. */
export function wordsAfter({ text }: Passage, place: number, reach = NEAR): string {
  const near = text.slice(place, place + reach);
  const ends = near.search(SENTENCE_END);
  return ends < 0 ? near : near.slice(0, ends);
}

/** The whole sentence around a place, within reach. */
export function sentenceAround(passage: Passage, { start, end }: { start: number; end: number }): string {
  return `${wordsBefore(passage, start, SENTENCE)}${passage.text.slice(start, end)}${wordsAfter(passage, end, SENTENCE)}`;
}

const SENTENCE = 160;

const ENDS_SENTENCE = pattern(/(?:\p{Ll}{2}|\p{Lu}{4}|\d\d|[)»"])$/u);

/** The last full stop that ends a sentence: not one of an initial or an abbreviation such as `TP.`, `T. H.` */
function sentenceBegin(text: string): number {
  for (let at = text.lastIndexOf('. '); at > 0; at = text.lastIndexOf('. ', at - 1)) {
    if (ENDS_SENTENCE.test(text.slice(Math.max(0, at - 4), at))) return at;
  }
  return -1;
}

/** The same in small letters. */
export function smallBefore(passage: Passage, place: number, reach = NEAR): string {
  return passage.small.slice(place - wordsBefore(passage, place, reach).length, place);
}

export function smallAfter(passage: Passage, place: number, reach = NEAR): string {
  return passage.small.slice(place, place + wordsAfter(passage, place, reach).length);
}

/** Matches of a global pattern that reach into the cell itself. */
export function matchesIn({ text, from }: Pick<Passage, 'text' | 'from'>, pattern: RegExp): readonly RegExpExecArray[] {
  return allMatches(text, pattern).filter((match) => match.index + match[0].length > from);
}

/** The same in the text in small letters. */
export function smallMatchesIn({ small, from }: Passage, pattern: RegExp): readonly RegExpExecArray[] {
  return matchesIn({ text: small, from }, pattern);
}

/** As `matchAll`, which makes a pattern anew for each text. */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
