import { type Cell, isBlank } from '../workbook/contract/cell';

/** Digits, plain or grouped by dots or by commas, and at most the decimals of a whole number: `1.234`, `1,234.00`. */
const COUNT = /^(\d+|\d{1,3}([.,])\d{3}(?:\2\d{3})*)(?:[.,]0{1,2})?$/;

/**
 * A count as software prints it; null for anything else. Nothing and a dash are 0. A fraction is refused: it is mostly a
 * thousand (`1.234`) that a Sheet of another locale took for a decimal, and then `1.000` beside it has become 1 unseen.
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

/** A number stands there, not just nothing. */
export function isNumeric(cell: Cell | undefined): boolean {
  return !isBlank(cell) && countIn(cell) !== null;
}
