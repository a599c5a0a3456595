import Fraction from 'fraction.js';

/** How a printed numeral is read. */
export interface Numeral {
  readonly value: Fraction;
  readonly decimals: number;
  /** Written as `88.8`, where Vietnamese writes `88,8`. */
  readonly hasDecimalPoint: boolean;
  /** The other way to read `1,922`, which is 1,922 or 1.922; null when there is one way. */
  readonly other: Fraction | null;
}

/** `count`: a number of things, which is whole. `measure`: may have decimals. `amount`: money in thousands or millions. */
export type NumeralKind = 'count' | 'measure' | 'amount';

const ONE_GROUP = /^([1-9]\d{0,2})([.,])(\d{3})$/;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+(?:([.,])\d+)?$/;

/**
 * Reads digits with dots and commas. Vietnamese groups thousands by dots and writes a decimal comma; reports copied from
 * other software do the opposite. Null for what is no number, such as `1.2.3`.
 */
export function numeralOf(printed: string, kind: NumeralKind): Numeral | null {
  const group = ONE_GROUP.exec(printed);
  if (group) return ofOneGroup(group, kind);
  if (GROUPED.test(printed)) return decimal(printed.replace(/\./g, ''));
  if (GROUPED_BY_COMMA.test(printed)) return decimal(printed.replace(/,/g, ''));
  return PLAIN.test(printed) ? decimal(printed) : null;
}

function ofOneGroup([, whole = '', separator = '', digits = '']: RegExpExecArray, kind: NumeralKind): Numeral {
  const [grouped, broken] = [decimal(whole + digits), decimal(whole + separator + digits)];
  if (kind === 'count') return grouped;
  if (kind === 'measure') return broken;
  return separator === '.' ? { ...grouped, other: broken.value } : { ...broken, other: grouped.value };
}

const SAFE_DIGITS = 15;

function decimal(printed: string): Numeral {
  const [, separator = ''] = PLAIN.exec(printed) ?? [];
  // Digits are read fastest as a number.
  const isWhole = separator === '' && printed.length <= SAFE_DIGITS;
  return {
    value: new Fraction(isWhole ? Number(printed) : printed.replace(',', '.')),
    decimals: separator === '' ? 0 : printed.length - printed.indexOf(separator) - 1,
    hasDecimalPoint: separator === '.',
    other: null,
  };
}
