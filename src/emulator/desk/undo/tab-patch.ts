import type { Place } from '../../spreadsheet/rules';
import type { SheetState } from '../../spreadsheet/sheet-state';
import type { WorkbookState } from '../../spreadsheet/workbook-state';
import { type Followers, moved } from './followers';
import { type Patch, sheetIn, type Takes } from './patch';

/** Takes out a tab that a step had added or brought back. */
export class TabOut implements Patch {
  constructor(
    private readonly sheetId: number,
    private readonly takes: Takes,
  ) {}

  apply(book: WorkbookState): Patch | null {
    const sheet = sheetIn(book, this.sheetId);
    const isLastSeen = book.sheets.every((other) => other === sheet || other.hidden);
    if (!sheet || isLastSeen) return null;
    const isBlank = sheet.values.lastRow() + sheet.formulas.lastRow() === 0;
    return isBlank || this.takes === 'all' ? tabOut(book, sheet, this.takes) : null;
  }
}

/** Deletes a tab; what is given brings it back as it was. */
export function tabOut(book: WorkbookState, sheet: SheetState, takes: Takes = 'all'): Patch {
  const index = book.sheets.indexOf(sheet);
  const names = [...book.namedRanges].filter(([, { sheetId }]) => sheetId === sheet.id);
  book.remove(sheet);
  return new TabIn({ sheet, index, names, takes });
}

interface KeptTab {
  readonly sheet: SheetState;
  readonly index: number;
  readonly names: readonly (readonly [string, Place])[];
  readonly takes: Takes;
}

class TabIn implements Patch {
  constructor(private readonly kept: KeptTab) {}

  apply(book: WorkbookState): Patch | null {
    const { sheet, index, names, takes } = this.kept;
    if (book.named(sheet.name)) return null;
    book.sheets.splice(Math.min(index, book.sheets.length), 0, sheet);
    for (const [name, place] of names) if (!book.namedRanges.has(name)) book.namedRanges.set(name, place);
    return new TabOut(sheet.id, takes);
  }
}

/** Gives a tab another name, and formulas with it; what is given takes it back. Null when the name is taken. */
export function renamed(book: WorkbookState, sheet: SheetState, name: string): Patch | null {
  return new NamePatch({ sheetId: sheet.id, name, followers: null }).apply(book);
}

interface KeptName {
  readonly sheetId: number;
  readonly name: string;
  readonly followers: Followers | null;
}

class NamePatch implements Patch {
  constructor(private readonly kept: KeptName) {}

  apply(book: WorkbookState): Patch | null {
    const { sheetId, name, followers: earlier } = this.kept;
    const sheet = sheetIn(book, sheetId);
    if (!sheet || book.sheets.some((other) => other !== sheet && other.name === name)) return null;
    const before = sheet.name;
    const followers = moved(book, sheet, { earlier, move: () => book.rename(sheet, name) });
    return new NamePatch({ sheetId, name: before, followers });
  }
}
