import { LIVE_TABLE_NAME } from '../../core/workbook/contract/product-tabs';
import { ASSIGNMENTS_TAB } from '../../core/workbook/contract/record-tabs';
import { TABS } from '../../core/workbook/contract/tabs';
import { Refusal } from '../run/failure';
import { retried, written } from '../run/retry';
import { addedSheet } from './plain-sheet';
import { firstColumns } from './range-names';
import { type Sheets, sheetOf } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
  const sheet = addedSheet(LIVE_TABLE_NAME);
  const formula = liveFormula();
  written(() => sheet.getRange(1, 1).setFormula(formula));
  written(() => sheet.setFrozenRows(1));
  written(() => sheet.setColumnWidth(LABELS.column, LABELS.pixels));
}

/** The product's formula as it stands; null when the tab is missing or holds a formula of the officers' own. */
export function liveFormulaHere(sheets?: Sheets): string | null {
  const sheet = sheetOf({ name: LIVE_TABLE_NAME }, sheets);
  const standing = sheet && retried(() => sheet.getRange(1, 1).getFormula());
  return standing?.startsWith(CALL) ? standing : null;
}

/**
 * Replaces a formula that leaves something out: that of earlier versions, whose named ranges did not include rows added
 * at the end, and one that is older than columns added at the right.
 */
export function repairLiveTable(): void {
  const standing = liveFormulaHere();
  if (standing === null) return;
  const formula = liveFormula();
  if (standing !== formula) {
    written(() => (sheetOf({ name: LIVE_TABLE_NAME }) as Sheet).getRange(1, 1).setFormula(formula));
  }
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
