import type { Day } from '../../calendar/day';

/** A date cell, already reduced to its calendar day by the edge that read it. */
export interface DayCell {
  readonly day: Day;
}

/** What a cell can hold, whoever read it. An error value (`#N/A`) is its text; an empty cell is null or ''. */
export type Cell = string | number | boolean | DayCell | null;

/** One tab as read: row 1 of the sheet is `rows[0]`. Rows may be ragged. */
export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

export function isDayCell(cell: Cell | undefined): cell is DayCell {
  return typeof cell === 'object' && cell !== null;
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** The form in which headers, tab names, setting names and accepted values are compared. */
export function folded(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The form in which agencies are compared: `UBND` is `Ủy ban nhân dân`, and both ways of placing its tone mark are one. */
export function foldedAgency(name: string): string {
  return folded(name)
    .replace(/uỷ/g, 'ủy')
    .replace(/(^| )ủy ban nhân dân(?= |$)/g, '$1ubnd');
}
