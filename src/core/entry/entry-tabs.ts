import { LEDGER_TAB, PROJECTS_TAB } from '../workbook/contract/budget-tabs';
import { type Column, type Columns, required } from '../workbook/contract/column';
import { DOSSIERS_TAB, PROCEDURES_TAB } from '../workbook/contract/dossier-tabs';
import { FROZEN_TAB } from '../workbook/contract/product-tabs';
import { DOCUMENTS_TAB } from '../workbook/contract/record-tabs';
import { DAYS_OFF_TAB, OUTLINE_TAB, SETTINGS_TAB } from '../workbook/contract/rule-tabs';
import type { RowOf, Tab } from '../workbook/contract/tab';
import type { EntryKind } from './entry-types';

/** The tab that a kind of entry is written to, with the columns it requires. */
export const ENTRY_TABS = {
  dossier: DOSSIERS_TAB,
  result: demanding(DOSSIERS_TAB, ['returnedOn']),
  issued: demanding(DOCUMENTS_TAB, ['number', 'issuedOn']),
  planned: demanding(DOCUMENTS_TAB, ['dueOn']),
  ledger: LEDGER_TAB,
} as const satisfies Record<EntryKind, Tab>;

/** The tabs needed to check an entry: its own and those it refers to. */
export const CHECKING_TABS: Readonly<Record<EntryKind, readonly Tab[]>> = {
  dossier: [DOSSIERS_TAB, SETTINGS_TAB, PROCEDURES_TAB, DAYS_OFF_TAB, FROZEN_TAB],
  result: [DOSSIERS_TAB, SETTINGS_TAB, PROCEDURES_TAB, DAYS_OFF_TAB, FROZEN_TAB],
  issued: [DOCUMENTS_TAB, SETTINGS_TAB, OUTLINE_TAB, FROZEN_TAB],
  planned: [DOCUMENTS_TAB, SETTINGS_TAB, OUTLINE_TAB, FROZEN_TAB],
  ledger: [LEDGER_TAB, PROJECTS_TAB, FROZEN_TAB],
};

export type EntryRow<K extends EntryKind> = RowOf<(typeof ENTRY_TABS)[K]>;

/** The fields of a dossier that an entry of its result changes. */
export const RESULT_FIELDS = [
  'returnedOn',
  'status',
  'electronicResult',
  'apologisedOn',
] as const satisfies readonly (keyof typeof DOSSIERS_TAB.columns)[];

/** The fields that a kind of entry changes in an existing row; null when it adds a row. */
export const CHANGED_FIELDS: Readonly<Record<EntryKind, readonly string[] | null>> = {
  dossier: null,
  result: RESULT_FIELDS,
  issued: null,
  planned: null,
  ledger: null,
};

function demanding<T extends Tab>(tab: T, fields: readonly (keyof T['columns'] & string)[]): T {
  const columns: Columns = { ...tab.columns };
  const demanded = fields.map((field) => [field, required(columns[field] as Column<unknown>)]);
  return { ...tab, columns: { ...columns, ...Object.fromEntries(demanded) } };
}
