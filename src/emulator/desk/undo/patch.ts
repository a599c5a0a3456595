import type { SheetState } from '../../spreadsheet/sheet-state';
import type { WorkbookState } from '../../spreadsheet/workbook-state';

/** A change of the book that tells, when it is made, how it is undone. */
export interface Patch {
  /** Null when nothing is left to change, as in a tab that somebody else has deleted. */
  apply(book: WorkbookState): Patch | null;
}

/**
 * What undoing an addition takes out again: only what is blank, so that what somebody else has written there since
 * stays; or all, when a deletion is made once more.
 */
export type Takes = 'what is blank' | 'all';

/** One step of a person: its changes undone from the last to the first. */
export class Step implements Patch {
  constructor(private readonly patches: readonly Patch[]) {}

  apply(book: WorkbookState): Patch | null {
    const inverses: Patch[] = [];
    for (const patch of [...this.patches].reverse()) {
      const inverse = patch.apply(book);
      if (inverse) inverses.push(inverse);
    }
    return inverses.length > 0 ? new Step(inverses) : null;
  }
}

export interface Setting<T> {
  /** Undefined when there is nothing left that has the setting. */
  read(book: WorkbookState): T | undefined;
  /** False when the book cannot take the value any more, as a name that another tab has got. */
  write(book: WorkbookState, value: T): boolean;
}

/** Gives one setting, such as a width, the value it had. */
export class SettingPatch<T> implements Patch {
  constructor(
    private readonly setting: Setting<T>,
    private readonly value: T,
  ) {}

  apply(book: WorkbookState): Patch | null {
    const before = this.setting.read(book);
    if (before === undefined || !this.setting.write(book, this.value)) return null;
    return new SettingPatch(this.setting, before);
  }
}

export function sheetIn(book: WorkbookState, id: number): SheetState | null {
  return book.sheets.find((sheet) => sheet.id === id) ?? null;
}
