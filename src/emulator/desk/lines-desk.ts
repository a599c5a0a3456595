import type { Area } from '../spreadsheet/area';
import type { Axis } from '../spreadsheet/moved-lines';
import type { SheetState } from '../spreadsheet/sheet-state';
import { fitsInBook } from './block';
import { CellsDesk } from './cells-desk';
import { DESK_WORDS } from './desk-wording';
import { type Confirmation, done, type Outcome, refused } from './outcome';
import { moved } from './undo/followers';
import { LinesOut, linesOut } from './undo/lines-patch';
import { filterBefore, frozenBefore, widthBefore } from './undo/settings';

export interface LineRange {
  readonly first: number;
  readonly count: number;
}

export interface NewLines {
  /** The line beside which they come, and as which they look. */
  readonly line: number;
  readonly side: 'before' | 'after';
  readonly count: number;
}

/** What a person does to the rows and columns of a tab, and to its filter. */
export abstract class LinesDesk extends CellsDesk {
  insert(tab: number, axis: Axis, { line, side, count }: NewLines, confirmation: Confirmation = {}): Outcome {
    return this.edit({ tab, areas: [linesArea(axis, line, 1)], ...confirmation }, (sheet, keep) => {
      if (!(count > 0)) return refused(DESK_WORDS.outside);
      if (!fitsInBook(this.book, sheet, grownArea(sheet, axis, count))) return refused(DESK_WORDS.tooManyCells);
      const first = side === 'before' ? line : line + 1;
      const move = () => {
        this.book.insert(sheet, axis, first, count);
        sheet.copyLook(axis, side === 'before' ? line + count : line, { first, count });
      };
      const followers = moved(this.book, sheet, { earlier: null, move });
      const ids = sheet.lines[axis].idsAt(first, count);
      keep(new LinesOut({ sheetId: sheet.id, axis, ids, followers, takes: 'what is blank' }));
      return done();
    });
  }

  delete(tab: number, axis: Axis, { first, count }: LineRange, confirmation: Confirmation = {}): Outcome {
    return this.edit({ tab, areas: [linesArea(axis, first, count)], ...confirmation }, (sheet, keep) => {
      const most = countOf(sheet, axis);
      const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
      if (first + count - 1 > most) return refused(DESK_WORDS.outside);
      if (count === most) return refused(DESK_WORDS.allLines[axis]);
      if (first <= frozen + 1 && first + count - 1 === most) return refused(DESK_WORDS.allFreeLines[axis]);
      keep(linesOut(this.book, sheet, { axis, first, count, takes: 'all', earlier: null }));
      return done();
    });
  }

  width(tab: number, { first, count }: LineRange, pixels: number, confirmation: Confirmation = {}): Outcome {
    return this.edit({ tab, areas: [linesArea('columns', first, count)], ...confirmation }, (sheet, keep) => {
      if (first + count - 1 > sheet.maxColumns) return refused(DESK_WORDS.outside);
      for (const id of sheet.lines.columns.idsAt(first, count)) keep(widthBefore(this.book, sheet, id));
      for (let column = first; column < first + count; column += 1) sheet.columnWidths.set(column, pixels);
      return done();
    });
  }

  freeze(tab: number, axis: Axis, count: number, confirmation: Confirmation = {}): Outcome {
    return this.edit({ tab, areas: [], ...confirmation }, (sheet, keep) => {
      if (count < 0 || count >= countOf(sheet, axis)) return refused(DESK_WORDS.tooManyFrozen[axis]);
      keep(frozenBefore(this.book, sheet, axis));
      if (axis === 'rows') sheet.frozenRows = count;
      else sheet.frozenColumns = count;
      return done();
    });
  }

  /** Sets the tab's filter anew, with all rows shown, or takes it away. */
  filter(tab: number, area: Area | null, confirmation: Confirmation = {}): Outcome {
    return this.edit({ tab, areas: area ? [area] : [], ...confirmation }, (sheet, keep) => {
      keep(filterBefore(this.book, sheet));
      sheet.filter = area && { area, hidden: new Map() };
      return done();
    });
  }

  /** Hides the rows that show one of these texts in the column; without texts it shows all of them. */
  hideValues(tab: number, column: number, texts: readonly string[], confirmation: Confirmation = {}): Outcome {
    return this.edit({ tab, areas: [], ...confirmation }, (sheet, keep) => {
      const { filter } = sheet;
      const isInside = filter && column >= filter.area.column && column < filter.area.column + filter.area.columns;
      if (!filter || !isInside) return refused(DESK_WORDS.noFilter);
      keep(filterBefore(this.book, sheet));
      const hidden = new Map(filter.hidden);
      if (texts.length > 0) hidden.set(column, new Set(texts));
      else hidden.delete(column);
      sheet.filter = { ...filter, hidden };
      return done();
    });
  }
}

function countOf({ maxRows, maxColumns }: SheetState, axis: Axis): number {
  return axis === 'rows' ? maxRows : maxColumns;
}

function grownArea(sheet: SheetState, axis: Axis, count: number): Area {
  const whole = sheet.wholeArea();
  return axis === 'rows' ? { ...whole, rows: whole.rows + count } : { ...whole, columns: whole.columns + count };
}

/** Whole lines. */
function linesArea(axis: Axis, first: number, count: number): Area {
  const all = 10_000_000;
  return axis === 'rows'
    ? { row: first, column: 1, rows: count, columns: all }
    : { row: 1, column: first, rows: all, columns: count };
}
