import { codeKey } from '../../text/folded';
import { type Cell, isBlank, isDayCell } from '../../workbook/contract/cell';

/** `H32.45-230104-0001`, `000.00.01.H32-230104-0001`: office, day, number within the day (Nghị định 61/2018/NĐ-CP). */
const DOSSIER_CODE = /^(?:\d{3}(?:\.\d{2,3})*\.)?[A-Z]\d{2}(?:\.\d+)*-\d{6,8}-\d{3,6}$/i;
/** `1.000894`, or in the software of provinces `1.000894.000.00.00.H32`. */
const PROCEDURE_CODE = /^\d\.\d{6}(?:\.000\.00\.00\.[A-Z]\d{2})?$/i;

export function isDossierCode(cell: Cell): boolean {
  return typeof cell === 'string' && DOSSIER_CODE.test(codeKey(cell));
}

export function isProcedureCode(cell: Cell): boolean {
  return typeof cell === 'string' && PROCEDURE_CODE.test(codeKey(cell));
}

/** Generous, since some headers quote the rule for filling them in. */
const LONGEST_HEADER = 150;

/** Whether the cell can be a header: words, not a value. */
export function isHeaderText(cell: Cell | undefined): cell is string {
  if (typeof cell !== 'string' || isBlank(cell)) return false;
  const text = cell.trim();
  return text.length <= LONGEST_HEADER && /\p{L}/u.test(text) && !looksLikeValue(text);
}

function looksLikeValue(text: string): boolean {
  return (
    isDossierCode(text) || isProcedureCode(text) || /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}|\d{5,}/.test(text)
  );
}

/** Text for comparing and showing; a day becomes its number. */
export function textOf(cell: Cell | undefined): string {
  if (isBlank(cell) || cell === undefined || cell === null) return '';
  return isDayCell(cell) ? String(cell.day) : String(cell).trim();
}
