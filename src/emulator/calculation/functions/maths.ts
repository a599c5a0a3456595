import * as formulajs from '@formulajs/formulajs';
import { type Definition, type Definitions, operands, scalars } from '../compiled/context';
import { numberOf } from '../values/coercion';
import { ERRORS, errorNamed, matrixOf, type Operand, type Scalar } from '../values/values';
import { numbersIn } from './numbers';

type Library = (...args: unknown[]) => unknown;

/** A function of the library that takes numbers, each from a value or cell. */
function ofNumbers(compute: Library, least: number, most = least): Definition {
  return scalars(least, most, (args, { setting }) => answer(compute(...args.map((one) => numberOf(one, setting)))));
}

function rounding(compute: Library): Definition {
  return ofNumbers((number: unknown, places: unknown = 0) => compute(number, places), 1, 2);
}

/** A function of the library that takes all numbers of a range. */
function ofMany(compute: Library): Definition {
  return operands(1, 255, (args, { setting }) => answer(compute(numbersIn(args, setting))));
}

/** A function of the library that takes the numbers of a range and one more number. */
function ofManyAndOne(compute: Library): Definition {
  return operands(2, 2, ([data = null, more = null], { setting }) => {
    const numbers = numbersIn([matrixOf(data)], setting);
    return answer(compute(numbers, numberOf(first(more), setting)));
  });
}

function first(operand: Operand): Scalar {
  return matrixOf(operand)[0]?.[0] ?? null;
}

function answer(result: unknown): Scalar {
  if (result instanceof Error) throw errorNamed(result.message) ?? ERRORS.number;
  if (typeof result === 'number') {
    if (!Number.isFinite(result)) throw ERRORS.number;
    return result;
  }
  return result as Scalar;
}

export const MATHS: Definitions = {
  ROUND: rounding(formulajs.ROUND as Library),
  ROUNDUP: rounding(formulajs.ROUNDUP as Library),
  ROUNDDOWN: rounding(formulajs.ROUNDDOWN as Library),
  TRUNC: rounding(formulajs.ROUNDDOWN as Library),
  INT: ofNumbers(formulajs.INT as Library, 1),
  MOD: ofNumbers(modulo as Library, 2),
  QUOTIENT: ofNumbers(formulajs.QUOTIENT as Library, 2),
  ABS: ofNumbers(formulajs.ABS as Library, 1),
  SIGN: ofNumbers(formulajs.SIGN as Library, 1),
  SQRT: ofNumbers(formulajs.SQRT as Library, 1),
  POWER: ofNumbers(formulajs.POWER as Library, 2),
  EXP: ofNumbers(formulajs.EXP as Library, 1),
  LN: ofNumbers(formulajs.LN as Library, 1),
  LOG: ofNumbers(formulajs.LOG as Library, 1, 2),
  LOG10: ofNumbers(formulajs.LOG10 as Library, 1),
  PI: ofNumbers(formulajs.PI as Library, 0),
  EVEN: ofNumbers(formulajs.EVEN as Library, 1),
  ODD: ofNumbers(formulajs.ODD as Library, 1),
  CEILING: ofNumbers((number: unknown, step: unknown = 1) => formulajs.CEILING(number as number, step as number), 1, 2),
  FLOOR: ofNumbers((number: unknown, step: unknown = 1) => formulajs.FLOOR(number as number, step as number), 1, 2),
  MROUND: ofNumbers(formulajs.MROUND as Library, 2),
  FACT: ofNumbers(formulajs.FACT as Library, 1),
  PRODUCT: ofMany(formulajs.PRODUCT as Library),
  MEDIAN: ofMany(formulajs.MEDIAN as Library),
  STDEV: ofMany(formulajs.STDEVS as Library),
  STDEVP: ofMany(formulajs.STDEVP as Library),
  VAR: ofMany(formulajs.VARS as Library),
  VARP: ofMany(formulajs.VARP as Library),
  MODE: ofMany(formulajs.MODESNGL as Library),
  LARGE: ofManyAndOne(formulajs.LARGE as Library),
  SMALL: ofManyAndOne(formulajs.SMALL as Library),
  PERCENTILE: ofManyAndOne(formulajs.PERCENTILEINC as Library),
  QUARTILE: ofManyAndOne(formulajs.QUARTILEINC as Library),
};

/** Has the sign of the divisor. */
function modulo(number: number, divisor: number): number {
  if (divisor === 0) throw ERRORS.division;
  return number - divisor * Math.floor(number / divisor);
}
