import type { Outline } from '../../core/outline/outline';
import { SECTION_TABS, sectionColumn } from '../../core/upgrade/section-moves';
import type { Column } from '../../core/workbook/contract/column';
import { namesSections, offeredIn } from '../../core/workbook/contract/section-columns';
import { retried, written } from '../run/retry';
import { dropDownFor } from './column-look';
import { readTable, sheetOf } from './tables';

/** Makes every column `Mục báo cáo` offer the sections of an outline. */
export function offerSections(outline: Outline): void {
  for (const tab of SECTION_TABS) {
    const sheet = sheetOf(tab);
    const { headerRow, column } = sheet ? sectionColumn(tab, readTable(sheet)) : { headerRow: 0, column: -1 };
    if (!sheet || column < 0) continue;
    const offered = offeredIn(Object.values(tab.columns).find(namesSections) as Column<unknown>, outline);
    const height = retried(() => sheet.getMaxRows()) - headerRow - 1;
    const rule = dropDownFor(offered);
    const rules = Array.from({ length: height }, () => [rule]);
    if (height > 0) written(() => sheet.getRange(headerRow + 2, column + 1, height, 1).setDataValidations(rules));
  }
}
