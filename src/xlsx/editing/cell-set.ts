import type { FormulaCell } from '../formulas/stale-formulas';
import type { CellRange } from '../reading/cell-place';

/** The cells of formulas and of their results. Rows and columns count from 0. */
export class CellSet {
  private readonly rows = new Map<number, Set<number>>();
  private readonly ranges: CellRange[] = [];

  constructor(formulas: Iterable<FormulaCell> = []) {
    for (const { results } of formulas) this.addRange(results);
  }

  get isEmpty(): boolean {
    return this.rows.size === 0 && this.ranges.length === 0;
  }

  add(row: number, column: number): void {
    const columns = this.rows.get(row);
    if (columns) columns.add(column);
    else this.rows.set(row, new Set([column]));
  }

  has(row: number, column: number): boolean {
    return this.rows.get(row)?.has(column) === true || this.ranges.some((range) => isWithin(range, row, column));
  }

  private addRange(range: CellRange): void {
    if (range.top === range.bottom && range.left === range.right) this.add(range.top, range.left);
    else this.ranges.push(range);
  }
}

function isWithin({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
