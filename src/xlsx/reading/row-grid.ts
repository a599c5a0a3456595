import type { Cell, Table } from '../../core/workbook/contract/cell';
import { BookRefusal } from '../package/book-refusal';
import { type CellRange, MOST_COLUMNS, MOST_ROWS } from './cell-place';

const BLANK_ROW: readonly Cell[] = [];

/** More filled cells than this do not fit into the memory of an office's computer. */
const MOST_CELLS = 40_000_000;

/** The cells of a sheet, placed by row and column, both counted from 0. */
export class RowGrid {
  private readonly rows: Cell[][] = [];
  private size = 0;

  /** Throws a BookRefusal for a place that no sheet has, and when there are too many cells. */
  add(row: number, column: number, cell: Cell): void {
    if (row < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) throw new BookRefusal('damaged');
    if (++this.size > MOST_CELLS) throw new BookRefusal('too-large');
    while (this.rows.length <= row) this.rows.push(BLANK_ROW as Cell[]);
    let cells = this.rows[row] as Cell[];
    if (cells === BLANK_ROW) {
      cells = [];
      this.rows[row] = cells;
    }
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }

  /**
   * Empties all cells of a merged range but the first: Excel does not show their values. Ranges do not overlap (ECMA-376
   * part 1, 18.3.1.55); where those of a damaged file do, the same cells are not emptied again and again.
   */
  hideUnder(merges: readonly CellRange[]): void {
    let steps = this.size + merges.length;
    for (const { top, left, bottom, right } of largestFirst(merges)) {
      for (let row = top; row <= bottom && row < this.rows.length; row++) {
        const cells = this.rows[row] as Cell[];
        const from = row === top ? left + 1 : left;
        if (from >= cells.length) continue;
        steps -= Math.min(right, cells.length - 1) - from + 1;
        if (steps < -this.size * 4) throw new BookRefusal('damaged');
        cells.fill(null, from, right + 1);
        trim(cells);
      }
    }
  }

  table(name: string): Table {
    const { rows } = this;
    while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
    return { name, rows };
  }
}

function largestFirst(merges: readonly CellRange[]): readonly CellRange[] {
  const size = ({ top, left, bottom, right }: CellRange) => (bottom - top + 1) * (right - left + 1);
  return [...merges].sort((a, b) => size(b) - size(a));
}

function trim(cells: Cell[]): void {
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
}
