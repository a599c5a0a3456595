import type { Cell } from '../../workbook/contract/cell';
import { plain, wordKey } from '../plain';
import { wordOf } from '../values/convert-cell';
import type { MappedColumn, UnknownWord } from './mapping';
import type { Profile } from './profile';
import type { SampledColumn } from './rate-column';
import { unknownWords } from './unknown-words';

const SAMPLES = 3;
const LONGEST_SAMPLE = 40;

interface Given {
  readonly tab: string;
  readonly target: string | null;
  readonly personal: boolean;
  readonly profile: Profile | null;
}

/** A column as the sidebar shows it: with samples, unless it is personal, and the words that need a meaning. */
export function mappedColumn({ header, index, cells }: SampledColumn, given: Given): MappedColumn {
  const { tab, target, personal, profile } = given;
  const unknown = target === null ? [] : unknownWords(tab, target, cells);
  const words = unknown.map((word) => ({ ...word, accepted: remembered(profile, header, word) }));
  return { header, index, target, personal, samples: personal ? [] : samplesOf(cells), words };
}

function remembered(profile: Profile | null, header: string, { found }: UnknownWord): string | null {
  const word = profile?.words.find(
    (one) => plain(one.header) === plain(header) && wordKey(one.found) === wordKey(found),
  );
  return word?.accepted ?? null;
}

function samplesOf(cells: readonly Cell[]): readonly string[] {
  const texts = new Set<string>();
  for (const cell of cells) {
    if (texts.size === SAMPLES) break;
    const text = wordOf(cell).replace(/\s+/g, ' ');
    texts.add(text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text);
  }
  return [...texts];
}
