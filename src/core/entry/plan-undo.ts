import type { Table } from '../workbook/contract/cell';
import type { Block } from '../workbook/contract/row-blocks';
import { CHANGED_FIELDS, ENTRY_TABS } from './entry-tabs';
import { rowWritten } from './known-rows';
import type { Remembered } from './remembered';
import { type RowCells, type SheetRows, sheetRows } from './sheet-rows';

export type UndoPlan =
  | { readonly kind: 'write'; readonly row: number; readonly blocks: readonly Block[] }
  /** Already undone, but the answer did not reach the page. */
  | { readonly kind: 'undone'; readonly row: number }
  /** The row no longer holds what was written. */
  | { readonly kind: 'changed'; readonly row: number };

/** Empties the written row, or restores its former content. */
export function planUndo(entry: Remembered, table: Table, remembered: readonly Remembered[]): UndoPlan {
  const rows = sheetRows(ENTRY_TABS[entry.kind], table);
  const before = formerCells(entry, rows);
  const row = rowWritten(entry, rows, remembered);
  if (row !== null) return { kind: 'write', row, blocks: rows.blocks(row, changedCells(entry, before)) };
  return { kind: rows.holds(entry.row, before) ? 'undone' : 'changed', row: entry.row };
}

/** Without the dossier's code, which only serves to recognise the row. */
function changedCells({ kind }: Remembered, before: RowCells): RowCells {
  const changed = CHANGED_FIELDS[kind];
  return changed ? new Map(changed.map((field) => [field, before.get(field) ?? null])) : before;
}

function formerCells({ former }: Remembered, { tab }: SheetRows): RowCells {
  if (former !== null) return new Map(Object.entries(former));
  return new Map(Object.keys(tab.columns).map((field) => [field, null]));
}
