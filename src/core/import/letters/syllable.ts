import { ONSETS, RHYMES } from '../words/syllable-words';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHARP_OR_HEAVY = /[\u0301\u0323]/;
const RHYME_PLACES: ReadonlyMap<string, readonly number[]> = new Map(
  RHYMES.map((rhyme) => [rhyme, tonePlaces(rhyme)] as const),
);

/** Whether a word is a syllable that Vietnamese can have, with its tone mark where it belongs. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONE) ?? [];
  if (tones.length > 1 || word.length > 7) return false;
  const base = parts.replace(TONE, '').normalize('NFC');
  const toned = tones.length === 0 ? null : lengthOf(parts.slice(0, parts.search(TONE))) - 1;
  return rhymesOf(base).some(({ rhyme, at }) => {
    if (/(?:[cpt]|ch)$/.test(rhyme) && !SHARP_OR_HEAVY.test(tones[0] ?? '')) return false;
    return toned === null || (RHYME_PLACES.get(rhyme) ?? []).includes(toned - at);
  });
}

/** Each way to part a word into an onset and a rhyme. */
function rhymesOf(base: string): readonly { readonly rhyme: string; readonly at: number }[] {
  return ['', ...ONSETS]
    .filter((onset) => base.startsWith(onset) && RHYME_PLACES.has(base.slice(onset.length)))
    .map((onset) => ({ rhyme: base.slice(onset.length), at: onset.length }));
}

function lengthOf(decomposed: string): number {
  return decomposed.normalize('NFC').length;
}

/** The letters of a rhyme that may carry the tone mark: `hoà` and `hòa` are both written. */
function tonePlaces(rhyme: string): readonly number[] {
  const marked = Math.max(...[...'ăâêôơư'].map((letter) => rhyme.lastIndexOf(letter)));
  if (marked >= 0) return [marked];
  const vowels = (/^[aeiouy]+/.exec(rhyme) ?? [''])[0].length;
  if (vowels < rhyme.length) return [vowels - 1];
  if (vowels === 3) return [1];
  return /^(?:oa|oe|uy)$/.test(rhyme) ? [0, 1] : [0];
}
