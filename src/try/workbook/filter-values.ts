import { displayValuesOf } from '../../emulator/spreadsheet/cells';
import type { SheetState } from '../../emulator/spreadsheet/sheet-state';
import type { WorkbookState } from '../../emulator/spreadsheet/workbook-state';
import type { FilterValues } from '../page/sheet-protocol';

/** The different texts of a column of the filter, in the order of the alphabet. */
export function filterValues(book: WorkbookState, sheet: SheetState, column: number): FilterValues {
  const { filter } = sheet;
  if (!filter) return { values: [] };
  const rows = Math.min(filter.area.row + filter.area.rows - 1, Math.max(sheet.lastRow(), 1)) - filter.area.row;
  if (rows < 1) return { values: [] };
  const area = { row: filter.area.row + 1, column, rows, columns: 1 };
  const texts = [...new Set(displayValuesOf(book, sheet, area).flat())];
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const hidden = filter.hidden.get(column);
  return { values: texts.sort(compare).map((text) => ({ text, isShown: !hidden?.has(text) })) };
}
