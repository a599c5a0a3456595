import type { Area } from '../spreadsheet/area';
import type { SheetState } from '../spreadsheet/sheet-state';
import type { SpreadsheetFile } from '../spreadsheet/spreadsheet-file';
import type { Setting } from '../spreadsheet/typed-input';
import type { WorkbookState } from '../spreadsheet/workbook-state';
import { DESK_WORDS } from './desk-wording';
import { type Confirmation, type Done, done, type Outcome, type Refused, refused } from './outcome';
import { stopOf } from './protections';
import { History } from './undo/history';
import { type Patch, Step, sheetIn } from './undo/patch';

/** Keeps what undoes a part of the edit. */
export type Keep = (patch: Patch) => void;

export interface Editing extends Confirmation {
  readonly tab: number;
  /** The cells that the edit touches; null when it touches the tab as a whole. */
  readonly areas: readonly Area[] | null;
}

/** One officer at one Sheet, and what they can undo. */
export abstract class DeskSession {
  private readonly history: History;

  constructor(
    private readonly file: SpreadsheetFile,
    readonly officer: string,
  ) {
    this.history = new History(file.book);
  }

  /** Takes back this officer's own last step; the script's writes are no step of anybody. */
  undo(): Outcome | null {
    return this.history.undo() ? done() : null;
  }

  redo(): Outcome | null {
    return this.history.redo() ? done() : null;
  }

  protected get book(): WorkbookState {
    return this.file.book;
  }

  /** How typed text is read here and now. */
  protected get setting(): Setting {
    const { locale, timeZone } = this.book;
    const { clock, traits } = this.file.world;
    return { locale, timeZone, now: clock.now, apostropheInText: traits.apostropheInText };
  }

  /** Makes one step. The edit must refuse before it changes anything. */
  protected edit(editing: Editing, act: (sheet: SheetState, keep: Keep) => Done | Refused): Outcome {
    const sheet = sheetIn(this.book, editing.tab);
    if (!sheet) return refused(DESK_WORDS.tabGone);
    if (editing.areas?.some((area) => !isOn(sheet, area))) return refused(DESK_WORDS.outside);
    const stop = stopOf(sheet, { ...editing, officer: this.officer, owner: this.book.owner });
    return stop ?? this.step((keep) => act(sheet, keep));
  }

  protected step(act: (keep: Keep) => Done | Refused): Outcome {
    const patches: Patch[] = [];
    const outcome = act((patch) => patches.push(patch));
    if (patches.length > 0) this.history.add(new Step(patches));
    return outcome;
  }
}

/** An area may reach past the end, where the sheet grows, but it begins on the sheet. */
function isOn({ maxRows, maxColumns }: SheetState, { row, column, rows, columns }: Area): boolean {
  const numbers = [row, column, rows, columns];
  return numbers.every((number) => Number.isInteger(number) && number > 0) && row <= maxRows && column <= maxColumns;
}
