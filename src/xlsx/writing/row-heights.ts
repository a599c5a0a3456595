import type { Cell, Table } from '../../core/workbook/contract/cell';
import { type ColumnOrNone, PLAIN_WIDTH, wraps } from './column-look';

/** In characters: the part of a header that the filter button covers. */
const FILTER_BUTTON = 3;
/** Excel measures widths in digits, and an average letter is narrower than a digit. */
const CHARACTERS_A_UNIT = 1.1;
/** In points. */
export const LINE_HEIGHT = 15;
/** Excel allows no more than 409. */
const TALLEST_ROW = 405;

/** Heights of the rows with several lines, in points: LibreOffice does not adjust the rows of such a file itself. */
export function rowHeights(
  rows: Table['rows'],
  columns: readonly ColumnOrNone[],
  headerRow: number,
): ReadonlyMap<number, number> {
  const headers = columns.map((column, index) => [index, (column?.width ?? PLAIN_WIDTH) - FILTER_BUTTON] as const);
  const sentences = columns.flatMap((column, index) =>
    column && wraps(column) ? [[index, column.width * CHARACTERS_A_UNIT] as const] : [],
  );
  const heights = new Map<number, number>();
  for (const [index, cells] of rows.entries()) {
    let most = 1;
    for (const [position, width] of index === headerRow ? headers : sentences) {
      most = Math.max(most, linesOf(cells[position], width));
    }
    if (most > 1) heights.set(index, Math.min(most * LINE_HEIGHT, TALLEST_ROW));
  }
  return heights;
}

function linesOf(cell: Cell | undefined, width: number): number {
  if (typeof cell !== 'string') return 1;
  if (cell.length <= width && !cell.includes('\n')) return 1;
  return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
