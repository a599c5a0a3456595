import type { Area } from './area';

/**
 * `contents`: values and formulas; `results`: what formulas gave; `formats`: of numbers and days; `looks`: colours, notes,
 * rules.
 */
export type Changed = 'contents' | 'results' | 'formats' | 'looks';

export interface Change {
  readonly what: Changed;
  /** Holds every cell that changed, and may hold others. */
  readonly area: Area;
}

/** Beyond this many, the oldest are forgotten. */
const MOST_CHANGES = 10_000;

/** Where the cells of one sheet changed, so that whoever shows or computes them looks only there. */
export class ChangeLog {
  private changes: Change[] = [];
  private forgotten = 0;
  /** Whether nobody has asked since the last change: then it may still grow. */
  private isOpen = false;

  /** Grows with each change that somebody may have missed. */
  get revision(): number {
    this.isOpen = false;
    return this.forgotten + this.changes.length;
  }

  record(what: Changed, area: Area): void {
    const last = this.isOpen ? this.changes[this.changes.length - 1] : undefined;
    const joined = last?.what === what ? joinedTo(last.area, area) : null;
    if (joined) this.changes[this.changes.length - 1] = { what, area: joined };
    else this.changes.push({ what, area });
    this.isOpen = true;
    if (this.changes.length <= MOST_CHANGES) return;
    const count = MOST_CHANGES / 2;
    this.changes = this.changes.slice(count);
    this.forgotten += count;
  }

  /** Null when that long ago is forgotten: anything may have changed. */
  since(revision: number): readonly Change[] | null {
    this.isOpen = false;
    return revision < this.forgotten ? null : this.changes.slice(revision - this.forgotten);
  }
}

/** Both areas in one when the second one goes on where the first ends, as cells that are written one after the other. */
function joinedTo(last: Area, next: Area): Area | null {
  const isBelow = next.row >= last.row && next.row <= last.row + last.rows;
  const isBeside = next.column <= last.column + last.columns && next.column + next.columns >= last.column;
  if (!isBelow || !isBeside) return null;
  const column = Math.min(last.column, next.column);
  return {
    row: last.row,
    column,
    rows: Math.max(last.row + last.rows, next.row + next.rows) - last.row,
    columns: Math.max(last.column + last.columns, next.column + next.columns) - column,
  };
}
