import type { EntryKind, EntryOrder, EntryValues, SavedEntry } from '../../src/core/entry/entry-types';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import type { Tab } from '../../src/core/workbook/contract/tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { anEntry } from './entries';
import { AN, anOfficeWith, type Office, valueIn } from './office';
import { aDocument, aDossier, aProject, aWorkbook, type Contents } from './tables';

export const CONTENTS: Contents = {
  'Hồ sơ': [aDossier({ code: 'HS.0' }), aDossier({ code: 'HS.CU' })],
  'Văn bản': [aDocument({ number: '11', symbol: 'KH-UBND', issuedOn: '2023-06-09' })],
  'Đầu tư công': [aProject()],
};
export const anOfficeToEnterIn = (contents: Contents = {}) => anOfficeWith(aWorkbook({ ...CONTENTS, ...contents }));

export const save = (office: Office, order: EntryOrder, officer = AN) => office.as(officer).call('saveEntry', order);
export const enter = (office: Office, kind: EntryKind, typed: EntryValues = {}) => save(office, anEntry(kind, typed));
export const undo = (office: Office, token: string) => office.as(AN).call('undoEntry', token);
export const tableIn = ({ file }: Office, tab: Tab): Table =>
  tableOf(file.tables(), tab) ?? { name: tab.name, rows: [] };
export const REFUSED = { ok: false, failure: { kind: 'refused' } };

export function savedIn(answer: ReturnType<typeof save>): SavedEntry {
  const outcome = valueIn(answer);
  if (outcome.kind === 'refused') throw new Error(outcome.objections.map(({ text }) => text).join('\n'));
  return outcome.saved;
}

export function objectionIn(answer: ReturnType<typeof save>): string {
  const outcome = valueIn(answer);
  return outcome.kind === 'refused' ? outcome.objections.map(({ text }) => text).join('\n') : '';
}

/** A row by header, without its blanks. */
export function rowIn(office: Office, tab: Tab, row: number): Readonly<Record<string, Cell>> {
  const { rows } = tableIn(office, tab);
  const cells = (rows[row - 1] ?? []).map((cell, index): [string, Cell] => [String(rows[0]?.[index]), cell]);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== null && cell !== ''));
}

export const codes = (office: Office) =>
  tableIn(office, DOSSIERS_TAB)
    .rows.map(([code]) => code)
    .filter((code) => code !== null && code !== '');
