import type { Cell } from '../../workbook/contract/cell';
import { choiceText } from '../../workbook/contract/column';
import { PROCEDURES_TAB } from '../../workbook/contract/dossier-tabs';
import { plain } from '../plain';
import { LIMIT_END, LIMIT_START, SAME_DAY } from '../words/value-words';

const { timeUnit } = PROCEDURES_TAB.columns;
const UNITS: Readonly<Record<string, string>> = { 'ngay lam viec': 'working-day', ngay: 'calendar-day' };

export interface TimeLimit {
  readonly days: number;
  /** A value of `Đơn vị thời hạn`; null when the cell has no unit. */
  readonly unit: string | null;
}

/** The law counts a working day as eight hours (Bộ luật Lao động 2019, điều 105). */
const HOURS: Readonly<Record<string, { readonly a: number; readonly unit: string }>> = {
  'gio lam viec': { a: 8, unit: 'ngay lam viec' },
  gio: { a: 24, unit: 'ngay' },
};

/**
 * Reads `5`, `05 ngày làm việc kể từ ngày nhận đủ hồ sơ`, `15 ngày`, `trả trong ngày`, and hours that are whole days:
 * `24 giờ`, `08 giờ làm việc`. Null for other hours, half days, and where several limits are named.
 */
export function readTimeLimit(cell: Cell): TimeLimit | null {
  if (typeof cell === 'number') return Number.isInteger(cell) ? { days: cell, unit: null } : null;
  if (typeof cell !== 'string') return null;
  if (/\d[,.]\d|\d\s*[/–-]\s*\d/.test(cell)) return null;
  const text = plain(cell).replace(LIMIT_START, '').replace(LIMIT_END, '');
  if (SAME_DAY.test(text)) return { days: 0, unit: null };
  const [, number, unit] = /^(\d{1,4})(?: ?(ngay lam viec|ngay|gio lam viec|gio))?$/.exec(text) ?? [];
  if (number === undefined) return null;
  if (unit === undefined) return { days: Number(number), unit: null };
  const hours = HOURS[unit];
  const days = Number(number) / (hours?.a ?? 1);
  // Eight hours without a word on work could be either.
  return Number.isInteger(days) ? { days, unit: choiceText(timeUnit, UNITS[hours?.unit ?? unit]) } : null;
}
