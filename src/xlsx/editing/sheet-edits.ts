import type { Cell } from '../../core/workbook/contract/cell';
import type { CellRange } from '../reading/cell-place';
import type { BookFormat } from './cell-markup';
import type { Growth } from './growth';

/** What changes in one sheet. Rows and columns count from 0. */
export interface SheetEdits {
  /** The values to write, by row and column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** The formulas of new rows, by row and column. */
  readonly formulas: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Null when no row is added. */
  readonly growth: Growth | null;
  /** The row whose look new rows take; null when there is none but the header. */
  readonly modelRow: number | null;
  readonly isStale: StaleCells;
  /** For each column, a style with which it shows days. */
  readonly dayStyles: ReadonlyMap<number, number>;
  readonly format: BookFormat;
  readonly onWritten: OnWritten;
}

export type OnWritten = (cells: number) => void;

/** Whether the stored result of this cell is no longer to be trusted. */
export type StaleCells = (row: number, column: number) => boolean;

/** The smallest range that holds all cells that are written. */
export function writtenRange({ cells, formulas }: SheetEdits): CellRange | null {
  let range: CellRange | null = null;
  for (const rows of [cells, formulas]) {
    for (const [row, columns] of rows) {
      for (const column of columns.keys()) range = around(range, row, column);
    }
  }
  return range;
}

function around(range: CellRange | null, row: number, column: number): CellRange {
  if (!range) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}
