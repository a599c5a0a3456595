import type { Day } from '../../calendar/day';

/** A date cell; the edge that read it has already reduced it to its calendar day. */
export interface DayCell {
  readonly day: Day;
}

/** A cell's value from any source. An error value (`#N/A`) is given as its text; an empty cell is null or ''. */
export type Cell = string | number | boolean | DayCell | null;

/** The cells of one tab; `rows[0]` is row 1 of the sheet. Rows may have different lengths. */
export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Of a sheet that its file hides. */
  readonly isHidden?: boolean;
}

export function isDayCell(cell: Cell | undefined): cell is DayCell {
  return typeof cell === 'object' && cell !== null;
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Headers, tab names, setting names and accepted values are equal when this form of them is equal. */
export function folded(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Names of agencies are equal when this form of them is equal: `UBND`, `Ủy ban nhân dân` and `Uỷ ban nhân dân` are. */
export function foldedAgency(name: string): string {
  return folded(name)
    .replace(/uỷ/g, 'ủy')
    .replace(/(^| )ủy ban nhân dân(?= |$)/g, '$1ubnd');
}
