import { type CellRange, MOST_ROWS } from '../reading/cell-place';

/** Cells whose value may have changed, by sheet. Sheets are named by their keys; places count from 0. */
export class ChangedCells {
  private readonly sheets = new Map<
    string,
    { readonly ranges: CellRange[]; readonly columns: Map<number, Uint8Array> }
  >();

  add(sheet: string, row: number, column: number): void {
    const { columns } = this.of(sheet);
    let rows = columns.get(column) ?? new Uint8Array(64);
    if (rows.length <= row) {
      const longer = new Uint8Array(Math.min(MOST_ROWS, Math.max(row + 1, rows.length * 2)));
      longer.set(rows);
      rows = longer;
    }
    rows[row] = 1;
    columns.set(column, rows);
  }

  addRange(sheet: string, range: CellRange): void {
    this.of(sheet).ranges.push(range);
  }

  touches(sheet: string, range: CellRange): boolean {
    const found = this.sheets.get(sheet);
    if (!found) return false;
    if (found.ranges.some((one) => overlap(one, range))) return true;
    const isIn = (column: number) => column >= range.left && column <= range.right;
    const isMarked = (rows: Uint8Array) => rows.subarray(range.top, range.bottom + 1).includes(1);
    if (range.left === range.right) {
      const rows = found.columns.get(range.left);
      return rows !== undefined && isMarked(rows);
    }
    for (const [column, rows] of found.columns) if (isIn(column) && isMarked(rows)) return true;
    return false;
  }

  private of(sheet: string) {
    const known = this.sheets.get(sheet);
    if (known) return known;
    const begun = { ranges: [], columns: new Map<number, Uint8Array>() };
    this.sheets.set(sheet, begun);
    return begun;
  }
}

export function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
