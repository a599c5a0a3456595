import type { Cell } from '../../../src/core/workbook/contract/cell';
import { Desk } from '../../../src/emulator/desk/desk';
import { areaOfA1 } from '../../../src/emulator/spreadsheet/a1';
import type { Area } from '../../../src/emulator/spreadsheet/area';
import { displayValuesOf } from '../../../src/emulator/spreadsheet/cells';
import type { SheetState } from '../../../src/emulator/spreadsheet/sheet-state';
import type { SpreadsheetOptions } from '../../../src/emulator/spreadsheet/spreadsheet-file';
import type { WorkbookState } from '../../../src/emulator/spreadsheet/workbook-state';
import { AN, aSheet, BINH } from '../a-world';

export const at = (cells: string): Area => areaOfA1(cells, { maxRows: 1_000_000, maxColumns: 1000 });
export const place = (cell: string) => ({ row: at(cell).row, column: at(cell).column });

/** Two officers at one Sheet whose first tab holds these rows. */
export function aDesk(rows: readonly (readonly Cell[])[] = [], options: Partial<SpreadsheetOptions> = {}) {
  const { file, sheet, world, services } = aSheet(rows, options);
  const state = file.book.sheets[0] as SheetState;
  const [an, binh] = [new Desk(file, AN), new Desk(file, BINH)];
  const shown = (cells: string) => displayValuesOf(file.book, state, at(cells));
  return { file, book: file.book, world, services, sheet, state, an, binh, tab: state.id, shown };
}

/** All that is kept of a book, in a form that can be compared. */
export function everythingIn(book: WorkbookState) {
  return { sheets: book.sheets.map(everythingOf), names: [...book.namedRanges].sort() };
}

function everythingOf(sheet: SheetState) {
  const { id, name, hidden, maxRows, maxColumns, frozenRows, frozenColumns, filter } = sheet;
  const { merges, protections, conditionalRules, charts } = sheet;
  const layers = sheet.keptLayers().map((layer) => {
    const cells: unknown[] = [];
    layer.each((value, row, column) => cells.push([row, column, value]));
    return cells;
  });
  const sizes = [sheet.columnWidths, sheet.rowHeights].map((lines) => [...lines].sort(([a], [b]) => a - b));
  const gone = [sheet.hiddenRows, sheet.hiddenColumns].map((lines) => [...lines].sort((a, b) => a - b));
  return {
    id,
    name,
    hidden,
    maxRows,
    maxColumns,
    frozenRows,
    frozenColumns,
    filter,
    merges,
    protections,
    conditionalRules,
    charts,
    layers,
    sizes,
    gone,
  };
}
