import { unaccented } from '../text/unaccented';
import { IDLE_WORDS, LEVEL_WORDS, NUMBERING, SECTOR_PREFIX, SUM_WORDS, SUMMED_ORDINALS } from './form-words';
import type { Level, PastedLine } from './pasted-form';

/** `1. Lĩnh vực Hộ tịch` is `Hộ tịch`. */
export function plainName(text: string): string {
  const spaced = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  return spaced.replace(NUMBERING, '').replace(SECTOR_PREFIX, '').trim();
}

/** The form in which names of sectors are compared, however they are accented, punctuated or numbered. */
export function sectorKey(name: string): string {
  return squeezed(wordsOf(plainName(name)).replace(IDLE_WORDS, ' '));
}

export interface NamedAs {
  readonly kind: PastedLine['kind'];
  /** Of a level row, or of the sum of a level. */
  readonly level: Level | null;
  readonly isSum: boolean;
}

export function namedAs(name: string): NamedAs {
  const words = wordsOf(plainName(name));
  const sum = SUM_WORDS.exec(words)?.[0];
  const rest = sum === undefined ? words : words.slice(sum.length).trim();
  const level = levelIn(rest);
  if (level) return { kind: 'level', level, isSum: sum !== undefined };
  const isTotal = sum !== undefined && (rest === '' || SUMMED_ORDINALS.test(rest));
  return { kind: isTotal ? 'total' : 'sector', level: null, isSum: sum !== undefined };
}

function levelIn(words: string): Level | null {
  const levels = Object.entries(LEVEL_WORDS) as [Level, RegExp][];
  return levels.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Letters and digits, a space between words. */
export function wordsOf(text: string): string {
  return squeezed(unaccented(text).replace(/[^a-z0-9]+/g, ' '));
}

function squeezed(text: string): string {
  return text.trim().replace(/ +/g, ' ');
}
