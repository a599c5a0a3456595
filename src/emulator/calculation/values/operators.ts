import type { Setting } from '../../spreadsheet/typed-input';
import { numberOf, textOf, typedNumber } from './coercion';
import { compared, mustBeFinite } from './comparison';
import { Dated, ERRORS, type Scalar } from './values';

type Operator = (a: Scalar, b: Scalar, setting: Setting) => Scalar;

export const OPERATORS: Readonly<Record<string, Operator>> = {
  '+': (a, b, setting) => added(read(a, setting), read(b, setting)),
  '-': (a, b, setting) => subtracted(read(a, setting), read(b, setting)),
  '*': (a, b, setting) => mustBeFinite(numberOf(a, setting) * numberOf(b, setting)),
  '/': (a, b, setting) => divided(numberOf(a, setting), numberOf(b, setting)),
  '^': (a, b, setting) => mustBeFinite(numberOf(a, setting) ** numberOf(b, setting)),
  '&': (a, b, setting) => textOf(a, setting) + textOf(b, setting),
  '=': (a, b, { locale }) => compared(a, b, locale) === 0,
  '<>': (a, b, { locale }) => compared(a, b, locale) !== 0,
  '<': (a, b, { locale }) => compared(a, b, locale) < 0,
  '>': (a, b, { locale }) => compared(a, b, locale) > 0,
  '<=': (a, b, { locale }) => compared(a, b, locale) <= 0,
  '>=': (a, b, { locale }) => compared(a, b, locale) >= 0,
};

export const SIGNS: Readonly<Record<string, (a: Scalar, setting: Setting) => Scalar>> = {
  '+': (a) => a,
  '-': (a, setting) => -numberOf(a, setting),
  '%': (a, setting) => numberOf(a, setting) / 100,
};

type Counted = number | Dated;

function read(value: Scalar, setting: Setting): Counted {
  if (value instanceof Dated) return value;
  const typed = typeof value === 'string' ? typedNumber(value, setting) : null;
  return typed ?? numberOf(value, setting);
}

/** A day and a number make a day; two days make a number. */
function added(a: Counted, b: Counted): Scalar {
  if (a instanceof Dated) return b instanceof Dated ? a.serial + b.serial : new Dated(a.serial + b, a.format);
  return b instanceof Dated ? new Dated(a + b.serial, b.format) : a + b;
}

function subtracted(a: Counted, b: Counted): Scalar {
  if (a instanceof Dated) return b instanceof Dated ? a.serial - b.serial : new Dated(a.serial - b, a.format);
  return a - (b instanceof Dated ? b.serial : b);
}

function divided(a: number, b: number): number {
  if (b === 0) throw ERRORS.division;
  return mustBeFinite(a / b);
}
