import { folded } from '../text/folded';
import type { Table } from '../workbook/contract/cell';
import { ASSIGNMENTS_TAB } from '../workbook/contract/record-tabs';
import { SETTINGS_TAB } from '../workbook/contract/rule-tabs';
import { SETTINGS } from '../workbook/contract/settings';
import type { Tab } from '../workbook/contract/tab';
import { tabLayout } from '../workbook/contract/tab-layout';
import { TABS } from '../workbook/contract/tabs';
import { isOtherTab } from '../workbook/reading/other-tab';
import { readTab } from '../workbook/reading/read-tab';
import { tableOf } from '../workbook/reading/read-workbook';

/** What a workbook of an earlier version lacks; an upgrade adds it and changes nothing that officers typed. */
export type MissingPart =
  | { readonly kind: 'tab'; readonly tab: string }
  | { readonly kind: 'columns'; readonly tab: string; readonly headers: readonly string[] }
  | { readonly kind: 'settings'; readonly names: readonly string[] }
  /** A tab of the office's own has the name of the tab, which can be added only when that one is renamed. */
  | { readonly kind: 'name-taken'; readonly tab: string };

/** The product makes the tab `Phân công` when somebody is assigned a section; until then nothing lacks it. */
const NEEDED: readonly Tab[] = TABS.filter((tab) => tab !== ASSIGNMENTS_TAB);

/**
 * The tabs, columns and settings of the contract that a workbook lacks, from the tables that a report is made from. An
 * upgrade lists the settings last, so that one that was interrupted is noticed and done again.
 */
export function missingParts(tables: readonly Table[]): readonly MissingPart[] {
  return [...NEEDED.flatMap((tab) => missingOf(tab, tableOf(tables, tab))), ...missingSettings(tables)];
}

function missingOf(tab: Tab, table: Table | undefined): readonly MissingPart[] {
  if (!table) return [{ kind: 'tab', tab: tab.name }];
  if (isOtherTab(tab, table)) return [{ kind: 'name-taken', tab: tab.name }];
  const headers = tabLayout(tab, table).missing.flatMap((field) => tab.columns[field]?.header ?? []);
  return headers.length === 0 ? [] : [{ kind: 'columns', tab: tab.name, headers }];
}

function missingSettings(tables: readonly Table[]): readonly MissingPart[] {
  const { rows } = readTab(SETTINGS_TAB, tableOf(tables, SETTINGS_TAB));
  const listed = new Set(rows.map(({ name }) => folded(name)));
  const names = Object.values(SETTINGS).flatMap(({ header }) => (listed.has(folded(header)) ? [] : [header]));
  return names.length === 0 ? [] : [{ kind: 'settings', names }];
}
