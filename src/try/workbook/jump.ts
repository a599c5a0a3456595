import { displayValuesOf } from '../../emulator/spreadsheet/cells';
import type { SheetState } from '../../emulator/spreadsheet/sheet-state';
import type { WorkbookState } from '../../emulator/spreadsheet/workbook-state';
import type { Direction } from '../page/sheet-protocol';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where Ctrl with an arrow leads: to the end of a filled run, else to the next filled cell, else to the edge. */
export function jump(book: WorkbookState, sheet: SheetState, from: Cell, direction: Direction): Cell {
  if (direction === 'end') return { row: Math.max(1, sheet.lastRow()), column: Math.max(1, sheet.lastColumn()) };
  const isDown = direction === 'up' || direction === 'down';
  const { maxRows, maxColumns } = sheet;
  const area = isDown
    ? { row: 1, column: from.column, rows: maxRows, columns: 1 }
    : { row: from.row, column: 1, rows: 1, columns: maxColumns };
  const filled = displayValuesOf(book, sheet, area)
    .flat()
    .map((text) => text !== '');
  const step = direction === 'up' || direction === 'left' ? -1 : 1;
  const found = along(filled, (isDown ? from.row : from.column) - 1, step) + 1;
  return isDown ? { row: found, column: from.column } : { row: from.row, column: found };
}

function along(filled: readonly boolean[], from: number, step: 1 | -1): number {
  const edge = step === 1 ? filled.length - 1 : 0;
  if (from === edge) return edge;
  const isInRun = filled[from] && filled[from + step];
  for (let at = from + step; at !== edge; at += step) {
    if (isInRun ? !filled[at + step] : filled[at]) return at;
  }
  return edge;
}
