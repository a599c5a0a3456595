import type { ComparedRow } from './compared-rows';

export interface RowPair {
  readonly before: ComparedRow;
  readonly after: ComparedRow;
}

export interface MatchedRows {
  readonly pairs: readonly RowPair[];
  readonly removed: readonly ComparedRow[];
  readonly added: readonly ComparedRow[];
}

/** Two rows count as the same row when they share a signature. A row without signatures is not matched. */
type Signatures = (row: ComparedRow) => readonly string[];

/**
 * Matches old rows with new rows, wherever they were moved: first equal rows, then rows with an equal key (the keys are
 * tried in the given order, the most reliable first), then rows that differ in one cell only. Each pass takes linear
 * time in the rows that are still unmatched.
 */
export function matchRows(
  before: readonly ComparedRow[],
  after: readonly ComparedRow[],
  keys: readonly (readonly number[])[],
): MatchedRows {
  const pairs: RowPair[] = [];
  let [removed, added] = [before, after];
  for (const signatures of [wholeRow, ...keys.map(keyOf), allButOneCell]) {
    if (removed.length === 0 || added.length === 0) break;
    ({ removed, added } = matchedBy(signatures, removed, added, pairs));
  }
  return { pairs, removed, added };
}

function wholeRow({ values }: ComparedRow): readonly string[] {
  return [JSON.stringify(values)];
}

/** The first part of a key must not be empty: documents not yet issued all lack a number and are still different. */
function keyOf(positions: readonly number[]): Signatures {
  return ({ values }) => {
    const key = positions.map((position) => values[position]);
    return key[0] === null || key[0] === '' ? [] : [JSON.stringify(key)];
  };
}

function allButOneCell({ values }: ComparedRow): readonly string[] {
  return values.map((_, position) => {
    const others = values.map((value, index) => (index === position ? null : value));
    return `${position}${JSON.stringify(others)}`;
  });
}

/** Rows with an equal signature are paired in their order. */
function matchedBy(
  signatures: Signatures,
  before: readonly ComparedRow[],
  after: readonly ComparedRow[],
  pairs: RowPair[],
): Omit<MatchedRows, 'pairs'> {
  const waiting = new Map<string, ComparedRow[]>();
  for (let index = before.length - 1; index >= 0; index--) {
    const row = before[index] as ComparedRow;
    for (const signature of signatures(row)) {
      const same = waiting.get(signature);
      if (same) same.push(row);
      else waiting.set(signature, [row]);
    }
  }
  const taken = new Set<ComparedRow>();
  const added = after.filter((row) => {
    const partner = firstFree(signatures(row), waiting, taken);
    if (!partner) return true;
    taken.add(partner);
    pairs.push({ before: partner, after: row });
    return false;
  });
  return { removed: before.filter((row) => !taken.has(row)), added };
}

function firstFree(
  signatures: readonly string[],
  waiting: ReadonlyMap<string, ComparedRow[]>,
  taken: ReadonlySet<ComparedRow>,
): ComparedRow | null {
  for (const signature of signatures) {
    const same = waiting.get(signature);
    for (let row = same?.pop(); row; row = same?.pop()) if (!taken.has(row)) return row;
  }
  return null;
}
