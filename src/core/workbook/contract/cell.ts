import type { Day } from '../../calendar/day';
import { folded, hasVisible } from '../../text/folded';

/** A date cell; the edge that read it has already reduced it to its calendar day. */
export interface DayCell {
  readonly day: Day;
}

/** A cell's value from any source. An error value (`#N/A`) is given as its text; an empty cell is null or ''. */
export type Cell = string | number | boolean | DayCell | null;

/** Both ends included, from 0. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of one tab; `rows[0]` is row 1 of the sheet. Rows may have different lengths. */
export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Positions of the columns whose days all stood at 17:00 in the file. Only readers of exports know. */
  readonly eveningColumns?: readonly number[];
  /** Cells merged over several rows that hold data; the value stands in the first one. Readers of files know. */
  readonly merges?: readonly MergedCells[];
  /** Rows that the file hides, by hand or under a filter, from 0. */
  readonly hiddenRows?: readonly number[];
  /** Of a sheet that its file hides. */
  readonly isHidden?: boolean;
}

/** The value of a formula that no program has calculated, like an error value: the cell is not empty, nobody knows it. */
export const UNCALCULATED = '#CHƯA_TÍNH!';

export function isDayCell(cell: Cell | undefined): cell is DayCell {
  return typeof cell === 'object' && cell !== null;
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && !hasVisible(cell));
}

/**
 * In Excel and in Sheets the value of a formula that failed is one of these texts. Sheets shows and exports the last two
 * while a formula such as IMPORTRANGE is still being computed; UNCALCULATED comes from the reader of .xlsx.
 */
const NO_RESULT =
  /^\s*(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|CHƯA_TÍNH!)|(?:Loading|Đang tải)(?:\.\.\.|…))\s*$/;

export function isFailedFormula(text: string): boolean {
  return NO_RESULT.test(text);
}

/** Names of agencies are equal when this form of them is equal: `UBND`, `Ủy ban nhân dân` and `Uỷ ban nhân dân` are. */
export function foldedAgency(name: string): string {
  return folded(name)
    .replace(/uỷ/g, 'ủy')
    .replace(/(^| )ủy ban nhân dân(?= |$)/g, '$1ubnd');
}
