import type { Cell, Table } from '../workbook/contract/cell';
import { ACCEPTED_TAB } from '../workbook/contract/product-tabs';
import { readTab } from '../workbook/reading/read-tab';
import { type Finding, factKey } from './finding';
import { RULES } from './rules';

/** An officer's decision that something the checker found may stay in the report, and the reason. */
export interface Acceptance {
  readonly reason: string;
  readonly acceptedBy: string;
  readonly acceptedAt: string;
}

/** An acceptance and where it stands in its tab. */
export interface StoredAcceptance extends Acceptance {
  readonly row: number;
  /** As stored; one of an earlier version differs from `factKey`. */
  readonly key: string;
}

/** Finds the acceptance of a finding. When a value of the finding changes there is none, and the officer is asked again. */
export type AcceptanceOf = (finding: Finding) => StoredAcceptance | null;

export function acceptancesIn(table: Table | undefined): AcceptanceOf {
  const stored = storedIn(table);
  const byKey = new Map(stored.map((one) => [one.key, one]));
  const old = stored.filter(({ key }) => isOldKey(key));
  const byValues = new Map(old.map((one) => [valuesKey(one.rule, one.message), one]));
  return (finding) => byKey.get(factKey(finding)) ?? byValues.get(valuesKey(finding.code, finding.message)) ?? null;
}

/** By the key as stored. */
export function acceptancesByKey(table: Table | undefined): ReadonlyMap<string, Acceptance> {
  return new Map(storedIn(table).map((one) => [one.key, one]));
}

/**
 * The keys to write in place of those from earlier versions, by row of the tab. A row whose old key fits several
 * findings keeps it: it stays the acceptance of each of them.
 */
export function renewedKeys(found: readonly Accepted[]): ReadonlyMap<number, string> {
  const keysOf = new Map<number, Set<string>>();
  for (const { key, accepted } of found) {
    if (!accepted) continue;
    const keys = keysOf.get(accepted.row) ?? new Set();
    keysOf.set(accepted.row, keys.add(key));
  }
  const old = new Set(found.flatMap(({ accepted }) => (accepted && isOldKey(accepted.key) ? [accepted.row] : [])));
  return new Map(
    [...keysOf].flatMap(([row, [key = '', ...others]]) => (old.has(row) && others.length === 0 ? [[row, key]] : [])),
  );
}

interface Accepted {
  readonly key: string;
  readonly accepted: StoredAcceptance | null;
}

function storedIn(table: Table | undefined) {
  return readTab(ACCEPTED_TAB, table).rows.map(({ fact, ...row }) => ({ ...row, key: fact }));
}

/** Up to version 0.3 a key rested on wording, which later versions changed. */
function isOldKey(key: string): boolean {
  return key.startsWith('F');
}

/** What a message says, apart from its wording and its remedy: its numbers and quotations. */
function valuesKey(rule: string, message: string): string {
  const { mend = '' } = (RULES as Readonly<Record<string, { readonly mend: string } | undefined>>)[rule] ?? {};
  return JSON.stringify([
    rule,
    message
      .normalize('NFC')
      .replace(mend, '')
      .match(/«[^»]*»|\d(?:[\d.,/]*\d)?/g),
  ]);
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
