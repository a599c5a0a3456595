import type { Cell, Table } from '../../core/workbook/contract/cell';
import { retried } from '../run/retry';
import { addColumns } from './more-cells';
import { growTo } from './room';
import { writeRows } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Replaces the rows of a sheet with one call, so that a killed run leaves either the old rows or the new ones. Notes on
 * cells are removed first, since they would end up beside other rows.
 */
export function replaceTable(sheet: Sheet, before: Table, rows: readonly (readonly Cell[])[]): void {
  const all = [...before.rows, ...rows];
  const width = all.reduce((widest, { length }) => Math.max(widest, length), 1);
  const height = Math.max(before.rows.length, rows.length);
  growTo(sheet, height);
  addColumns(sheet, sheet.getMaxColumns(), width);
  if (before.rows.length > 1) retried(() => sheet.getRange(2, 1, before.rows.length - 1, width).clearNote());
  const padded = Array.from({ length: height }, (_, index) => {
    const row = rows[index] ?? [];
    return Array.from({ length: width }, (_cell, column) => row[column] ?? null);
  });
  writeRows(sheet, 1, padded);
}
