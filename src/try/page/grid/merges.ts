import type { AreaView } from '../sheet-protocol';
import { holds } from './a1';

/** The merged cells of a tab, found by any of the cells that they cover. */
export class Merges {
  private readonly byRow = new Map<number, AreaView[]>();
  /** The rows of the tallest one. */
  readonly tallest: number;

  constructor(readonly areas: readonly AreaView[]) {
    this.tallest = areas.reduce((most, { rows }) => Math.max(most, rows), 1);
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const known = this.byRow.get(row);
        if (known) known.push(area);
        else this.byRow.set(row, [area]);
      }
    }
  }

  at(row: number, column: number): AreaView | null {
    return this.byRow.get(row)?.find((area) => holds(area, { row, column })) ?? null;
  }
}
