import { folded } from '../text/folded';
import { LEDGER_TAB } from '../workbook/contract/budget-tabs';
import type { CellKind } from '../workbook/contract/column';
import { DOSSIERS_TAB, PROCEDURES_TAB } from '../workbook/contract/dossier-tabs';
import { DOCUMENTS_TAB } from '../workbook/contract/record-tabs';
import type { Tab } from '../workbook/contract/tab';

/** The tabs that can be imported into. */
export const IMPORT_TABS: readonly Tab[] = [DOSSIERS_TAB, PROCEDURES_TAB, LEDGER_TAB, DOCUMENTS_TAB];

/** Targets that are not columns of a tab. */
export const EXTRA_HEADERS = {
  /** In exports of dossiers: used to look up the procedure's code. */
  procedureName: 'Tên thủ tục',
  /** In ledgers with one column for revenue and one for spending: they fill `Loại` and `Số tiền (đồng)`. */
  received: 'Số tiền thu',
  spent: 'Số tiền chi',
} as const;

/** What a column of an export can be mapped to. */
export interface Target {
  readonly header: string;
  readonly accepts: CellKind;
  readonly required: boolean;
}

const TEXT: CellKind = { kind: 'text', suggestions: [] };

/** The targets in the order of the tab's columns, the extra ones last. */
export function targetsOf(tab: Tab): readonly Target[] {
  const own = Object.values(tab.columns).map(({ header, accepts, required }) => ({ header, accepts, required }));
  return [...own, ...extraTargets(tab)];
}

function extraTargets(tab: Tab): readonly Target[] {
  if (tab.name === DOSSIERS_TAB.name) return [{ header: EXTRA_HEADERS.procedureName, accepts: TEXT, required: false }];
  if (tab.name !== LEDGER_TAB.name) return [];
  const { accepts } = LEDGER_TAB.columns.amountVnd;
  return [EXTRA_HEADERS.received, EXTRA_HEADERS.spent].map((header) => ({ header, accepts, required: false }));
}

export function isMoney({ accepts }: Target): boolean {
  return accepts.kind === 'whole' && accepts.unit === 'đồng';
}

/** Null for a tab that cannot be imported into. */
export function importTab(name: string): Tab | null {
  return IMPORT_TABS.find((tab) => folded(tab.name) === folded(name)) ?? null;
}

/** For some required columns, the targets that can fill them instead. */
export const REPLACED_BY: Readonly<Record<string, readonly string[]>> = {
  [DOSSIERS_TAB.columns.procedureCode.header]: [EXTRA_HEADERS.procedureName],
  [LEDGER_TAB.columns.kind.header]: [EXTRA_HEADERS.received, EXTRA_HEADERS.spent],
  [LEDGER_TAB.columns.amountVnd.header]: [EXTRA_HEADERS.received, EXTRA_HEADERS.spent],
};
