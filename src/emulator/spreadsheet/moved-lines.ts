import { type Area, afterDeletion, afterInsertion, type Band } from './area';
import type { BasicFilter } from './rules';

export type Axis = 'rows' | 'columns';

/** Where a band of rows or columns is after others were inserted or deleted; null when it was deleted itself. */
export type Moved = (band: Band) => Band | null;

export function movedByInsertion(before: number, count: number): Moved {
  return (band) => afterInsertion(band, before, count);
}

export function movedByDeletion(first: number, count: number): Moved {
  return (band) => afterDeletion(band, first, count);
}

export function movedArea(area: Area, axis: Axis, moved: Moved): Area | null {
  if (axis === 'rows') {
    const band = moved({ start: area.row, length: area.rows });
    return band && { ...area, row: band.start, rows: band.length };
  }
  const band = moved({ start: area.column, length: area.columns });
  return band && { ...area, column: band.start, columns: band.length };
}

/** What is kept by row or by column, such as widths. */
export function movedKeys<T>(kept: ReadonlyMap<number, T>, moved: Moved): Map<number, T> {
  const result = new Map<number, T>();
  for (const [line, value] of kept) {
    const now = moved({ start: line, length: 1 });
    if (now) result.set(now.start, value);
  }
  return result;
}

/** A filter is gone with its row of headings, or with all of its columns. */
export function movedFilter(filter: BasicFilter, axis: Axis, moved: Moved): BasicFilter | null {
  const area = movedArea(filter.area, axis, moved);
  const isHeaded = axis === 'columns' || moved({ start: filter.area.row, length: 1 }) !== null;
  if (!area || !isHeaded) return null;
  return { area, hidden: axis === 'columns' ? movedKeys(filter.hidden, moved) : filter.hidden };
}
