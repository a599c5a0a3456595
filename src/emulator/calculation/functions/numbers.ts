import type { Setting } from '../../spreadsheet/typed-input';
import { countable, numberOf } from '../values/coercion';
import { Dated, FormulaError, isMatrix, matrixOf, type Operand, Range, type Scalar } from '../values/values';

/** The numbers in ranges, and single values as numbers; an error ends the calculation. */
export function numbersIn(args: readonly Operand[], setting: Setting): number[] {
  const numbers: number[] = [];
  for (const argument of args) {
    if (argument instanceof Range || isMatrix(argument)) gather(argument, numbers);
    else if (argument !== null) numbers.push(numberOf(argument, setting));
  }
  return numbers;
}

function gather(argument: Operand, numbers: number[]): void {
  for (const row of matrixOf(argument)) {
    for (const value of row) {
      if (value instanceof FormulaError) throw value;
      const number = countable(value);
      if (number !== null) numbers.push(number);
    }
  }
}

/** Shown as a day when the first value that counts is one. */
export function shownLike(args: readonly Operand[], result: number): Scalar {
  for (const argument of args) {
    for (const row of matrixOf(argument)) {
      const first = row.find((value) => typeof value === 'number' || value instanceof Dated);
      if (first instanceof Dated) return new Dated(result, first.format);
      if (first !== undefined) return result;
    }
  }
  return result;
}

export function valuesIn(args: readonly Operand[]): Scalar[] {
  return args.flatMap((argument) => matrixOf(argument).flat());
}
