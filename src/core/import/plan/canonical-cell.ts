import type { Day } from '../../calendar/day';
import { codeKey, tidy } from '../../text/folded';
import { withoutApostrophe } from '../../text/without-apostrophe';
import { type Cell, isBlank, isDayCell } from '../../workbook/contract/cell';
import { type Column, choiceText } from '../../workbook/contract/column';
import { cellReader, UNREADABLE } from '../../workbook/reading/read-cell';

/** How cells of a column are read, and written so that drop-downs accept them: `Trực tiếp` for `trực tiếp `. */
export interface CellForm {
  /** The value that the report reads; null for a blank cell, UNREADABLE when the column does not accept it. */
  readonly meaningOf: (cell: Cell | undefined) => unknown;
  readonly canonical: (cell: Cell | undefined) => Cell | typeof UNREADABLE;
  /** Whether two meanings are the same: a code is, in every spelling. */
  readonly isSame: (a: unknown, b: unknown) => boolean;
  /** Whether this column's drop-down accepts the cell unchanged. */
  readonly isListed: (cell: Cell | undefined) => boolean;
}

export function cellForm(column: Column<unknown>): CellForm {
  const read = cellReader(column.accepts);
  const { kind } = column.accepts;
  const meaningOf = (typed: Cell | undefined) => {
    const cell = plain(typed);
    return cell === null || isBlank(cell) ? null : read(cell);
  };
  const canonical = (cell: Cell | undefined): Cell | typeof UNREADABLE => {
    const value = meaningOf(cell);
    return value === null || value === UNREADABLE ? value : written(column, value, plain(cell) as Cell);
  };
  const hasList = kind === 'choice' || kind === 'yesNo';
  const isSame = (a: unknown, b: unknown) =>
    a === b || (kind === 'code' && typeof a === 'string' && typeof b === 'string' && codeKey(a) === codeKey(b));
  return { meaningOf, canonical, isSame, isListed: (cell) => !hasList || isBlank(cell) || canonical(cell) === cell };
}

function plain(cell: Cell | undefined): Cell {
  return typeof cell === 'string' ? withoutApostrophe(cell) : (cell ?? null);
}

function written(column: Column<unknown>, value: unknown, cell: Cell): Cell {
  switch (column.accepts.kind) {
    case 'day':
      return typeof value === 'number' ? { day: value as Day } : cell;
    case 'choice':
      return choiceText(column, value);
    case 'yesNo':
      return value ? 'Có' : 'Không';
    case 'lines':
    case 'raw':
    case 'decimal':
      return cell;
    case 'code':
      return tidy(value as string);
    case 'text':
    case 'whole':
    case 'order':
      return value as string | number;
  }
}

export function isSameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  return isDayCell(a) && isDayCell(b) ? a.day === b.day : a === b;
}
