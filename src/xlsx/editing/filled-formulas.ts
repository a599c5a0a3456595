import { filledDown } from '../formulas/fill-down';
import type { FormulaCell } from '../formulas/stale-formulas';

/** The formulas that new rows get, and the columns whose formula could not be filled down. */
export interface FilledFormulas {
  readonly formulas: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly unfilled: readonly number[];
}

interface Filling {
  /** The row above the new ones. */
  readonly modelRow: number;
  readonly rows: Iterable<number>;
  /** Whether a cell has no content yet and gets none. */
  readonly isFree: (row: number, column: number) => boolean;
  /** Formulas of table columns, for columns without a formula in the row above. */
  readonly columnFormulas: ReadonlyMap<number, string>;
}

/** Fills the formulas of the row above down, as Excel does when a row is typed below a table. */
export function filledFormulas(cells: readonly FormulaCell[], filling: Filling): FilledFormulas {
  const above = cells.filter(({ row }) => row === filling.modelRow);
  const formulas = new Map<number, Map<number, string>>();
  const unfilled = new Set<number>();
  for (const row of filling.rows) {
    const filled = new Map<number, string>();
    for (const cell of above) {
      if (!filling.isFree(row, cell.column)) continue;
      const text = textFor(cell, row);
      if (text === null) unfilled.add(cell.column);
      else filled.set(cell.column, text);
    }
    for (const [column, text] of filling.columnFormulas) {
      if (!filled.has(column) && filling.isFree(row, column)) filled.set(column, text);
    }
    for (const column of filled.keys()) unfilled.delete(column);
    if (filled.size > 0) formulas.set(row, filled);
  }
  return { formulas, unfilled: [...unfilled] };
}

/** A formula shared across columns would have to move sideways too. */
function textFor({ formula, home, column, isArea }: FormulaCell, row: number): string | null {
  if (formula === null || isArea || home.column !== column) return null;
  return filledDown(formula, home.row, row);
}
