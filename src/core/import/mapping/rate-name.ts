import { holdsPhrase } from '../plain';

const BY_OWN_NAME = 1;
const BY_SYNONYM = 0.95;
const BY_PART = 0.6;
/** Each lower line of a header tells less than all lines together. */
const A_LINE_LESS = 0.05;
/** Of two synonyms the one that stands first in the list. */
const A_SYNONYM_LESS = 0.001;

/**
 * How surely a column that goes by these names is the one that is known by those, the first of which is its own: plain
 * forms, from 0 to 1.
 */
export function rateName(known: readonly string[], names: readonly string[]): number {
  return Math.max(0, ...names.map((name, depth) => rateOne(known, name) * (1 - depth * A_LINE_LESS)));
}

function rateOne(known: readonly string[], name: string): number {
  const place = known.indexOf(name);
  if (place >= 0) return place === 0 ? BY_OWN_NAME : BY_SYNONYM - place * A_SYNONYM_LESS;
  // A single word is in too many headers to tell anything.
  const inside = known.filter((phrase) => phrase.includes(' ') && holdsPhrase(name, phrase));
  const longest = Math.max(0, ...inside.map((phrase) => phrase.length / name.length));
  return longest === 0 ? 0 : BY_PART * (0.5 + longest / 2);
}
