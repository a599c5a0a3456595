import { Dated, ERRORS, FormulaError, type Scalar } from './values';

const collators = new Map<string, Intl.Collator>();

function collatorOf(locale: string): Intl.Collator {
  let collator = collators.get(locale);
  if (!collator) {
    collator = new Intl.Collator(locale.replace('_', '-'), { sensitivity: 'accent' });
    collators.set(locale, collator);
  }
  return collator;
}

/** Numbers come before texts, texts before truth values; a blank is whatever it is compared with. */
export function compared(one: Scalar, other: Scalar, locale: string): number {
  const [a, b] = [plain(one, other), plain(other, one)];
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  if (rankA !== rankB) return rankA - rankB;
  if (typeof a === 'string' && typeof b === 'string') return textsCompared(a, b, locale);
  return Number(a) - Number(b);
}

function textsCompared(a: string, b: string, locale: string): number {
  const [lowerA, lowerB] = [a.toLowerCase(), b.toLowerCase()];
  if (lowerA === lowerB) return 0;
  return collatorOf(locale).compare(a, b) || (lowerA < lowerB ? -1 : 1);
}

type Plain = number | string | boolean;

function plain(value: Scalar, beside: Scalar): Plain {
  if (value instanceof FormulaError) throw value;
  if (value instanceof Dated) return value.serial;
  if (value !== null) return value;
  if (typeof beside === 'string') return '';
  return typeof beside === 'boolean' ? false : 0;
}

function rankOf(value: Plain): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

/** Equal for values that a look-up takes for the same; null for blanks, which none finds. */
export function keyOf(value: Scalar): string | null {
  if (value === null || value instanceof FormulaError) return null;
  if (typeof value === 'string') return `s${value.toLowerCase()}`;
  if (typeof value === 'boolean') return `b${value}`;
  return `n${value instanceof Dated ? value.serial : value}`;
}

export function mustBeFinite(value: number): number {
  if (!Number.isFinite(value)) throw ERRORS.number;
  return value;
}
