import type { ImportRows } from '../import-rows';
import type { ImportPlan, Outcome } from './import-plan';

/** What the preview of a whole export says of one of its blocks, so that each block can be written by itself. */
export interface BlockVerdict {
  /** Positions of rows that are refused, or stand earlier in the export. */
  readonly skipped: readonly number[];
  /** Of the other rows: the how-manieth of its key each is; null when all are the first. */
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

/** The rows of a block that are to be written. */
export function rowsToWrite(block: ImportRows, { skipped }: BlockVerdict): ImportRows {
  const left = new Set(skipped);
  return { ...block, rows: block.rows.filter((_, index) => !left.has(index)) };
}
