import type { Table } from './cell';
import type { Tab } from './tab';
import { tabLayout } from './tab-layout';
import { TABS } from './tabs';

/**
 * The tab that a range with its header row was taken from, known by its headers alone: all required columns are there,
 * and of several such tabs the one with the most columns in common. Null when none fits.
 */
export function recogniseTab(rows: Table['rows']): Tab | null {
  let best: Tab | null = null;
  let mostShared = 0;
  for (const tab of TABS as readonly Tab[]) {
    const { columns, missing } = tabLayout(tab, { rows });
    if (columns.size > mostShared && !missing.some((field) => tab.columns[field]?.required)) {
      best = tab;
      mostShared = columns.size;
    }
  }
  return best;
}
