import type { FormGrid, PlacedCell } from '../../core/forms/grid';
import { written } from '../run/retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Merges cells of the same shape that follow each other, side by side or line under line, with one call: each call is a
 * round trip.
 */
export function mergeCells(sheet: Sheet, { cells }: FormGrid): void {
  for (const run of runsOf(cells.filter(({ rows, columns }) => rows * columns > 1))) {
    const [first] = run;
    const { row, column, rows, columns } = first;
    if (rows > 1 && columns > 1) throw new Error('no form has a cell over several rows and several columns');
    if (rows > 1) written(() => sheet.getRange(row, column, rows, run.length).mergeVertically());
    else written(() => sheet.getRange(row, column, run.length, columns).mergeAcross());
  }
}

type Run = [PlacedCell, ...PlacedCell[]];

function runsOf(cells: readonly PlacedCell[]): readonly Run[] {
  const runs: Run[] = [];
  for (const cell of cells) {
    const last = runs[runs.length - 1];
    const before = last?.[last.length - 1];
    if (last && before && follows(cell, before)) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function follows(cell: PlacedCell, before: PlacedCell): boolean {
  if (cell.rows !== before.rows || cell.columns !== before.columns) return false;
  if (cell.rows > 1) return cell.row === before.row && cell.column === before.column + 1;
  return cell.column === before.column && cell.row === before.row + 1;
}
