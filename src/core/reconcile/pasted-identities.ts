import { COLUMNS_06A, type Column06a } from '../annexes/form-06a';
import type { PastedCounts, PastedLine } from './pasted-form';

/** A total of the software that differs from the sum of its own parts. */
export interface BrokenSum {
  readonly row: number;
  readonly name: string;
  readonly total: Column06a;
  /** Columns of the same line; or the lines of the sectors below it. */
  readonly parts: readonly Column06a[] | 'sectors';
  readonly said: number;
  readonly sum: number;
}

/** (3) = (4) + (5) + (6) = (7) + (11), (7) = (8) + (9) + (10), (11) = (12) + (13). */
const IDENTITIES: readonly (readonly [total: Column06a, parts: readonly Column06a[]])[] = [
  ['received', ['online', 'inPersonOrPost', 'carriedOver']],
  ['received', ['resolved', 'pending']],
  ['resolved', ['early', 'onTime', 'late']],
  ['pending', ['pendingInTime', 'overdue']],
];

/** Sums with an unreadable or missing part are not checked. */
export function brokenSums(lines: readonly PastedLine[]): readonly BrokenSum[] {
  return [...lines.flatMap(brokenIn), ...lines.flatMap((line) => brokenOver(line, lines))];
}

function brokenIn({ row, name, counts }: PastedLine): readonly BrokenSum[] {
  return IDENTITIES.flatMap(([total, parts]) => {
    const [said, sum] = [counts[total], sumOf(parts.map((part) => counts[part]))];
    return said === null || sum === null || said === sum ? [] : [{ row, name, total, parts, said, sum }];
  });
}

/** Compares a level row with its sectors and the total row with all sectors. */
function brokenOver(
  { kind, level, row, name, counts }: PastedLine,
  lines: readonly PastedLine[],
): readonly BrokenSum[] {
  if (kind === 'sector') return [];
  const under = lines.filter((line) => line.kind === 'sector' && (kind === 'total' || line.level === level));
  if (under.length === 0) return [];
  return COLUMNS_06A.flatMap((total): readonly BrokenSum[] => {
    const [said, sum] = [counts[total], addedCounts(under.map((line) => line.counts))[total]];
    return said === null || sum === null || said === sum ? [] : [{ row, name, total, parts: 'sectors', said, sum }];
  });
}

/** Sums by column; null where any summand is. */
export function addedCounts(all: readonly PastedCounts[]): PastedCounts {
  const sums = COLUMNS_06A.map((column) => [column, sumOf(all.map((counts) => counts[column]))]);
  return Object.fromEntries(sums) as PastedCounts;
}

function sumOf(counts: readonly (number | null)[]): number | null {
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}
