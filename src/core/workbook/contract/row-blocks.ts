import type { Cell } from './cell';

/** Adjacent cells of one row, which can be written with one call. */
export interface Block {
  /** Of the first cell, counted from 1. */
  readonly column: number;
  readonly cells: readonly Cell[];
}

/**
 * Groups the cells of a row, given by field, into blocks of adjacent columns. In a new row below all others
 * (`isBelowAll`) a block may span officers' own columns with blanks; in an existing row it may not, because those
 * columns may hold formulas. A field whose column is missing is left out.
 */
export function rowBlocks(
  columns: ReadonlyMap<string, number>,
  cells: Iterable<readonly [field: string, cell: Cell]>,
  { isBelowAll = false }: { readonly isBelowAll?: boolean } = {},
): readonly Block[] {
  const placed = [...cells].flatMap(([field, cell]) => {
    const index = columns.get(field);
    return index === undefined ? [] : [{ index, cell }];
  });
  const blocks: { readonly column: number; readonly cells: Cell[] }[] = [];
  for (const { index, cell } of placed.sort((a, b) => a.index - b.index)) {
    const open = blocks[blocks.length - 1];
    const gap = open ? index + 1 - open.column - open.cells.length : 0;
    if (open && (gap === 0 || isBelowAll)) open.cells.push(...new Array<Cell>(gap).fill(null), cell);
    else blocks.push({ column: index + 1, cells: [cell] });
  }
  return blocks;
}
