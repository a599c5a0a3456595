import { LIVE_TABLE_NAME } from '../../core/workbook/contract/product-tabs';
import { ASSIGNMENTS_TAB, TABS } from '../../core/workbook/contract/tabs';
import { Refusal } from '../run/failure';
import { retried } from '../run/retry';
import { firstColumns } from './range-names';
import { activeSpreadsheet, type Sheets, sheetOf } from './tables';

const CALL = '=BANG_CHI_TIEU(';
const LABELS = { column: 2, pixels: 420 };

export function hasLiveTable(sheets?: Sheets): boolean {
  return sheetOf({ name: LIVE_TABLE_NAME }, sheets) !== null;
}

/**
 * Adds a tab with one formula that spills every indicator, so that officers see them change as they type. They may
 * delete the tab: nothing else reads it.
 */
export function addLiveTable(): void {
  if (hasLiveTable()) throw new Refusal('refused', `Bảng tính đã có tab «${LIVE_TABLE_NAME}».`);
  const spreadsheet = activeSpreadsheet();
  const sheet = retried(
    () => spreadsheet.insertSheet(LIVE_TABLE_NAME, spreadsheet.getSheets().length),
    () => sheetOf({ name: LIVE_TABLE_NAME }),
  );
  const formula = liveFormula();
  retried(() => sheet.getRange(1, 1).setFormula(formula));
  retried(() => sheet.setFrozenRows(1));
  retried(() => sheet.setColumnWidth(LABELS.column, LABELS.pixels));
}

/** Replaces the formula of earlier versions, whose named ranges did not include rows added at the end. */
export function repairLiveTable(): void {
  const sheet = sheetOf({ name: LIVE_TABLE_NAME });
  if (!sheet) return;
  const cell = sheet.getRange(1, 1);
  const standing = retried(() => cell.getFormula());
  if (!standing.startsWith(CALL)) return;
  const formula = liveFormula();
  if (standing !== formula) retried(() => cell.setFormula(formula));
}

/** Refers to all columns of each tab, so that a column that officers move within the tab stays in the reference. */
function liveFormula(): string {
  // No indicator depends on who writes what.
  const counted = TABS.filter((tab) => tab !== ASSIGNMENTS_TAB).flatMap((tab) => sheetOf(tab) ?? []);
  const references = counted.map((sheet) => {
    const columns = retried(() => sheet.getMaxColumns());
    return `'${sheet.getName().replace(/'/g, "''")}'!${firstColumns(columns)}`;
  });
  return `${CALL}${references.join(';')})`;
}
