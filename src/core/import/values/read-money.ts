import type { Cell } from '../../workbook/contract/cell';

/** Thousands grouped by dots, commas, spaces or not at all; decimals only if they are zeros. */
const FORMS = [
  /^(\d+)(?:[.,]0{1,2})?$/,
  /^(\d{1,3}(?:\.\d{3})+)(?:,0{1,2})?$/,
  /^(\d{1,3}(?:,\d{3})+)(?:\.0{1,2})?$/,
  /^(\d{1,3}(?: \d{3})+)(?:[.,]0{1,2})?$/,
];

/** An amount in whole đồng; null for anything else and for ambiguous numbers (`1,50`). */
export function readMoney(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  const text = cell
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:đồng|vnđ|vnd|đ|₫)\.?$/, '')
    .trim();
  // Accountants write negative amounts in brackets.
  const [, bracketed] = /^\((.*)\)$/s.exec(text) ?? [];
  const [, minus, digits] = /^([-−])?\s*(.*)$/s.exec(bracketed ?? text) as unknown as [
    string,
    string | undefined,
    string,
  ];
  const number = wholeIn(digits);
  return number !== null && (minus !== undefined) !== (bracketed !== undefined) && number !== 0 ? -number : number;
}

function wholeIn(text: string): number | null {
  for (const form of FORMS) {
    const match = form.exec(text);
    if (match) return Number((match[1] as string).replace(/[., ]/g, ''));
  }
  return null;
}
