import { folded } from '../../text/folded';
import {
  ACCEPTED_TAB,
  FROZEN_CONTENT_TAB,
  FROZEN_TAB,
  IMPORT_PROFILE_TAB,
  IMPORT_TAB,
  LOG_TAB,
  MADE_TAB,
  NEW_YEAR_TAB,
  REMARKS_TAB,
  TEMPLATE_TAB,
} from '../../workbook/contract/product-tabs';
import type { Tab } from '../../workbook/contract/tab';
import { TABS } from '../../workbook/contract/tabs';
import type { Header } from './find-header';

/** What the product itself writes into a workbook is never an export, though some of it has columns of dossiers. */
const OWN_TABS: readonly Tab[] = [
  ...TABS,
  LOG_TAB,
  TEMPLATE_TAB,
  FROZEN_TAB,
  FROZEN_CONTENT_TAB,
  MADE_TAB,
  IMPORT_TAB,
  ACCEPTED_TAB,
  REMARKS_TAB,
  NEW_YEAR_TAB,
  IMPORT_PROFILE_TAB,
];

/** The tab of the contract that has the sheet's name and whose required columns are all there: a workbook like ours. */
export function namesakeOf(sheet: string, { columns }: Header): Tab | null {
  const headers = new Set(columns.map(({ header }) => folded(header)));
  const isWhole = (tab: Tab) =>
    Object.values(tab.columns).every(({ header, required }) => !required || headers.has(folded(header)));
  return OWN_TABS.find((tab) => folded(tab.name) === folded(sheet) && isWhole(tab)) ?? null;
}
