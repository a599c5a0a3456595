import type { Cell } from '../../workbook/contract/cell';

/**
 * Codes of the national database of procedures have the form `1.000894`. Sheets and Excel turn `1.010000` into the
 * number 1.01, from which the code follows, since it always has six decimals; Vietnamese Excel writes a decimal comma.
 * Software of provinces adds the province (`1.000894.000.00.00.H32`).
 */
export function procedureCode(cell: Cell): Cell {
  if (typeof cell === 'number') return codeOfNumber(cell);
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  const [, national] = /^(\d\.\d{6})\.000\.00\.00\.[A-Z]\d{2}$/i.exec(text) ?? [];
  if (national !== undefined) return national;
  const [, whole, decimals] = /^(\d)[.,](\d{1,6})$/.exec(text) ?? [];
  return whole === undefined || decimals === undefined ? null : `${whole}.${decimals.padEnd(6, '0')}`;
}

function codeOfNumber(number: number): Cell {
  if (Number.isSafeInteger(number)) return String(number);
  const text = number.toFixed(6);
  return number > 0 && number < 10 && Number(text) === number ? text : number;
}
