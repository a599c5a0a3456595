import type { Day } from '../../calendar/day';
import { folded, hasVisible, tidy } from '../../text/folded';

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
}

export function isDayCell(cell: Cell | undefined): cell is DayCell {
  return typeof cell === 'object' && cell !== null;
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && !hasVisible(cell));
}

/** In Excel and in Sheets the value of a formula that failed is one of these texts. */
const ERROR_VALUE = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;
/** Sheets shows this while a formula such as IMPORTRANGE is still being computed, and exports it. */
const STILL_LOADING = /^(Loading|Đang tải)\.\.\.$/i;

export function isFailedFormula(text: string): boolean {
  if (!/[#.…]/.test(text)) return false;
  const seen = tidy(text);
  return ERROR_VALUE.test(seen) || STILL_LOADING.test(seen);
}

/** Names of agencies are equal when this form of them is equal: `UBND`, `Ủy ban nhân dân` and `Uỷ ban nhân dân` are. */
export function foldedAgency(name: string): string {
  return folded(name)
    .replace(/uỷ/g, 'ủy')
    .replace(/(^| )ủy ban nhân dân(?= |$)/g, '$1ubnd');
}
