import type { Cell } from './cell';

/** Cells of one row that stand side by side, to be written with one call. */
export interface Block {
  /** 1-based. */
  readonly column: number;
  readonly cells: readonly Cell[];
}

/**
 * What to write for some cells of a row, given by field: one block where the columns stand together. Under all that is in
 * the sheet, blanks may be written over officers' own columns; elsewhere these are left alone, since a formula may stand
 * there. A field whose column is lacking is left out.
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
