import type { Cell, Table } from '../workbook/contract/cell';
import { ACCEPTED_TAB } from '../workbook/contract/product-tabs';
import { readTab } from '../workbook/reading/read-tab';
import { type Finding, factKey } from './finding';

/** An officer answers for what the checker found: why it may stand. */
export interface Acceptance {
  readonly reason: string;
  readonly acceptedBy: string;
  readonly acceptedAt: string;
}

/** By the key of the fact; when a fact changes its key does, and the officer is asked again. */
export function acceptances(table: Table | undefined): ReadonlyMap<string, Acceptance> {
  return new Map(readTab(ACCEPTED_TAB, table).rows.map(({ fact, ...acceptance }) => [fact, acceptance]));
}

/** The row that keeps an acceptance, by field. */
export function acceptedCells(
  finding: Finding,
  { reason, acceptedBy, acceptedAt }: Acceptance,
): Readonly<Record<keyof typeof ACCEPTED_TAB.columns, Cell>> {
  return {
    fact: factKey(finding),
    rule: finding.code,
    message: finding.message,
    reason,
    acceptedBy,
    acceptedAt,
  };
}
