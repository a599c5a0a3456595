import type { Area } from '../../spreadsheet/area';
import type { Corner, Reference } from '../text/references';

/** A reference whose rows count from the formula's own row, unless they are fixed: it serves a whole filled column. */
export interface Relative {
  readonly sheet: string | null;
  readonly reference: Reference;
  readonly from: number;
}

/** Larger than any sheet. */
export const ENDLESS = { maxRows: 100_000_000, maxColumns: 20_000 };

/** The cells that are meant in a formula of this row; null outside of any sheet. */
export function areaAt({ reference, from }: Relative, row: number, grid: typeof ENDLESS): Area | null {
  const { first, last } = reference;
  const rows = span(rowOf(first, row - from), last ? rowOf(last, row - from) : rowOf(first, row - from), grid.maxRows);
  const columns = span(first.column, last ? last.column : first.column, grid.maxColumns);
  if (rows.start < 1 || rows.end > grid.maxRows || columns.start < 1 || columns.end > grid.maxColumns) return null;
  return {
    row: rows.start,
    column: columns.start,
    rows: rows.end - rows.start + 1,
    columns: columns.end - columns.start + 1,
  };
}

function rowOf({ row, isRowFixed }: Corner, moved: number): number | null {
  return row === null || isRowFixed ? row : row + moved;
}

/** An end that is not named is the last of the grid, wherever it stands: `C:A2` is `A2:C`. */
function span(one: number | null, other: number | null, most: number): { start: number; end: number } {
  if (one === null || other === null) return { start: one ?? other ?? 1, end: most };
  return { start: Math.min(one, other), end: Math.max(one, other) };
}
