import { STANDING_ROWS } from '../../core/standing/standing-rows';
import { isBlank } from '../../core/workbook/contract/cell';
import { tabLayout } from '../../core/workbook/contract/tab-layout';
import { isOtherTab } from '../../core/workbook/reading/other-tab';
import { putKeptRows } from './room';
import { cellsOf } from './set-up-rows';
import { readTable, sheetOf } from './tables';

/** Fills the tabs whose content is the same for every office, where they are blank below their headers. */
export function fillStandingTabs(): void {
  for (const { tab, rows } of STANDING_ROWS) {
    const sheet = sheetOf(tab);
    if (!sheet) continue;
    const table = readTable(sheet);
    if (isOtherTab(tab, table)) continue;
    const { headerRow } = tabLayout(tab, table);
    const isUsed = table.rows.slice(headerRow + 1).some((row) => !row.every(isBlank));
    if (!isUsed) putKeptRows(sheet, headerRow + 2, cellsOf(tab, table, rows));
  }
}
