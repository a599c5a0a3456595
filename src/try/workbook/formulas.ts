import type { SpreadsheetFile } from '../../emulator/spreadsheet/spreadsheet-file';

/** Leaves out tabs with formulas: an .xlsx of values would freeze their results, and the menu makes them again. */
export function withoutFormulas(file: SpreadsheetFile): ReturnType<SpreadsheetFile['tables']> {
  const live = new Set(file.book.sheets.filter(({ formulas }) => formulas.lastRow() > 0).map(({ name }) => name));
  return file.tables().filter(({ name }) => !live.has(name));
}
