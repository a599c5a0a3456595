import { diffIndices } from 'node-diff3';
import type { Line } from './lines';

/** One line in up to three versions, by its place in each; null where a version does not have it. */
export interface Triple {
  readonly base: number | null;
  readonly edited: number | null;
  readonly now: number | null;
}

export interface Alignments {
  /** Where each line of the base stands in the edited list and in the new one. */
  readonly toEdited: readonly (number | null)[];
  readonly toNow: readonly (number | null)[];
  readonly editedCount: number;
  readonly nowCount: number;
  /** Of lines that both sides added, those that say the same: the new one for an edited one. */
  readonly sameAdded: ReadonlyMap<number, number>;
}

/** Every line of the edited and the new list, once; first those of the edited one. */
export function triplesOf({ toEdited, toNow, editedCount, nowCount, sameAdded }: Alignments): readonly Triple[] {
  const baseOfEdited = inverse(toEdited);
  const baseOfNow = inverse(toNow);
  const ofEdited = numbers(editedCount).map((edited): Triple => {
    const base = baseOfEdited.get(edited) ?? null;
    return { base, edited, now: base === null ? (sameAdded.get(edited) ?? null) : (toNow[base] ?? null) };
  });
  const known = new Set(ofEdited.map(({ now }) => now));
  const others = numbers(nowCount).filter((now) => !known.has(now));
  return [...ofEdited, ...others.map((now): Triple => ({ base: baseOfNow.get(now) ?? null, edited: null, now }))];
}

/**
 * The order of the result: that of the new list, except that lines which people moved or added follow the line that they
 * follow in the edited list. `kept`: the triples that the result has.
 */
export function mergedOrder(kept: readonly Triple[]): readonly Triple[] {
  const ofEdited = kept.filter(({ edited }) => edited !== null);
  const movedByHands = movedAmong(ofEdited);
  const order = kept
    .filter((one) => one.now !== null && !movedByHands.has(one))
    .sort((a, b) => (a.now as number) - (b.now as number));
  const placed = new Set(order);
  const sorted = [...ofEdited].sort((a, b) => (a.edited as number) - (b.edited as number));
  let before = -1;
  for (const one of sorted) {
    if (placed.has(one)) before = order.indexOf(one);
    else order.splice(++before, 0, one);
  }
  return order;
}

/** Of lines that the base has too, those that do not stand in its order. */
function movedAmong(ofEdited: readonly Triple[]): ReadonlySet<Triple> {
  const known = ofEdited.filter(({ base }) => base !== null);
  return outOfOrder(
    [...known].sort((a, b) => (a.base as number) - (b.base as number)),
    [...known].sort((a, b) => (a.edited as number) - (b.edited as number)),
  );
}

/** The fewest items that must be moved to make the first order the second one; both have the same items. */
export function outOfOrder<T>(before: readonly T[], after: readonly T[]): ReadonlySet<T> {
  const numberOf = new Map(before.map((one, at) => [one, at]));
  const moved = diffIndices(
    before.map((_, at) => String(at)),
    after.map((one) => String(numberOf.get(one))),
  );
  return new Set(moved.flatMap(({ buffer2: [at, length] }) => after.slice(at, at + length)));
}

interface Added {
  readonly edited: readonly Line[];
  readonly now: readonly Line[];
  readonly toEdited: readonly (number | null)[];
  readonly toNow: readonly (number | null)[];
}

/** Lines that the base does not have, and both others have alike. */
export function sameAmongAdded({ edited, now, toEdited, toNow }: Added): ReadonlyMap<number, number> {
  const [known, knownNow] = [new Set(toEdited), new Set(toNow)];
  const free = new Map(now.flatMap(({ key }, at) => (key === '' || knownNow.has(at) ? [] : [[key, at] as const])));
  const same = new Map<number, number>();
  for (const [at, { key }] of edited.entries()) {
    const other = known.has(at) ? undefined : free.get(key);
    if (other !== undefined && free.delete(key)) same.set(at, other);
  }
  return same;
}

function inverse(to: readonly (number | null)[]): ReadonlyMap<number, number> {
  return new Map(to.flatMap((other, at) => (other === null ? [] : [[other, at] as const])));
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
