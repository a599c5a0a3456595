import { folded } from '../../text/folded';
import type { Table } from './cell';
import type { Tab } from './tab';
import { tabLayout } from './tab-layout';
import { TABS } from './tabs';

/** The tab with this name; undefined for an officers' own one. */
export function tabNamed(name: string): Tab | undefined {
  return (TABS as readonly Tab[]).find((tab) => folded(tab.name) === folded(name));
}

/**
 * Recognises, by its headers alone, the tab from which a range of cells was taken: every required column must be there,
 * and among several such tabs the one that shares the most columns wins. Null when no tab fits.
 *
 * @example
 * recogniseTab([['Ngày', 'Loại']])?.name; // → 'Ngày nghỉ'
 * recogniseTab([['Cột lạ']]); // → null
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
