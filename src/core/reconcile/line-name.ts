import { unaccented } from '../text/unaccented';
import { IDLE_WORDS, LEVEL_WORDS, NUMBERING, SECTOR_PREFIX, SUM_WORDS, SUMMED_ORDINALS } from './form-words';
import type { Level, PastedLine } from './pasted-form';

/** The name without numbering and prefix: `Hộ tịch` for `1. Lĩnh vực Hộ tịch`. */
export function plainName(text: string): string {
  const spaced = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  return spaced.replace(NUMBERING, '').replace(SECTOR_PREFIX, '').trim();
}

/** The form in which sector names are compared, without accents, punctuation and numbering. */
export function sectorKey(name: string): string {
  return squeezed(wordsOf(plainName(name)).replace(IDLE_WORDS, ' '));
}

export interface NamedAs {
  readonly kind: PastedLine['kind'];
  /** Set for the row of a level or the sum of a level. */
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

/** Unaccented letters and digits with single spaces between words. */
export function wordsOf(text: string): string {
  return squeezed(unaccented(text).replace(/[^a-z0-9]+/g, ' '));
}

function squeezed(text: string): string {
  return text.trim().replace(/ +/g, ' ');
}
