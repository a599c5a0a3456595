import { textDigest } from '../text/text-digest';
import { type Cell, isBlank, type Table } from '../workbook/contract/cell';
import { type Block, rowBlocks } from '../workbook/contract/row-blocks';
import type { Tab } from '../workbook/contract/tab';
import { isEmptyRow, tabLayout } from '../workbook/contract/tab-layout';
import { shown } from '../workbook/reading/read-tab';

/** Cells by field. */
export type RowCells = ReadonlyMap<string, Cell>;

/** The rows of a tab in its sheet, even if officers moved its columns. Rows are 1-based. */
export interface SheetRows {
  readonly tab: Tab;
  /** Below the last row with a filled contract column; row numbers that officers typed in advance do not count. */
  readonly nextRow: number;
  has(field: string): boolean;
  /** The cells of a row in contract columns, without officers' own columns. */
  cells(row: number): RowCells;
  /** Rows that meet the condition, from the top. */
  where(holds: (row: number) => boolean): readonly number[];
  /** Whether the row has these values. */
  holds(row: number, values: RowCells): boolean;
  /** Whether every filled cell of the row has one of these values. */
  holdsNothingBut(row: number, values: RowCells): boolean;
  /** The blocks to write for some cells of a row. */
  blocks(row: number, cells: RowCells): readonly Block[];
  /** The cells of a row once the blocks are written. */
  after(row: number, blocks: readonly Block[]): RowCells;
}

export function sheetRows(tab: Tab, { rows }: Table): SheetRows {
  const { headerRow, columns } = tabLayout(tab, { rows });
  const firstRow = headerRow + 2;

  function byField(found: readonly Cell[]): RowCells {
    return new Map([...columns].map(([field, index]) => [field, found[index] ?? null]));
  }

  const cells = (row: number) => byField(rows[row - 1] ?? []);

  function lastRow(): number {
    let last = rows.length;
    while (last >= firstRow && isEmptyRow(tab, columns, rows[last - 1])) last--;
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
    after(row, blocks) {
      const found = [...(rows[row - 1] ?? [])];
      for (const block of blocks) found.splice(block.column - 1, block.cells.length, ...block.cells);
      return byField(found);
    },
  };
}

/** Digest of some cells of a row, to see later whether they have changed. */
export function digestOf(cells: RowCells, fields: readonly string[]): string {
  return textDigest(JSON.stringify(fields.map((field) => comparable(cells.get(field)))));
}

function same(one: Cell | undefined, other: Cell | undefined): boolean {
  return comparable(one) === comparable(other);
}

function comparable(cell: Cell | undefined): string {
  return cell === undefined || isBlank(cell) ? '' : shown(cell).trim();
}
