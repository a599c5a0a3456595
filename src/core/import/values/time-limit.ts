import type { Cell } from '../../workbook/contract/cell';
import { choiceText } from '../../workbook/contract/column';
import { PROCEDURES_TAB } from '../../workbook/contract/dossier-tabs';
import { plain } from '../plain';
import { SAME_DAY } from '../words/value-words';

const { timeUnit } = PROCEDURES_TAB.columns;
const UNITS: Readonly<Record<string, string>> = { 'ngay lam viec': 'working-day', ngay: 'calendar-day' };

export interface TimeLimit {
  readonly days: number;
  /** A value of `Đơn vị thời hạn`; null when the cell has no unit. */
  readonly unit: string | null;
}

/** Reads `5`, `05 ngày làm việc`, `15 ngày`, `trả trong ngày`; null for hours and half days. */
export function readTimeLimit(cell: Cell): TimeLimit | null {
  if (typeof cell === 'number') return Number.isInteger(cell) ? { days: cell, unit: null } : null;
  if (typeof cell !== 'string') return null;
  if (/[,.]\d|\//.test(cell)) return null;
  const text = plain(cell);
  if (SAME_DAY.test(text)) return { days: 0, unit: null };
  const [, days, unit] = /^(\d{1,4})(?: (ngay lam viec|ngay))?$/.exec(text) ?? [];
  if (days === undefined) return null;
  return { days: Number(days), unit: unit === undefined ? null : choiceText(timeUnit, UNITS[unit]) };
}
