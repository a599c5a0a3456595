import type { Axis } from '../../spreadsheet/moved-lines';
import type { SheetState } from '../../spreadsheet/sheet-state';
import type { WorkbookState } from '../../spreadsheet/workbook-state';
import { type Patch, SettingPatch, sheetIn } from './patch';
import { putRanges, type Ranges, rangesOf } from './ranges';

interface SheetSetting<T> {
  /** Undefined when there is nothing left that has the setting. */
  read(sheet: SheetState, book: WorkbookState): T | undefined;
  /** False when the sheet cannot take the value any more. */
  write(sheet: SheetState, value: T, book: WorkbookState): boolean;
}

/** Each of these undoes a change that is still to be made. */
function before<T>(book: WorkbookState, { id }: SheetState, setting: SheetSetting<T>): Patch {
  const ofBook = {
    read(now: WorkbookState): T | undefined {
      const sheet = sheetIn(now, id);
      return sheet ? setting.read(sheet, now) : undefined;
    },
    write(now: WorkbookState, value: T): boolean {
      const sheet = sheetIn(now, id);
      return sheet !== null && setting.write(sheet, value, now);
    },
  };
  return new SettingPatch(ofBook, ofBook.read(book) as T);
}

export function frozenBefore(book: WorkbookState, sheet: SheetState, axis: Axis): Patch {
  const [key, most] =
    axis === 'rows' ? (['frozenRows', 'maxRows'] as const) : (['frozenColumns', 'maxColumns'] as const);
  return before<number>(book, sheet, {
    read: (now) => now[key],
    write(now, value) {
      if (value >= now[most]) return false;
      now[key] = value;
      return true;
    },
  });
}

/** @param id The lasting number of the column. */
export function widthBefore(book: WorkbookState, sheet: SheetState, id: number): Patch {
  return before<number | null>(book, sheet, {
    read({ lines, columnWidths }) {
      const column = lines.columns.positionOf(id);
      return column === null ? undefined : (columnWidths.get(column) ?? null);
    },
    write({ lines, columnWidths }, value) {
      const column = lines.columns.positionOf(id) as number;
      if (value === null) columnWidths.delete(column);
      else columnWidths.set(column, value);
      return true;
    },
  });
}

export function filterBefore(book: WorkbookState, sheet: SheetState): Patch {
  return before<Ranges>(book, sheet, {
    read: (now, inBook) => rangesOf(inBook, now),
    write(now, ranges, inBook) {
      putRanges(inBook, now, 'filter', ranges);
      return true;
    },
  });
}

export function hiddenBefore(book: WorkbookState, sheet: SheetState): Patch {
  return before<boolean>(book, sheet, {
    read: ({ hidden }) => hidden,
    write(now, hidden, { sheets }) {
      if (hidden && sheets.every((other) => other === now || other.hidden)) return false;
      now.hidden = hidden;
      return true;
    },
  });
}

export function placeBefore(book: WorkbookState, sheet: SheetState): Patch {
  return before<number>(book, sheet, {
    read: (now, { sheets }) => sheets.indexOf(now),
    write(now, index, { sheets }) {
      sheets.splice(sheets.indexOf(now), 1);
      sheets.splice(index, 0, now);
      return true;
    },
  });
}
