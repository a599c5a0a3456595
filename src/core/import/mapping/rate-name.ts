import { holdsPhrase } from '../plain';

const BY_OWN_NAME = 1;
const BY_SYNONYM = 0.95;
const BY_PART = 0.6;
/** Taken off for each further name: a single line of a header says less than all lines together. */
const A_LINE_LESS = 0.05;
/** Taken off for each place in the list of synonyms, so that earlier ones win. */
const A_SYNONYM_LESS = 0.001;

/**
 * How certain it is, from 0 to 1, that a column with these `names` is the target with these `known` names, the first of
 * which is its own header. All in plain form.
 */
export function rateName(known: readonly string[], names: readonly string[]): number {
  return Math.max(0, ...names.map((name, depth) => rateOne(known, name) * (1 - depth * A_LINE_LESS)));
}

function rateOne(known: readonly string[], name: string): number {
  const place = known.indexOf(name);
  if (place >= 0) return place === 0 ? BY_OWN_NAME : BY_SYNONYM - place * A_SYNONYM_LESS;
  // Single words occur in too many headers to mean anything.
  const inside = known.filter((phrase) => phrase.includes(' ') && holdsPhrase(name, phrase));
  const longest = Math.max(0, ...inside.map((phrase) => phrase.length / name.length));
  return longest === 0 ? 0 : BY_PART * (0.5 + longest / 2);
}
