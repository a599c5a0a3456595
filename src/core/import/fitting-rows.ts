import type { Cell } from '../workbook/contract/cell';
import { utf8Length } from './utf8-length';

/** How many of the rows fit into one answer of `most` bytes of JSON; at least one, so that reading always advances. */
export function fittingRows(rows: readonly (readonly Cell[])[], most: number): number {
  let room = most;
  const fitting = rows.findIndex((row) => {
    room -= utf8Length(JSON.stringify(row)) + 1;
    return room < 0;
  });
  return fitting < 0 ? rows.length : Math.max(1, fitting);
}
