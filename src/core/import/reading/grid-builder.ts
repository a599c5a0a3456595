import type { Cell, MergedCells } from '../../workbook/contract/cell';
import { EveningWatch } from './evening-columns';

export interface Extent {
  readonly across: number;
  readonly down: number;
}

/** The width of an Excel sheet; cells claimed to lie beyond it are ignored. */
export const MOST_COLUMNS = 16_384;

/** A cell and, of a day with an hour, its seconds after midnight. */
export interface TimedCell {
  readonly cell: Cell;
  readonly second: number | null;
}

/** Places cells from left to right, skipping positions covered by merged cells of the rows above. */
export class GridBuilder {
  readonly evenings = new EveningWatch();
  private readonly grid: Cell[][] = [];
  /** For each column the first row below a merged cell from above. */
  private readonly covered: number[] = [];
  private readonly tall: MergedCells[] = [];
  private column = 0;

  get rows(): readonly (readonly Cell[])[] {
    return this.grid;
  }

  /** The cells merged over several rows, as far as there are rows. */
  get merges(): readonly MergedCells[] {
    const last = this.grid.length - 1;
    return this.tall
      .map((range) => ({ ...range, bottom: Math.min(range.bottom, last) }))
      .filter(({ top, bottom }) => bottom > top);
  }

  /** Starts the next row, or the row with this 1-based number. */
  nextRow(number = this.grid.length + 1): void {
    while (this.grid.length < number) this.grid.push([]);
    this.column = 0;
  }

  add({ cell, second }: TimedCell, { across, down }: Extent, place?: number): void {
    if (this.grid.length === 0) this.nextRow();
    const row = this.grid.length - 1;
    if (place !== undefined) this.column = place;
    while ((this.covered[this.column] ?? 0) > row) this.column++;
    if (this.column >= MOST_COLUMNS) return;
    const cells = this.grid[row] as Cell[];
    if (cell !== null) {
      while (cells.length < this.column) cells.push(null);
      cells[this.column] = cell;
      if (second !== null) this.evenings.see(this.column, second);
    }
    const [top, left] = [row, this.column];
    if (down > 1) this.tall.push({ top, left, bottom: row + down - 1, right: left + across - 1 });
    for (let step = 0; step < across; step++) this.covered[this.column + step] = row + down;
    this.column += across;
  }
}
