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
  const tabs = (isHidden: boolean) =>
    book.sheets
      .filter(({ hidden }) => hidden === isHidden)
      .map(({ id, name, tabColor }) => ({ id, name, color: tabColor }));
  const { sheetId, place } = book.selectionOf(officer);
  return {
    name: book.name,
    file: fileOf(),
    officers,
    menus: ui.menus,
    tabs: tabs(false),
    hiddenTabs: tabs(true),
    selected: sheetId,
    area: place?.area ?? null,
  };
}
