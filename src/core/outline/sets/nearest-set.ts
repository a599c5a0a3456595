import type { Outline } from '../outline';
import { SET_NAMES, type SetName, SHIPPED_SETS } from './shipped-sets';

/** The set that has the most sections of an outline, with code and heading; of equally near ones the preferred one. */
export function nearestSet(outline: Outline, preferred: SetName): SetName {
  const names = [preferred, ...SET_NAMES.filter((name) => name !== preferred)];
  return names.reduce((best, name) => (shared(outline, name) > shared(outline, best) ? name : best), preferred);
}

function shared({ sections }: Outline, name: SetName): number {
  const known = new Map(SHIPPED_SETS[name].sections.map(({ code, heading }) => [code, heading]));
  return sections.filter(({ code, heading }) => known.get(code) === heading).length;
}
