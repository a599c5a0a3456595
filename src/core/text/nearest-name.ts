import { distance } from 'fastest-levenshtein';
import { plain } from './unaccented';

/** Beyond this share of wrong letters a name is another one. */
const WRONG_SHARE = 0.4;

/** The name that was probably meant; null when none is like it. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const wanted = plain(typed);
  const rated = names.map((name) => ({ name, wrong: distance(wanted, plain(name)) }));
  const best = rated.reduce<(typeof rated)[number] | null>(
    (least, one) => (least === null || one.wrong < least.wrong ? one : least),
    null,
  );
  return best !== null && best.wrong <= wanted.length * WRONG_SHARE ? best.name : null;
}
