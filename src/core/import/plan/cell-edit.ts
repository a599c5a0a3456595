import type { Cell, Table } from '../../workbook/contract/cell';

/** Row and column as sheets number them, from 1. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

export interface Edits {
  /** Cells of rows that stand there. */
  readonly cells: readonly CellEdit[];
  /** Of rows that are added or emptied: a row is written with one call, so that a run that is killed leaves no half of it. */
  readonly rows: readonly CellEdit[];
}

/** Whether a formula stands there: such a cell is never written. */
export type IsFormula = (row: number, column: number) => boolean;

export const NO_FORMULAS: IsFormula = () => false;

/** The table as it is after the edits. */
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
