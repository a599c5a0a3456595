import { displayValuesOf } from './cells';
import type { SheetState } from './sheet-state';
import type { WorkbookState } from './workbook-state';

/** The rows that the sheet's filter hides, by what their cells show now. */
export function filteredRows(book: WorkbookState, sheet: SheetState): ReadonlySet<number> {
  const { filter } = sheet;
  const found = new Set<number>();
  if (!filter) return found;
  const first = filter.area.row + 1;
  const rows = Math.min(filter.area.row + filter.area.rows, sheet.maxRows + 1) - first;
  if (rows < 1) return found;
  for (const [column, texts] of filter.hidden) {
    displayValuesOf(book, sheet, { row: first, column, rows, columns: 1 }).forEach(([text = ''], index) => {
      if (texts.has(text)) found.add(first + index);
    });
  }
  return found;
}
