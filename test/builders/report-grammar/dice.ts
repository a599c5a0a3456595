/** Seeded choices: the same seed gives the same report. */
export interface Dice {
  /** A whole number, both ends included. */
  readonly int: (least: number, most: number) => number;
  readonly of: <T>(choices: readonly T[]) => T;
  readonly chance: (percent: number) => boolean;
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
  /** Splits a number into parts of at least `least` each. */
  readonly split: (total: number, parts: number, least?: number) => readonly number[];
}

export function diceOf(seed: number): Dice {
  const next = mulberry32(seed);
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const of = <T>(choices: readonly T[]) => choices[int(0, choices.length - 1)] as T;
  const shuffled = <T>(items: readonly T[]) =>
    items
      .map((item) => ({ item, order: next() }))
      .sort((a, b) => a.order - b.order)
      .map(({ item }) => item);
  return { int, of, chance: (percent) => next() * 100 < percent, shuffled, split: splitter(next) };
}

function splitter(next: () => number): Dice['split'] {
  return (total, parts, least = 0) => {
    const free = total - parts * least;
    if (free < 0) throw new Error(`${total} has no ${parts} parts of at least ${least}`);
    const cuts = Array.from({ length: parts - 1 }, () => Math.floor(next() * (free + 1))).sort((a, b) => a - b);
    return [...cuts, free].map((cut, index) => cut - (cuts[index - 1] ?? 0) + least);
  };
}

/** A small generator of 32 bits, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
