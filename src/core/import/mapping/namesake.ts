import { folded } from '../../workbook/contract/cell';
import type { Tab } from '../../workbook/contract/tab';
import { TABS } from '../../workbook/contract/tabs';
import type { Header } from './find-header';

/** The tab of the contract that has the sheet's name and whose required columns are all there: a workbook like ours. */
export function namesakeOf(sheet: string, { columns }: Header): Tab | null {
  const headers = new Set(columns.map(({ header }) => folded(header)));
  const isWhole = (tab: Tab) =>
    Object.values(tab.columns).every(({ header, required }) => !required || headers.has(folded(header)));
  return TABS.find((tab) => folded(tab.name) === folded(sheet) && isWhole(tab)) ?? null;
}
