import type { ImportRows } from '../import-rows';
import type { ImportPlan, Outcome } from './import-plan';

/** What the preview of the whole export decided for one block, so that blocks can be written one at a time. */
export interface BlockVerdict {
  /** Positions of rows that are refused or repeat an earlier row. */
  readonly skipped: readonly number[];
  /** For each other row its position, from 1, among the rows with its key; null when all are 1. */
  readonly ordinals: readonly number[] | null;
}

export function verdictsOf(blocks: readonly ImportRows[], { outcomes }: ImportPlan): readonly BlockVerdict[] {
  let from = 0;
  return blocks.map(({ rows }) => {
    const own = outcomes.slice(from, from + rows.length);
    from += rows.length;
    return verdictOf(own);
  });
}

function verdictOf(outcomes: readonly Outcome[]): BlockVerdict {
  const skipped = outcomes.flatMap((outcome, index) => ('ordinal' in outcome ? [] : [index]));
  const ordinals = outcomes.flatMap((outcome) => ('ordinal' in outcome ? [outcome.ordinal] : []));
  return { skipped, ordinals: ordinals.every((ordinal) => ordinal === 1) ? null : ordinals };
}

/** The block without its skipped rows. */
export function rowsToWrite(block: ImportRows, { skipped }: BlockVerdict): ImportRows {
  const left = new Set(skipped);
  return { ...block, rows: block.rows.filter((_, index) => !left.has(index)) };
}
