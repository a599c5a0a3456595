import { LIVE_TABLE_NAME } from '../../core/workbook/product-tabs';
import { ASSIGNMENTS_TAB, TABS } from '../../core/workbook/tabs';
import { Refusal } from '../failure';
import { retried } from '../run/retry';
import { rangeName } from './set-up';
import { activeSpreadsheet, sheetOf } from './tables';

export function hasLiveTable(): boolean {
  return sheetOf({ name: LIVE_TABLE_NAME }) !== null;
}

/**
 * A tab of its own with one formula that spills every indicator, so that officers see them move as they type. They may
 * delete it: nothing else reads it. The named ranges of set-up are its arguments, so it follows rows that are added.
 */
export function addLiveTable(): void {
  if (hasLiveTable()) throw new Refusal('refused', `Bảng tính đã có tab «${LIVE_TABLE_NAME}».`);
  const spreadsheet = activeSpreadsheet();
  const sheet = retried(
    () => spreadsheet.insertSheet(LIVE_TABLE_NAME, spreadsheet.getSheets().length),
    () => sheetOf({ name: LIVE_TABLE_NAME }),
  );
  // No indicator is counted from who writes what, and a Sheet older than that tab has no name for it.
  const names = TABS.filter((tab) => tab !== ASSIGNMENTS_TAB).map(({ name }) => rangeName(name));
  retried(() => sheet.getRange(1, 1).setFormula(`=BANG_CHI_TIEU(${names.join(';')})`));
  retried(() => sheet.setFrozenRows(1));
}
