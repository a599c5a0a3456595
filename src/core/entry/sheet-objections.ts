import { codeKey } from '../text/folded';
import { isBlank } from '../workbook/contract/cell';
import { DOSSIERS_TAB } from '../workbook/contract/dossier-tabs';
import type { CheckedEntry } from './check-entry';
import type { EntryKind, EntryObjection, EntryOrder, EntryValues } from './entry-types';
import { OBJECTIONS, objection } from './entry-wording';
import type { SheetRows } from './sheet-rows';
import { cellsOf } from './typed-row';

type Objecting = (values: EntryValues, rows: SheetRows) => readonly EntryObjection[];

const none: Objecting = () => [];

const IN_ROWS: Readonly<Record<EntryKind, Objecting>> = {
  dossier: ({ code = '' }, rows) => repeatedCode(code, rows),
  result: none,
  issued: none,
  planned: none,
  ledger: none,
};

/** Objections that depend on the sheet: a repeated code or a missing column. */
export function objectionsInSheet(
  { kind, values }: Pick<EntryOrder, 'kind' | 'values'>,
  { record }: CheckedEntry,
  rows: SheetRows,
): readonly EntryObjection[] {
  const lost = record ? lostColumns(record, rows) : [];
  return [...lost, ...IN_ROWS[kind](values, rows)];
}

function lostColumns(record: Readonly<Record<string, unknown>>, { tab, has }: SheetRows): readonly EntryObjection[] {
  const lost = [...cellsOf(tab, record)].filter(([field, cell]) => !isBlank(cell) && !has(field));
  return lost.map(([field]) => objection(field, tab.columns[field]?.header ?? '', OBJECTIONS.columnMissing));
}

/** Finds the code even in rows that have other errors. */
function repeatedCode(typed: string, rows: SheetRows): readonly EntryObjection[] {
  const code = typed.trim();
  if (code === '') return [];
  const [first] = rows.where((row) => codeKey(String(rows.cells(row).get('code') ?? '')) === codeKey(code));
  if (first === undefined) return [];
  return [objection('code', DOSSIERS_TAB.columns.code.header, OBJECTIONS.dossierExists(code, first))];
}
