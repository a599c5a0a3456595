import type { Cell, Table } from '../../workbook/contract/cell';

/** Row and column from 1. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

export interface Edits {
  /** Cells of existing rows. */
  readonly cells: readonly CellEdit[];
  /** Cells of added or emptied rows. Each row is written in one call, so that an interrupted run leaves no half row. */
  readonly rows: readonly CellEdit[];
}

/** Whether the cell holds a formula; such cells are never written. */
export type IsFormula = (row: number, column: number) => boolean;

export const NO_FORMULAS: IsFormula = () => false;

/** The table after the edits. */
export function edited({ name, rows }: Table, edits: Edits): Table {
  const changed: Cell[][] = rows.map((row) => [...row]);
  for (const { row, column, value } of [...edits.cells, ...edits.rows]) {
    while (changed.length < row) changed.push([]);
    const cells = changed[row - 1] as Cell[];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  }
  return { name, rows: changed };
}
