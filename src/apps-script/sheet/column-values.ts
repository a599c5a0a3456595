import type { Cell, Table } from '../../core/workbook/contract/cell';
import { retried } from '../run/retry';
import { setCells, type Written } from './values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Column {
  /** The table as it was read. */
  readonly table: Table;
  readonly headerRow: number;
  readonly column: number;
  /** New values by the row number that the sheet shows; other rows keep theirs. */
  readonly values: ReadonlyMap<number, Cell>;
}

/** Changes some cells of a column with one call. A cell with a formula keeps it. */
export function writeColumn(sheet: Sheet, { table, headerRow, column, values }: Column): void {
  const rows = table.rows.slice(headerRow + 1);
  if (rows.length === 0 || values.size === 0) return;
  const range = sheet.getRange(headerRow + 2, column + 1, rows.length, 1);
  const formulas = retried(() => range.getFormulas());
  const cells = rows.map((row, index): readonly Written[] => {
    const number = headerRow + 2 + index;
    const value = values.has(number) ? (values.get(number) ?? null) : (row[column] ?? null);
    const formula = formulas[index]?.[0];
    return [formula ? { formula } : value];
  });
  setCells(range, cells);
}
