import type { CellEdit, Edits } from '../../core/import/plan/cell-edit';
import type { Cell, Table } from '../../core/workbook/contract/cell';
import { tabNamed } from '../../core/workbook/contract/recognise';
import { headersIn } from '../../core/workbook/contract/tab-layout';
import { overlap } from '../formulas/changed-cells';
import type { CellRange } from '../reading/cell-place';
import type { CellSet } from './cell-set';
import type { Growth } from './growth';

/** The edits at the places where they are written, and the rows that they add. */
export interface PlacedEdits {
  readonly edits: Edits;
  readonly growth: Growth | null;
  /** The row whose look new rows take; null when the sheet has no row of data yet. */
  readonly modelRow: number | null;
}

interface Obstacles {
  readonly merges: readonly CellRange[];
  /** Cells with formulas, which are never overwritten. */
  readonly formulas: CellSet;
}

/** New rows begin below merged cells, which would hide all values but one. */
export function placedEdits(table: Table, edits: Edits, { merges, formulas }: Obstacles): PlacedEdits {
  const added = boundsOf(edits.rows);
  if (!added) return { edits, growth: null, modelRow: null };
  const down = rowsDown(added, merges);
  const rows = edits.rows.map((edit) => ({ ...edit, row: edit.row + down }));
  const { headerRow } = headersIn(table.rows, tabNamed(table.name));
  const oldLast = added.top - 1;
  const growth = {
    sheet: table.name,
    firstData: headerRow + 1,
    oldLast,
    newLast: added.bottom + down,
    width: table.rows[headerRow]?.length ?? 0,
  };
  const free = rows.filter(({ row, column }) => !formulas.has(row - 1, column - 1));
  return { edits: { cells: edits.cells, rows: free }, growth, modelRow: oldLast > headerRow ? oldLast : null };
}

/** The values by row and column, counted from 0. */
export function cellsByRow({ cells, rows }: Edits): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  const found = new Map<number, Map<number, Cell>>();
  for (const { row, column, value } of [...cells, ...rows]) {
    const columns = found.get(row - 1);
    if (columns) columns.set(column - 1, value);
    else found.set(row - 1, new Map([[column - 1, value]]));
  }
  return found;
}

function boundsOf(edits: readonly CellEdit[]): CellRange | null {
  const [first] = edits;
  if (!first) return null;
  let [top, bottom, left, right] = [first.row, first.row, first.column, first.column];
  for (const { row, column } of edits) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
}

/** How many rows further down no merged cell is in the way. */
function rowsDown(added: CellRange, merges: readonly CellRange[]): number {
  let down = 0;
  for (const merge of [...merges].sort((a, b) => a.top - b.top)) {
    const present = { ...added, top: added.top + down, bottom: added.bottom + down };
    if (overlap(merge, present)) down = merge.bottom + 1 - added.top;
  }
  return down;
}
