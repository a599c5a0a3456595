import { folded } from '../../text/folded';
import type { Table } from '../../workbook/contract/cell';
import { PROCEDURES_TAB } from '../../workbook/contract/dossier-tabs';
import { byCode } from '../../workbook/reading/by-code';
import { readTab } from '../../workbook/reading/read-tab';
import { tableOf } from '../../workbook/reading/read-workbook';
import { numberedCodes } from './numbered-codes';

/** Looks up the workbook's procedures for the dossiers of an export. */
export interface ProcedureFinder {
  readonly withCode: (code: string) => string | null;
  /** Codes of the procedures with that name. */
  readonly named: (name: string) => readonly string[];
}

export function procedureFinder(tables: readonly Table[]): ProcedureFinder {
  const { rows } = readTab(PROCEDURES_TAB, tableOf(tables, PROCEDURES_TAB));
  const byName = new Map<string, Set<string>>();
  const procedureOf = byCode(rows);
  for (const row of rows) {
    if (procedureOf(row.code) !== row) continue;
    const { code, name } = row;
    const codes = byName.get(folded(name));
    if (codes) codes.add(code);
    else byName.set(folded(name), new Set([code]));
  }
  return {
    withCode: numberedCodes(rows.map(({ code }) => code)),
    named: (name) => [...(byName.get(folded(name)) ?? [])],
  };
}
