import type { Cell, Table } from '../../core/workbook/contract/cell';
import { MOST_COLUMNS, MOST_ROWS } from '../reading/cell-place';
import { MOST_CHARACTERS } from './cell-text';

/** What Excel allows no more of, and the cell from which on there is too much. Rows and columns count from 0. */
export interface Excess {
  readonly kind: 'rows' | 'columns' | 'characters';
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly found: number;
  readonly most: number;
}

/** The first thing that no .xlsx file can hold; null when everything fits. */
export function excessIn(tables: readonly Table[]): Excess | null {
  for (const { name: tab, rows } of tables) {
    if (rows.length > MOST_ROWS)
      return { kind: 'rows', tab, row: MOST_ROWS, column: 0, found: rows.length, most: MOST_ROWS };
    for (const [row, cells] of rows.entries()) {
      if (cells.length > MOST_COLUMNS)
        return { kind: 'columns', tab, row, column: MOST_COLUMNS, found: cells.length, most: MOST_COLUMNS };
      const column = cells.findIndex(isTooLong);
      if (column >= 0)
        return { kind: 'characters', tab, row, column, found: String(cells[column]).length, most: MOST_CHARACTERS };
    }
  }
  return null;
}

function isTooLong(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length > MOST_CHARACTERS;
}
