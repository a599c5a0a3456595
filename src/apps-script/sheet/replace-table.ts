import type { Cell, Table } from '../../core/workbook/cell';
import { retried } from '../run/retry';
import { writeRows } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts other rows in the place of those that a sheet holds with one call, so that a run that is killed leaves the old ones
 * or the new ones. Notes on cells would end up beside other rows: they go first.
 */
export function replaceTable(sheet: Sheet, before: Table, rows: readonly (readonly Cell[])[]): void {
  const all = [...before.rows, ...rows];
  const width = all.reduce((widest, { length }) => Math.max(widest, length), 1);
  const height = Math.max(before.rows.length, rows.length);
  makeRoom(sheet, height, width);
  if (before.rows.length > 1) retried(() => sheet.getRange(2, 1, before.rows.length - 1, width).clearNote());
  const padded = Array.from({ length: height }, (_, index) => {
    const row = rows[index] ?? [];
    return Array.from({ length: width }, (_cell, column) => row[column] ?? null);
  });
  writeRows(sheet, 1, padded);
}

function makeRoom(sheet: Sheet, height: number, width: number): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows < height) retried(() => sheet.insertRowsAfter(rows, height - rows));
  if (columns < width) retried(() => sheet.insertColumnsAfter(columns, width - columns));
}
