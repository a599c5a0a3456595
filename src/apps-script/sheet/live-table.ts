import { TABS } from '../../core/workbook/tabs';
import { Refusal } from '../failure';
import { retried } from '../run/retry';
import { rangeName } from './set-up';
import { activeSpreadsheet, sheetOf } from './tables';

export const LIVE_TABLE = 'Bảng trực tiếp';

export function hasLiveTable(): boolean {
  return sheetOf({ name: LIVE_TABLE }) !== null;
}

/**
 * A tab of its own with one formula that spills every indicator, so that officers see them move as they type. They may
 * delete it: nothing else reads it. The named ranges of set-up are its arguments, so it follows rows that are added.
 */
export function addLiveTable(): void {
  if (hasLiveTable()) throw new Refusal('refused', `Bảng tính đã có tab «${LIVE_TABLE}».`);
  const spreadsheet = activeSpreadsheet();
  const sheet = retried(
    () => spreadsheet.insertSheet(LIVE_TABLE, spreadsheet.getSheets().length),
    () => sheetOf({ name: LIVE_TABLE }),
  );
  const names = TABS.map(({ name }) => rangeName(name));
  retried(() => sheet.getRange(1, 1).setFormula(`=BANG_CHI_TIEU(${names.join(';')})`));
  retried(() => sheet.setFrozenRows(1));
}
