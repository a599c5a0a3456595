import type { Parameters } from 'fast-check';

/** The configuration of `npm run test:long` asks for many times as many. */
const TIMES = (globalThis as { readonly RUNS?: number }).RUNS ?? 1;
export const LONG = TIMES > 1;
const SEED = process.env.SEED;

/** How many random values `npm test` tries a law with; `SEED=…` tries those of a failing run again. */
export function runs(count: number): Parameters<unknown> {
  return { numRuns: count * TIMES, ...(SEED === undefined ? {} : { seed: Number(SEED) }) };
}
