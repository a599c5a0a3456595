import type { Desk } from '../emulator/desk/desk';
import { cutTo } from '../emulator/spreadsheet/area';
import { Place } from '../emulator/spreadsheet/rules';
import type { SpreadsheetFile } from '../emulator/spreadsheet/spreadsheet-file';
import type { Menu } from '../emulator/ui/ui-state';
import type { Action, Spot } from './page/protocol';
import { edited } from './workbook/edits';

export interface Performed {
  readonly value: unknown;
  readonly error: string | null;
}

/** Runs the script once; an error becomes the text that Google would give to the page or show above the Sheet. */
export function perform(file: SpreadsheetFile, desk: Desk, action: Action): Performed {
  try {
    return { value: done(file, desk, action) ?? null, error: null };
  } catch (error) {
    return { value: null, error: String((error as Error | null)?.message ?? error) };
  }
}

function done(file: SpreadsheetFile, desk: Desk, action: Action): unknown {
  const { officer } = desk;
  switch (action.kind) {
    case 'open':
      return file.open(officer);
    case 'look':
      return null;
    case 'select':
      file.book.selections.set(officer, { sheetId: file.book.sheet(action.tab).id, place: null });
      return null;
    case 'edit':
      return edited({ file, desk }, action.edit, action.confirmed);
    case 'menu':
      if (!file.ui.menus.some((menu) => holds(menu, action.functionName))) throw new Error('not in any menu');
      file.call(officer, action.functionName);
      return null;
    case 'call':
      return file.callFromPage(officer, action.name, ...action.values);
  }
}

/**
 * The script can ask which cells an officer has selected. An order that was sent before the page knew that the script
 * had opened another tab does not lead back.
 */
export function select({ book }: SpreadsheetFile, officer: string, { tab, area }: Spot): void {
  const sheet = book.sheets.find(({ id }) => id === tab);
  const place = sheet && book.selectionOf(officer).sheetId === tab ? cutTo(area, sheet) : null;
  if (place) book.selections.set(officer, { sheetId: tab, place: new Place(tab, place) });
}

function holds({ entries }: Menu, functionName: string): boolean {
  return entries.some((entry) => {
    if (entry === 'separator') return false;
    return 'functionName' in entry ? entry.functionName === functionName : holds(entry, functionName);
  });
}
