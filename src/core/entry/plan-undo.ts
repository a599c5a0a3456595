import type { Table } from '../workbook/cell';
import { ENTRY_TABS, RESULT_FIELDS } from './entry-tabs';
import { rowWritten } from './plan-entry';
import type { Remembered } from './remembered';
import { type Block, type RowCells, type SheetRows, sheetRows } from './sheet-rows';

export type UndoPlan =
  | { readonly kind: 'write'; readonly row: number; readonly blocks: readonly Block[] }
  /** Taken back before: the answer was lost on the way. */
  | { readonly kind: 'undone'; readonly row: number }
  /** The row no longer holds what was written. */
  | { readonly kind: 'changed'; readonly row: number };

/** Empties the row that was written, or gives it back what stood there before. */
export function planUndo(remembered: Remembered, table: Table): UndoPlan {
  const rows = sheetRows(ENTRY_TABS[remembered.kind], table);
  const before = formerCells(remembered, rows);
  const row = rowWritten(remembered, rows);
  if (row !== null) return { kind: 'write', row, blocks: rows.blocks(row, changedCells(remembered, before)) };
  const isUndone = rows.holds(remembered.row, before);
  return { kind: isUndone ? 'undone' : 'changed', row: remembered.row };
}

/** The code of a dossier that was answered only tells that it is the same. */
function changedCells({ kind }: Remembered, before: RowCells): RowCells {
  if (kind !== 'result') return before;
  return new Map(RESULT_FIELDS.map((field) => [field, before.get(field) ?? null]));
}

function formerCells({ former }: Remembered, { tab }: SheetRows): RowCells {
  if (former !== null) return new Map(Object.entries(former));
  return new Map(Object.keys(tab.columns).map((field) => [field, null]));
}
