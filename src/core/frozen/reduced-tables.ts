import { folded } from '../text/folded';
import { LEDGER_TAB } from '../workbook/contract/budget-tabs';
import { type Cell, isBlank, type Table } from '../workbook/contract/cell';
import { DOSSIERS_TAB } from '../workbook/contract/dossier-tabs';
import { FROZEN_TAB } from '../workbook/contract/product-tabs';
import { ASSIGNMENTS_TAB, DOCUMENTS_TAB, NARRATIVE_TAB } from '../workbook/contract/record-tabs';
import { INDICATORS_TAB, SETTINGS_TAB } from '../workbook/contract/rule-tabs';
import type { Tab } from '../workbook/contract/tab';
import { tabLayout } from '../workbook/contract/tab-layout';
import { TABS } from '../workbook/contract/tabs';
import { isOtherTab } from '../workbook/reading/other-tab';
import { headersNamedIn, withNamedColumns } from './named-columns';

/** Columns that no report uses: officers' remarks, and who froze an earlier period and why it was opened again. */
const LEFT_OUT: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  [SETTINGS_TAB.name, ['explanation']],
  [DOSSIERS_TAB.name, ['remark']],
  [DOCUMENTS_TAB.name, ['remark']],
  [LEDGER_TAB.name, ['content']],
  [NARRATIVE_TAB.name, ['author']],
  [ASSIGNMENTS_TAB.name, ['dueOn', 'done', 'doneOn', 'remark']],
  [FROZEN_TAB.name, ['frozenAt', 'frozenBy', 'openedAt', 'openedBy', 'reason', 'digest', 'document', 'isTrial']],
]);

/** The product rewrites the other columns of `Chỉ tiêu` in each run. */
const INDICATOR_FIELDS: readonly (keyof typeof INDICATORS_TAB.columns)[] = ['code', 'decimals', 'target'];

/** The tabs that a report uses: officers' tabs, and the frozen periods that it compares with. */
export const KEPT_TABS: readonly Tab[] = [...TABS, FROZEN_TAB];

export function keptFields(tab: Tab): readonly string[] {
  if (tab.name === INDICATORS_TAB.name) return INDICATOR_FIELDS;
  const leftOut = LEFT_OUT.get(tab.name) ?? [];
  return Object.keys(tab.columns).filter((field) => !leftOut.includes(field));
}

/**
 * The kept tabs with only the kept columns, and those that own indicators look at. Rows keep their numbers, so that
 * messages still name the right row. An office's own list under the name of a tab is not kept.
 */
export function reducedTables(tables: readonly Table[]): readonly Table[] {
  const headers = headersNamedIn(tables);
  return KEPT_TABS.flatMap((tab) => {
    const table = tables.find(({ name }) => folded(name) === folded(tab.name));
    if (!table || isOtherTab(tab, table)) return [];
    return [reduced(withNamedColumns(tab, headers, { usedFields: keptFields(tab), table }), table)];
  });
}

function reduced(tab: Tab, table: Table): Table {
  const { headerRow, columnOf } = tabLayout(tab, table);
  const kept = keptFields(tab)
    .map(columnOf)
    .filter((column) => column >= 0);
  const rows = table.rows.map((row, index) =>
    index < headerRow ? [] : withoutBlankEnd(kept.map((column) => row[column] ?? null)),
  );
  return { name: tab.name, rows };
}

function withoutBlankEnd(row: readonly Cell[]): readonly Cell[] {
  let end = row.length;
  while (end > 0 && isBlank(row[end - 1])) end--;
  return row.slice(0, end);
}
