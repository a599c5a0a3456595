import type { Cell, Table } from '../workbook/contract/cell';
import { ACCEPTED_TAB } from '../workbook/contract/product-tabs';
import { readTab } from '../workbook/reading/read-tab';
import { type Finding, factKey } from './finding';

/** An officer's decision that something the checker found may stay in the report, and the reason. */
export interface Acceptance {
  readonly reason: string;
  readonly acceptedBy: string;
  readonly acceptedAt: string;
}

/** By `factKey`. When the fact changes, so does its key, and the officer is asked again. */
export function acceptances(table: Table | undefined): ReadonlyMap<string, Acceptance> {
  return new Map(readTab(ACCEPTED_TAB, table).rows.map(({ fact, ...acceptance }) => [fact, acceptance]));
}

/** The row of the tab of acceptances, by field. */
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
