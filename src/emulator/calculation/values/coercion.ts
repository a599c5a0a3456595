import { displayed } from '../../spreadsheet/number-format';
import { entryOf, type Setting } from '../../spreadsheet/typed-input';
import { Dated, ERRORS, FormulaError, type Scalar } from './values';

/** A number as it is, or what a text would be as a typed cell; throws #VALUE! for other texts. */
export function numberOf(value: Scalar, setting: Setting): number {
  if (typeof value === 'number') return value;
  if (value instanceof Dated) return value.serial;
  if (value instanceof FormulaError) throw value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const typed = typedNumber(value, setting);
  if (typed === null) throw ERRORS.value;
  return plainNumber(typed);
}

export function plainNumber(value: number | Dated): number {
  return typeof value === 'number' ? value : value.serial;
}

/** What a text is once it is typed into a cell; null when that is no number. */
export function typedNumber(text: string, setting: Setting): number | Dated | null {
  if (!/\d/.test(text)) return null;
  const { value, format } = entryOf(text.trim(), undefined, setting);
  if (typeof value !== 'number') return null;
  return format !== undefined && /[dyMHms]/.test(format) ? new Dated(value, format) : value;
}

/** Only numbers and days; null for all others, which aggregates pass over. */
export function countable(value: Scalar): number | null {
  if (typeof value === 'number') return value;
  return value instanceof Dated ? value.serial : null;
}

export function integerOf(value: Scalar, setting: Setting): number {
  return Math.trunc(numberOf(value, setting));
}

export function textOf(value: Scalar, setting: Setting): string {
  if (value instanceof FormulaError) throw value;
  if (value === null) return '';
  return displayed(value instanceof Dated ? value.serial : value, undefined, setting.locale);
}

export function truthOf(value: Scalar, setting: Setting): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return numberOf(value, setting) !== 0;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw ERRORS.value;
}
