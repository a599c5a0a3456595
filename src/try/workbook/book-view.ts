import type { SpreadsheetFile } from '../../emulator/spreadsheet/spreadsheet-file';
import type { BookView } from '../page/protocol';

/** What is told of the file that keeps a book. */
export interface FileState {
  readonly fileOf: () => BookView['file'];
}

interface Setting extends FileState {
  readonly officer: string;
  readonly officers: readonly string[];
}

/** What is shown around the cells: menus, tabs and which tab is open. */
export function bookView({ book, ui }: SpreadsheetFile, { officer, officers, fileOf }: Setting): BookView {
  const shown = book.sheets.filter(({ hidden }) => !hidden);
  return {
    name: book.name,
    file: fileOf(),
    officers,
    menus: ui.menus,
    tabs: shown.map(({ id, name, tabColor }) => ({ id, name, color: tabColor })),
    selected: book.selectionOf(officer).sheetId,
  };
}
