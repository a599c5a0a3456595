import type { Cell } from '../../workbook/contract/cell';
import { type MoneyUnit, moneyUnit } from './money-unit';

/** Thousands grouped by dots, commas, spaces or not at all; decimals only if they are zeros. */
const WHOLE_FORMS = [
  /^(\d+)(?:[.,]0{1,2})?$/,
  /^(\d{1,3}(?:\.\d{3})+)(?:,0{1,2})?$/,
  /^(\d{1,3}(?:,\d{3})+)(?:\.0{1,2})?$/,
  /^(\d{1,3}(?: \d{3})+)(?:[.,]0{1,2})?$/,
];

/** In larger units decimals are usual, so a comma before three digits could be one: `12,500` triệu is not read. */
const DECIMAL_FORMS = [
  /^(0|\d{4,})[.,](\d{3})$/,
  /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/,
  /^(\d{1,3}(?:,\d{3}){2,})(?:\.(\d+))?$/,
  /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/,
  /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/,
  /^(\d+)(?:[.,](\d{1,2}|\d{4,}))?$/,
];

const MILLIONS = 6;

/** What a spreadsheet keeps of a number. */
const SIGNIFICANT = 15;

/** An amount in whole đồng; null for anything else and for ambiguous numbers (`1,50`). `unit`: of the column. */
export function readMoney(cell: Cell, unit: MoneyUnit | null = null): number | null {
  const power = unit?.power ?? 0;
  if (typeof cell === 'number')
    return power > 0 ? scaled(decimalText(cell), power) : Number.isInteger(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  const typed = cell.normalize('NFC').toLowerCase().trim();
  const inDong = typed.replace(/(?:đồng|vnđ|vnd|đ|₫)\.?$/, '').trim();
  const [, amount = typed, own = ''] = /^(.*[\d)])\s*([^\d\s().,].*)$/s.exec(typed) ?? [];
  if (power > 0 && (own === '' || moneyUnit(own)?.power === power))
    return signed(amount, (text) => scaled(decimalIn(text, power), power));
  return signed(inDong, (text) => scaled(wholeIn(text), 0));
}

/** Accountants write negative amounts in brackets. */
function signed(text: string, read: (digits: string) => number | null): number | null {
  const [, bracketed] = /^\((.*)\)$/s.exec(text) ?? [];
  const [, minus, digits] = /^([-−])?\s*(.*)$/s.exec(bracketed ?? text) as unknown as [
    string,
    string | undefined,
    string,
  ];
  const number = read(digits);
  return number !== null && (minus !== undefined) !== (bracketed !== undefined) && number !== 0 ? -number : number;
}

/** The digits with a dot before the decimals; null for an exponent. */
function decimalText(number: number): string | null {
  const text = String(Number(number.toPrecision(SIGNIFICANT)));
  return /^-?\d+(?:\.\d+)?$/.test(text) ? text : null;
}

function wholeIn(text: string): string | null {
  for (const form of WHOLE_FORMS) {
    const match = form.exec(text);
    if (match) return digitsOf(match[1]);
  }
  return null;
}

function decimalIn(text: string, power: number): string | null {
  // In millions `3.250` is three thousand or three and a quarter.
  if (power >= MILLIONS && /^\d{1,3}\.\d{3}$/.test(text) && !text.startsWith('0')) return null;
  for (const form of DECIMAL_FORMS) {
    const match = form.exec(text);
    if (match) return `${digitsOf(match[1])}.${match[2] ?? '0'}`;
  }
  return null;
}

function digitsOf(grouped = ''): string {
  return grouped.replace(/[., ]/g, '');
}

/** Moves the decimal point; null when something is left behind it. */
function scaled(text: string | null, power: number): number | null {
  if (text === null) return null;
  const [whole = '', decimals = ''] = text.split('.');
  const moved = decimals.padEnd(power, '0');
  return /^0*$/.test(moved.slice(power)) ? Number(whole + moved.slice(0, power)) : null;
}
