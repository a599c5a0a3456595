import { type Cell, isBlank } from '../workbook/contract/cell';

/** Digits, plain or grouped by dots or by commas, and at most the decimals of a whole number: `1.234`, `1,234.00`. */
const COUNT = /^(\d+|\d{1,3}([.,])\d{3}(?:\2\d{3})*)(?:[.,]0{1,2})?$/;

/**
 * Reads a printed count; null for anything else. A blank or a dash is 0. A fraction is refused: mostly a Sheet of
 * another locale has read `1.234` as a decimal number, and then a `1.000` elsewhere in the table has silently become 1.
 */
export function countIn(cell: Cell | undefined): number | null {
  if (cell === undefined || isBlank(cell)) return 0;
  if (typeof cell === 'number') return Number.isSafeInteger(cell) && cell >= 0 ? cell : null;
  if (typeof cell !== 'string') return null;
  const text = cell.replace(/\s/g, '');
  if (/^[-–—]$/.test(text)) return 0;
  const digits = COUNT.exec(text)?.[1];
  return digits === undefined ? null : Number(digits.replace(/[.,]/g, ''));
}

/** Whether the cell holds a count and is not blank. */
export function isNumeric(cell: Cell | undefined): boolean {
  return !isBlank(cell) && countIn(cell) !== null;
}
