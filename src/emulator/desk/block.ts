import { type Area, cutTo, overlaps } from '../spreadsheet/area';
import { put } from '../spreadsheet/cells';
import type { Axis } from '../spreadsheet/moved-lines';
import type { SheetState } from '../spreadsheet/sheet-state';
import type { Entry } from '../spreadsheet/typed-input';
import type { WorkbookState } from '../spreadsheet/workbook-state';
import type { Keep } from './desk-session';
import type { CellPlace } from './outcome';
import { CellsPatch } from './undo/cells-patch';
import { LinesOut } from './undo/lines-patch';

/** A spreadsheet has at most ten million cells: https://support.google.com/drive/answer/37603. */
const MOST_CELLS = 10_000_000;

/** Tells whether a cell of the area lies under a merge, where nothing can be written. */
export function coveredCells({ merges }: SheetState, area: Area): (row: number, column: number) => boolean {
  const last = { maxRows: area.row + area.rows - 1, maxColumns: area.column + area.columns - 1 };
  const covered = new Set<string>();
  for (const merge of merges) {
    const inside = overlaps(merge, area) ? cutTo(merge, last) : null;
    for (const { row, column } of inside ? placesIn(inside) : []) {
      if (row !== merge.row || column !== merge.column) covered.add(`${row}:${column}`);
    }
  }
  return covered.size === 0 ? () => false : (row, column) => covered.has(`${row}:${column}`);
}

/** Whether the book can take a sheet that reaches as far as the area. */
export function fitsInBook(book: WorkbookState, sheet: SheetState, area: Area): boolean {
  const others = book.sheets.filter((other) => other !== sheet);
  const taken = others.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  const rows = Math.max(sheet.maxRows, area.row + area.rows - 1);
  const columns = Math.max(sheet.maxColumns, area.column + area.columns - 1);
  return taken + rows * columns <= MOST_CELLS;
}

interface Growing {
  readonly book: WorkbookState;
  readonly sheet: SheetState;
  readonly keep: Keep;
}

/** Adds the rows and columns that the area lacks. */
export function grow({ book, sheet, keep }: Growing, { row, column, rows, columns }: Area): void {
  const add = (axis: Axis, present: number, wanted: number) => {
    if (wanted <= present) return;
    book.insert(sheet, axis, present + 1, wanted - present);
    const ids = sheet.lines[axis].idsAt(present + 1, wanted - present);
    keep(new LinesOut({ sheetId: sheet.id, axis, ids, followers: null, takes: 'what is blank' }));
  };
  add('rows', sheet.maxRows, row + rows - 1);
  add('columns', sheet.maxColumns, column + columns - 1);
}

/** Writes a block of entries that are known to be right; a cell without an entry stays as it is. */
export function writeBlock(
  sheet: SheetState,
  keep: Keep,
  { area, entries }: { readonly area: Area; readonly entries: readonly (readonly (Entry | null)[])[] },
): void {
  for (const layer of [sheet.values, sheet.formulas, sheet.formats]) keep(CellsPatch.of(sheet, layer, area));
  entries.forEach((cells, down) => {
    cells.forEach((entry, right) => {
      if (entry) put(sheet, area.row + down, area.column + right, entry);
    });
  });
}

export function placesIn({ row, column, rows, columns }: Area): CellPlace[] {
  const places: CellPlace[] = [];
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) places.push({ row: row + down, column: column + right });
  }
  return places;
}
