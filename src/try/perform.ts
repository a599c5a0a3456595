import { areaOfA1 } from '../emulator/spreadsheet/a1';
import { Place } from '../emulator/spreadsheet/rules';
import type { SpreadsheetFile } from '../emulator/spreadsheet/spreadsheet-file';
import type { Menu } from '../emulator/ui/ui-state';
import type { Action, LinkView } from './page/protocol';

export interface Performed {
  readonly value: unknown;
  readonly error: string | null;
}

/** Runs the script once; an error becomes the text that Google would give to the page or show above the Sheet. */
export function perform(file: SpreadsheetFile, officer: string, action: Action): Performed {
  try {
    return { value: done(file, officer, action) ?? null, error: null };
  } catch (error) {
    return { value: null, error: String((error as Error | null)?.message ?? error) };
  }
}

function done(file: SpreadsheetFile, officer: string, action: Action): unknown {
  switch (action.kind) {
    case 'open':
      return file.open(officer);
    case 'select':
      file.book.selections.set(officer, { sheetId: file.book.sheet(action.tab).id, place: null });
      return null;
    case 'follow':
      follow(file, officer, action.link);
      return null;
    case 'menu':
      if (!file.ui.menus.some((menu) => holds(menu, action.functionName))) throw new Error('not in any menu');
      file.call(officer, action.functionName);
      return null;
    case 'call':
      return file.callFromPage(officer, action.name, ...action.values);
  }
}

function follow({ book }: SpreadsheetFile, officer: string, { tab, cell }: LinkView): void {
  const sheet = book.sheet(tab);
  book.selections.set(officer, { sheetId: sheet.id, place: new Place(sheet.id, areaOfA1(cell, sheet)) });
}

function holds({ entries }: Menu, functionName: string): boolean {
  return entries.some((entry) => {
    if (entry === 'separator') return false;
    return 'functionName' in entry ? entry.functionName === functionName : holds(entry, functionName);
  });
}
