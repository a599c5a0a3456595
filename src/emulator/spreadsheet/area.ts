import { ServiceException, wrongSignature } from '../world/exceptions';

/** A rectangle of cells; rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Grid {
  readonly maxRows: number;
  readonly maxColumns: number;
}

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Reads the arguments of `getRange`: row, column, number of rows, number of columns. */
export function areaOf(args: readonly unknown[], grid: Grid, method: string): Area {
  const [row, column, rows = 1, columns = 1] = args;
  if (![row, column, rows, columns].every(Number.isInteger)) throw wrongSignature(method, args);
  const area = { row, column, rows, columns } as Area;
  if (area.row < 1) throw new ServiceException('The starting row of the range is too small.');
  if (area.column < 1) throw new ServiceException('The starting column of the range is too small.');
  if (area.rows < 1) throw new ServiceException('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new ServiceException('The number of columns in the range must be at least 1.');
  return within(area, grid);
}

export function within(area: Area, grid: Grid): Area {
  const fits = area.row + area.rows - 1 <= grid.maxRows && area.column + area.columns - 1 <= grid.maxColumns;
  if (!fits || area.row < 1 || area.column < 1) throw new ServiceException(OUTSIDE);
  return area;
}

/** The part of the area that lies on the grid; null for none. */
export function cutTo({ row, column, rows, columns }: Area, { maxRows, maxColumns }: Grid): Area | null {
  const [down, right] = [Math.min(rows, maxRows - row + 1), Math.min(columns, maxColumns - column + 1)];
  return down < 1 || right < 1 ? null : { row, column, rows: down, columns: right };
}

export function overlaps(a: Area, b: Area): boolean {
  const inRows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return inRows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

export function surrounds(outer: Area, inner: Area): boolean {
  const inRows = outer.row <= inner.row && inner.row + inner.rows <= outer.row + outer.rows;
  return inRows && outer.column <= inner.column && inner.column + inner.columns <= outer.column + outer.columns;
}

export interface Band {
  readonly start: number;
  readonly length: number;
}

/** A band of rows or columns after `count` new ones were inserted before `at`. */
export function afterInsertion(band: Band, at: number, count: number): Band {
  if (at <= band.start) return { start: band.start + count, length: band.length };
  return at < band.start + band.length ? { start: band.start, length: band.length + count } : band;
}

/** A band after `count` rows or columns from `first` on were deleted; null when nothing of it is left. */
export function afterDeletion(band: Band, first: number, count: number): Band | null {
  const end = band.start + band.length;
  const goneBefore = Math.max(0, Math.min(first + count, band.start) - first);
  const goneInside = Math.max(0, Math.min(first + count, end) - Math.max(first, band.start));
  const length = band.length - goneInside;
  return length > 0 ? { start: band.start - goneBefore, length } : null;
}
