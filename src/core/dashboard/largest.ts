import type { ChartRow } from './chart';

const MOST = 10;

/** The ten rows with the largest first number, and the sum of all others, so that the total stays the same. */
export function largest(rows: readonly ChartRow[], rest: string): readonly ChartRow[] {
  // The sort is stable: equal rows keep their order.
  const sorted = [...rows].sort(([, a], [, b]) => Number(b) - Number(a));
  // A single further row is better shown by its name.
  if (sorted.length <= MOST + 1) return sorted;
  return [...sorted.slice(0, MOST), sorted.slice(MOST).reduce(added, [rest])];
}

function added([category, ...sums]: ChartRow, [, ...numbers]: ChartRow): ChartRow {
  return [category, ...numbers.map((number, index) => Number(sums[index] ?? 0) + Number(number))];
}
