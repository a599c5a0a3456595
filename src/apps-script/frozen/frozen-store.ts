import type { FrozenPeriod } from '../../core/history/frozen-period';
import { frozenCells, frozenPeriods, stateText } from '../../core/history/frozen-periods';
import type { Cell, Table } from '../../core/workbook/contract/cell';
import { FROZEN_CONTENT_TAB, FROZEN_TAB } from '../../core/workbook/contract/product-tabs';
import { rowBlocks } from '../../core/workbook/contract/row-blocks';
import { tabLayout } from '../../core/workbook/contract/tab-layout';
import { readTab } from '../../core/workbook/reading/read-tab';
import { Refusal } from '../run/failure';
import { retried } from '../run/retry';
import { writeBlocks } from '../sheet/blocks';
import { putRows } from '../sheet/room';
import { appendCells, writableTab } from '../sheet/row-cells';
import { hiddenSheet } from '../sheet/set-up';
import { readTable, type Sheets, sheetOf } from '../sheet/tables';

export interface FrozenNow {
  readonly table: Table | undefined;
  readonly periods: readonly FrozenPeriod[];
}

export function frozenNow(sheets?: Sheets): FrozenNow {
  const sheet = sheetOf(FROZEN_TAB, sheets);
  const table = sheet ? readTable(sheet) : undefined;
  return { table, periods: frozenPeriods(table).value };
}

/**
 * Writes the content below that of the other freezes. Content of a freeze that failed before it wrote its line is
 * overwritten by the same call.
 */
export function writeContent(rows: readonly (readonly Cell[])[], frozen: Table | undefined, sheets: Sheets): void {
  // Any cell of a line may hold the freeze's id, so that a damaged line still keeps its content.
  const freezes = new Set((frozen?.rows ?? []).flat());
  const sheet = hiddenSheet(FROZEN_CONTENT_TAB, sheets);
  const used = Math.max(
    1,
    retried(() => sheet.getLastRow()),
  );
  const codes = retried(() => sheet.getRange(1, 1, used, 1).getValues()).map(([code]) => String(code));
  let last = codes.length;
  while (last > 1 && !freezes.has(codes[last - 1] ?? '')) last--;
  const blank = (rows[0] ?? []).map(() => null);
  const padding = Array.from({ length: Math.max(0, used - last - rows.length) }, () => blank);
  putRows(sheet, last + 1, [...rows, ...padding]);
}

/** Adds the line of a freeze; from then on the period counts as frozen. */
export function addFrozenLine(table: Table | undefined, frozen: FrozenPeriod, sheets: Sheets): void {
  appendCells(writableTab(FROZEN_TAB, table, sheets), frozenCells(frozen));
}

/** Marks a freeze as ended. Set-up places the four cells side by side, so one call changes them. */
export function markOpened(freeze: string, words: Pick<FrozenPeriod, 'openedAt' | 'openedBy' | 'reason'>): void {
  const sheet = sheetOf(FROZEN_TAB);
  const table = sheet && readTable(sheet);
  const line = table && readTab(FROZEN_TAB, table).rows.find((row) => row.freeze === freeze);
  if (!line) throw new Refusal('refused', 'Không có kỳ đã chốt này. Hãy tải lại trang.');
  const cells = Object.entries({ state: stateText(false), ...words });
  writeBlocks(sheet, line.row, rowBlocks(tabLayout(FROZEN_TAB, table).columns, cells));
}
