import { unaccented } from '../text/unaccented';
import type { UsedProcedure } from './entry-types';

/** Procedures whose code, name or sector contains every word, ignoring accents; in the given order. */
export function searchProcedures(procedures: readonly UsedProcedure[], typed: string): readonly UsedProcedure[] {
  const words = unaccented(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return procedures.filter(({ code, name, sector }) => {
    const text = unaccented(`${code} ${name} ${sector}`);
    return words.every((word) => text.includes(word));
  });
}
