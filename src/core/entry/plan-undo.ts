import type { Table } from '../workbook/contract/cell';
import type { Block } from '../workbook/contract/row-blocks';
import { CHANGED_FIELDS, ENTRY_TABS } from './entry-tabs';
import { fieldsOf, rowWritten } from './known-rows';
import type { Remembered } from './remembered';
import { digestOf, type RowCells, type SheetRows, sheetRows } from './sheet-rows';

export type UndoPlan =
  | {
      readonly kind: 'write';
      readonly row: number;
      readonly blocks: readonly Block[];
      /** What has to be remembered before the blocks are written; null if nothing. */
      readonly remembered: Remembered | null;
    }
  /** Already undone, but the answer did not reach the page. */
  | { readonly kind: 'undone'; readonly row: number }
  /** The row no longer holds what was written. */
  | { readonly kind: 'changed'; readonly row: number };

/** Empties the written row, or restores its former content. */
export function planUndo(entry: Remembered, table: Table, remembered: readonly Remembered[]): UndoPlan {
  const rows = sheetRows(ENTRY_TABS[entry.kind], table);
  const before = formerCells(entry, rows);
  const row = isHalfUndone(entry, rows) ? entry.row : rowWritten(entry, rows, remembered);
  if (row === null) return { kind: rows.holds(entry.row, before) ? 'undone' : 'changed', row: entry.row };
  const changed = [...changedCells(entry, before)].filter(
    ([field, cell]) => !rows.holds(row, new Map([[field, cell]])),
  );
  const blocks = rows.blocks(row, new Map(changed));
  const between = blocks.slice(1).map((_, index) => rowDigest(entry, rows.after(row, blocks.slice(0, index + 1))));
  return { kind: 'write', row, blocks, remembered: between.length > 0 ? { ...entry, row, undoing: between } : null };
}

/** Whether an earlier undo was interrupted between two writes. */
function isHalfUndone(entry: Remembered, rows: SheetRows): boolean {
  return entry.undoing?.includes(rowDigest(entry, rows.cells(entry.row))) ?? false;
}

function rowDigest({ kind }: Remembered, cells: RowCells): string {
  return digestOf(cells, fieldsOf(kind));
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
