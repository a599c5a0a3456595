import type { Day } from '../../core/calendar/day';
import { type Cell, isDayCell, type Table } from '../../core/workbook/contract/cell';
import { dateFormatOf, showsDate } from './number-format';
import { dayOfSerial, serialOfDay } from './serial';
import type { SheetState } from './sheet-state';
import type { WorkbookState } from './workbook-state';

/** Stores cells as they are and not as typed input: a text of digits stays text. */
export function fill(book: WorkbookState, { name, rows }: Table): void {
  const sheet = book.add(name);
  const format = dateFormatOf(book.locale);
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null || cell === '') return;
      sheet.values.set(row + 1, column + 1, isDayCell(cell) ? serialOfDay(cell.day) : cell);
      if (isDayCell(cell)) sheet.formats.set(row + 1, column + 1, format);
    });
  });
  sheet.maxRows = Math.max(sheet.maxRows, rows.length);
  sheet.maxColumns = Math.max(sheet.maxColumns, ...rows.slice(0, 1).map((cells) => cells.length), sheet.lastColumn());
}

/** The Sheet's cells as tables: blanks are null, and blank ends of rows and of sheets are left out. */
export function tablesOf(book: WorkbookState): Table[] {
  return book.sheets.map((sheet) => {
    book.calculator?.calculate(sheet);
    const rows = Array.from({ length: sheet.lastRow() }, (_item, index) => cellsOf(sheet, index + 1));
    return { name: sheet.name, rows };
  });
}

function cellsOf(sheet: SheetState, row: number): Cell[] {
  const values = sheet.values.row(row) ?? [];
  const results = sheet.results.row(row) ?? [];
  const formats = sheet.formats.row(row);
  const resultFormats = sheet.resultFormats.row(row);
  const length = Math.max(values.length, results.length);
  const cells = Array.from({ length }, (_item, index): Cell => {
    const value = values[index] ?? results[index] ?? null;
    if (typeof value !== 'number') return value === '' ? null : value;
    return showsDate(formats?.[index] ?? resultFormats?.[index] ?? '') ? { day: dayOfSerial(value) as Day } : value;
  });
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  return cells;
}
