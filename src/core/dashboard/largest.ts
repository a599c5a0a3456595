import type { ChartRow } from './chart';

const MOST = 10;

/** The ten rows whose first number is largest, and all others added up in one, so that the whole stays the whole. */
export function largest(rows: readonly ChartRow[], rest: string): readonly ChartRow[] {
  // The sort is stable: of equal rows the first stays first.
  const sorted = [...rows].sort(([, a], [, b]) => Number(b) - Number(a));
  // One row alone is better called by its name.
  if (sorted.length <= MOST + 1) return sorted;
  return [...sorted.slice(0, MOST), sorted.slice(MOST).reduce(added, [rest])];
}

function added([category, ...sums]: ChartRow, [, ...numbers]: ChartRow): ChartRow {
  return [category, ...numbers.map((number, index) => Number(sums[index] ?? 0) + Number(number))];
}
