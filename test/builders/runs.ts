import type { Parameters } from 'fast-check';

/** How many times as many values: `npm run test:long` sets this in its configuration. */
const TIMES = (globalThis as { readonly RUNS?: number }).RUNS ?? 1;
export const LONG = TIMES > 1;
const SEED = process.env.SEED;

/** How many random values `npm test` tries a law with; `SEED=…` repeats those of a failing run. */
export function runs(count: number): Parameters<unknown> {
  return { numRuns: count * TIMES, ...(SEED === undefined ? {} : { seed: Number(SEED) }) };
}

/**
 * The same values each time, for laws that rules of thumb keep nearly always: by chance they must not stop a colleague.
 * `npm run test:long` tries others.
 */
export function sameRuns(count: number): Parameters<unknown> {
  return { ...(LONG ? {} : { seed: 1 }), ...runs(count) };
}
