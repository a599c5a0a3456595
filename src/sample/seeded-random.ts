/** Returns a number from 0 up to, but not including, 1. */
export type Random = () => number;

/** The generator Mulberry32 by Tommy Ettinger: the same seed gives the same numbers on every machine. */
export function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A random whole number, both bounds included. */
export function wholeBetween(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

export function oneOf<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

export function oneByWeight<T extends { readonly weight: number }>(random: Random, items: readonly T[]): T {
  let left = random() * items.reduce((sum, { weight }) => sum + weight, 0);
  for (const item of items) {
    left -= item.weight;
    if (left < 0) return item;
  }
  return items[items.length - 1] as T;
}

/** Draws `count` different items; throws when there are too few. */
export function someOf<T>(random: Random, items: readonly T[], count: number): T[] {
  if (count > items.length) throw new Error(`cannot draw ${count} of ${items.length}`);
  const pool = [...items];
  for (let taken = 0; taken < count; taken++) {
    const other = wholeBetween(random, taken, pool.length - 1);
    [pool[taken], pool[other]] = [pool[other] as T, pool[taken] as T];
  }
  return pool.slice(0, count);
}

/** Splits a total roughly by weights into multiples of `step`; the last share takes the remainder. */
export function sharesOf(total: number, weights: readonly number[], step: number): number[] {
  const sum = weights.reduce((sum, weight) => sum + weight, 0);
  let weighed = 0;
  let given = 0;
  return weights.map((weight, index) => {
    weighed += weight;
    const upTo = index === weights.length - 1 ? total : Math.floor((total * weighed) / sum / step) * step;
    const share = upTo - given;
    given = upTo;
    return share;
  });
}
