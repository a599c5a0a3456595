import { unaccented } from '../text/unaccented';
import type { UsedProcedure } from './entry-types';

/** Those in whose code, name or sector every word occurs, however it is accented; the order stays. */
export function searchProcedures(procedures: readonly UsedProcedure[], typed: string): readonly UsedProcedure[] {
  const words = unaccented(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return procedures.filter(({ code, name, sector }) => {
    const text = unaccented(`${code} ${name} ${sector}`);
    return words.every((word) => text.includes(word));
  });
}
