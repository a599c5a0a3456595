import { textDigest } from '../text/text-digest';
import { type Cell, isBlank, type Table } from '../workbook/contract/cell';
import { type Block, rowBlocks } from '../workbook/contract/row-blocks';
import type { Tab } from '../workbook/contract/tab';
import { tabLayout } from '../workbook/contract/tab-layout';
import { shown } from '../workbook/reading/read-tab';

/** Cells by field. */
export type RowCells = ReadonlyMap<string, Cell>;

/** The rows of a tab as they stand in its sheet, wherever officers moved its columns. Rows are numbered as there, from 1. */
export interface SheetRows {
  readonly tab: Tab;
  /** Under the last row with anything of the contract in it: what officers numbered in advance makes no row. */
  readonly nextRow: number;
  has(field: string): boolean;
  /** The contract's cells of a row; officers' own columns are not among them. */
  cells(row: number): RowCells;
  /** Rows for which this holds, from the top. */
  where(holds: (row: number) => boolean): readonly number[];
  /** Whether the row holds these values. */
  holds(row: number, values: RowCells): boolean;
  /** Whether nothing but these values, or a part of them, stands in the row. */
  holdsNothingBut(row: number, values: RowCells): boolean;
  /** What to write for some cells of a row. */
  blocks(row: number, cells: RowCells): readonly Block[];
}

export function sheetRows(tab: Tab, { rows }: Table): SheetRows {
  const { headerRow, columns } = tabLayout(tab, { rows });
  const firstRow = headerRow + 2;

  function cells(row: number): RowCells {
    const found = rows[row - 1] ?? [];
    return new Map([...columns].map(([field, index]) => [field, found[index] ?? null]));
  }

  function lastRow(): number {
    let last = rows.length;
    while (last >= firstRow && [...cells(last).values()].every(isBlank)) last--;
    return last;
  }

  return {
    tab,
    nextRow: Math.max(firstRow, lastRow() + 1),
    has: (field) => columns.has(field),
    cells,
    where(holds) {
      const found: number[] = [];
      for (let row = firstRow; row <= rows.length; row++) if (holds(row)) found.push(row);
      return found;
    },
    holds(row, values) {
      const found = rows[row - 1] ?? [];
      return [...values].every(([field, cell]) => {
        const index = columns.get(field);
        return index === undefined || same(found[index], cell);
      });
    },
    holdsNothingBut: (row, values) =>
      [...cells(row)].every(([field, cell]) => isBlank(cell) || same(cell, values.get(field))),
    blocks: (row, values) => rowBlocks(columns, values, { isBelowAll: row > rows.length }),
  };
}

/** Tells whether some cells of a row are still what they were. */
export function digestOf(cells: RowCells, fields: readonly string[]): string {
  return textDigest(JSON.stringify(fields.map((field) => comparable(cells.get(field)))));
}

function same(one: Cell | undefined, other: Cell | undefined): boolean {
  return comparable(one) === comparable(other);
}

function comparable(cell: Cell | undefined): string {
  return cell === undefined || isBlank(cell) ? '' : shown(cell).trim();
}
