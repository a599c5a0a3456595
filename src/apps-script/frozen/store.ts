import type { FrozenPeriod } from '../../core/frozen/frozen-period';
import { frozenPeriods, stateText } from '../../core/frozen/frozen-periods';
import type { Cell, Table } from '../../core/workbook/cell';
import { FROZEN_CONTENT_TAB, FROZEN_TAB } from '../../core/workbook/product-tabs';
import { readTab } from '../../core/workbook/read-tab';
import { Refusal } from '../failure';
import { retried } from '../run/retry';
import { putRows } from '../sheet/room';
import { hiddenSheet, productSheet } from '../sheet/set-up';
import { readTable, sheetOf } from '../sheet/tables';
import { sheetValue } from '../sheet/values';

export interface FrozenNow {
  readonly table: Table | undefined;
  readonly periods: readonly FrozenPeriod[];
}

export function frozenNow(): FrozenNow {
  const sheet = sheetOf(FROZEN_TAB);
  const table = sheet ? readTable(sheet) : undefined;
  return { table, periods: frozenPeriods(table).value };
}

/**
 * Writes the content under that of the other freezes. What follows there was left by a freeze that never came to its
 * line, and goes with the same call.
 */
export function writeContent(rows: readonly (readonly Cell[])[], frozen: Table | undefined): void {
  // By any cell of the line, so that a line that was spoiled still keeps its content.
  const freezes = new Set((frozen?.rows ?? []).flat());
  const sheet = hiddenSheet(FROZEN_CONTENT_TAB);
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

/** With this line the period is frozen. */
export function addFrozenLine(table: Table | undefined, line: readonly Cell[]): void {
  const sheet = productSheet(FROZEN_TAB, table);
  putRows(sheet, Math.max(1, table?.rows.length ?? 1) + 1, [line]);
}

/** The four cells that say so stand side by side and change with one call. */
export function markOpened(freeze: string, words: Pick<FrozenPeriod, 'openedAt' | 'openedBy' | 'reason'>): void {
  const sheet = sheetOf(FROZEN_TAB);
  const line = sheet && readTab(FROZEN_TAB, readTable(sheet)).rows.find((row) => row.freeze === freeze);
  if (!sheet || !line) throw new Refusal('refused', 'Không có kỳ đã chốt này. Hãy tải lại trang.');
  const column = Object.keys(FROZEN_TAB.columns).indexOf('state') + 1;
  const cells = [stateText(false), words.openedAt, words.openedBy, words.reason].map(sheetValue);
  retried(() => sheet.getRange(line.row, column, 1, cells.length).setValues([cells]));
}
