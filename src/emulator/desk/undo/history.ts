import type { WorkbookState } from '../../spreadsheet/workbook-state';
import type { Patch } from './patch';

const MOST_STEPS = 500;

/**
 * What one person can undo: their own steps, whatever others have changed meanwhile. What the script writes is no step
 * of anybody.
 */
export class History {
  private readonly undoable: Patch[] = [];
  private readonly redoable: Patch[] = [];

  constructor(private readonly book: WorkbookState) {}

  /** @param step Applied, it undoes what was done. */
  add(step: Patch): void {
    this.undoable.push(step);
    if (this.undoable.length > MOST_STEPS) this.undoable.shift();
    this.redoable.length = 0;
  }

  /** False when nothing is left to undo. */
  undo(): boolean {
    return this.turn(this.undoable, this.redoable);
  }

  redo(): boolean {
    return this.turn(this.redoable, this.undoable);
  }

  /** A step of which nothing is left, as in a deleted tab, is passed over. */
  private turn(from: Patch[], to: Patch[]): boolean {
    for (let step = from.pop(); step; step = from.pop()) {
      const inverse = step.apply(this.book);
      if (!inverse) continue;
      to.push(inverse);
      return true;
    }
    return false;
  }
}
