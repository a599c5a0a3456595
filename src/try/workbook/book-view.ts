import { basename } from 'node:path';
import type { SpreadsheetFile } from '../../emulator/spreadsheet/spreadsheet-file';
import type { BookView } from '../page/protocol';

export interface Setting {
  readonly officer: string;
  readonly officers: readonly string[];
  readonly path: string;
}

/** What is shown around the cells: menus, tabs and which tab is open. */
export function bookView({ book, ui }: SpreadsheetFile, { officer, officers, path }: Setting): BookView {
  const tabs = (isHidden: boolean) =>
    book.sheets
      .filter(({ hidden }) => hidden === isHidden)
      .map(({ id, name, tabColor }) => ({ id, name, color: tabColor }));
  const { sheetId, place } = book.selectionOf(officer);
  return {
    name: book.name,
    keptIn: basename(path),
    officers,
    menus: ui.menus,
    tabs: tabs(false),
    hiddenTabs: tabs(true),
    selected: sheetId,
    area: place?.area ?? null,
  };
}
