import type { SheetState } from '../spreadsheet/sheet-state';
import { DESK_WORDS, tabNameTaken } from './desk-wording';
import { LinesDesk } from './lines-desk';
import { type Confirmation, done, type Outcome, refused } from './outcome';
import { hiddenBefore, placeBefore } from './undo/settings';
import { renamed, TabOut, tabOut } from './undo/tab-patch';

/** What one officer does to a Sheet by hand in the browser; tabs are named by their ids. */
export class Desk extends LinesDesk {
  /** A new tab after the last one, under the name that Google would give it. */
  addTab(): Outcome {
    return this.step((keep) => {
      const sheet = this.book.add(this.book.unusedName());
      keep(new TabOut(sheet.id, 'what is blank'));
      return done();
    });
  }

  renameTab(tab: number, name: string, confirmation: Confirmation = {}): Outcome {
    return this.edit({ tab, areas: null, ...confirmation }, (sheet, keep) => {
      if (name.trim() === '') return refused(DESK_WORDS.namelessTab);
      const back = renamed(this.book, sheet, name);
      if (!back) return refused(tabNameTaken(name));
      keep(back);
      return done();
    });
  }

  removeTab(tab: number, confirmation: Confirmation = {}): Outcome {
    return this.edit({ tab, areas: null, ...confirmation }, (sheet, keep) => {
      if (this.isOnlySeen(sheet)) return refused(DESK_WORDS.lastTab);
      keep(tabOut(this.book, sheet));
      return done();
    });
  }

  hideTab(tab: number): Outcome {
    return this.edit({ tab, areas: [], confirmed: true }, (sheet, keep) => {
      if (this.isOnlySeen(sheet)) return refused(DESK_WORDS.lastSeenTab);
      keep(hiddenBefore(this.book, sheet));
      sheet.hidden = true;
      return done();
    });
  }

  showTab(tab: number): Outcome {
    return this.edit({ tab, areas: [], confirmed: true }, (sheet, keep) => {
      keep(hiddenBefore(this.book, sheet));
      sheet.hidden = false;
      return done();
    });
  }

  /** @param position Counts from 1. */
  moveTab(tab: number, position: number): Outcome {
    return this.edit({ tab, areas: [], confirmed: true }, (sheet, keep) => {
      const { sheets } = this.book;
      if (position < 1 || position > sheets.length) return refused(DESK_WORDS.outside);
      keep(placeBefore(this.book, sheet));
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(position - 1, 0, sheet);
      return done();
    });
  }

  private isOnlySeen(sheet: SheetState): boolean {
    return this.book.sheets.every((other) => other === sheet || other.hidden);
  }
}
