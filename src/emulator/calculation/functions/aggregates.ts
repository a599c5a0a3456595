import { type Definitions, operands, scalars } from '../compiled/context';
import { countable, numberOf, truthOf } from '../values/coercion';
import { isFailed, isNumeric } from '../values/criteria';
import { ERRORS, isMatrix, matrixOf, type Operand, Range, type Scalar } from '../values/values';
import { numbersIn, shownLike, valuesIn } from './numbers';

const MANY = 255;
const isRange = (operand: Operand) => operand instanceof Range || isMatrix(operand);

export const AGGREGATES: Definitions = {
  SUM: operands(1, MANY, (args, { setting }) => shownLike(args, sum(numbersIn(args, setting)))),
  COUNT: operands(1, MANY, (args) => args.reduce<number>((count, one) => count + countIn(one), 0)),
  COUNTA: operands(1, MANY, (args) => valuesIn(args).filter((value) => value !== null).length),
  COUNTBLANK: operands(1, 1, (args) => valuesIn(args).filter((value) => value === null || value === '').length),
  AVERAGE: operands(1, MANY, (args, { setting }) => shownLike(args, average(numbersIn(args, setting)))),
  MIN: operands(1, MANY, (args, { setting }) => shownLike(args, least(numbersIn(args, setting)))),
  MAX: operands(1, MANY, (args, { setting }) => shownLike(args, most(numbersIn(args, setting)))),
  SUMPRODUCT: { ...operands(1, MANY, sumOfProducts), isArray: true },
  RANK: operands(2, 3, rank),
  'RANK.EQ': operands(2, 3, rank),
  AND: operands(1, MANY, (args, { setting }) => truths(args, (value) => truthOf(value, setting)).every(Boolean)),
  OR: operands(1, MANY, (args, { setting }) => truths(args, (value) => truthOf(value, setting)).some(Boolean)),
  XOR: operands(
    1,
    MANY,
    (args, { setting }) => truths(args, (value) => truthOf(value, setting)).filter(Boolean).length % 2 === 1,
  ),
  NOT: scalars(1, 1, ([value = null], { setting }) => !truthOf(value, setting)),
};

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function average(numbers: readonly number[]): number {
  if (numbers.length === 0) throw ERRORS.division;
  return sum(numbers) / numbers.length;
}

export function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), numbers[0] ?? 0);
}

export function most(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other), numbers[0] ?? 0);
}

function countIn(argument: Operand): number {
  const numbers = matrixOf(argument).flat().filter(isNumeric).length;
  return isRange(argument) || typeof argument !== 'string' ? numbers : Number(/^[\d.,]+$/.test(argument));
}

function sumOfProducts(args: readonly Operand[]): Scalar {
  const matrices = args.map(matrixOf);
  const [first = []] = matrices;
  const isOdd = (matrix: typeof first) =>
    matrix.length !== first.length || (matrix[0]?.length ?? 0) !== (first[0]?.length ?? 0);
  if (matrices.some(isOdd)) throw ERRORS.value;
  return sum(
    first.flatMap((cells, row) =>
      cells.map((_value, column) => matrices.reduce((product, matrix) => product * factor(matrix[row]?.[column]), 1)),
    ),
  );
}

/** A text counts as nothing; so does a truth value, unless an operator made a number of it. */
function factor(value: Scalar | undefined): number {
  if (isFailed(value ?? null)) throw value;
  return countable(value ?? null) ?? 0;
}

function rank(args: readonly Operand[], { setting }: { setting: Parameters<typeof numberOf>[1] }): Scalar {
  const [value = null, data = null, ascending = null] = args;
  const number = numberOf(matrixOf(value)[0]?.[0] ?? null, setting);
  const numbers = numbersIn([matrixOf(data)], setting);
  if (!numbers.includes(number)) throw ERRORS.notFound;
  const isAscending = truthOf(matrixOf(ascending)[0]?.[0] ?? null, setting);
  return 1 + numbers.filter((other) => (isAscending ? other < number : other > number)).length;
}

/** Of ranges, only numbers and truth values count; a range without any is a mistake. */
function truths(args: readonly Operand[], truth: (value: Scalar) => boolean): boolean[] {
  const found = args.flatMap((argument) => {
    const values = matrixOf(argument).flat();
    const failed = values.find(isFailed);
    if (failed) throw failed;
    return values.filter((value) => !isRange(argument) || typeof value === 'boolean' || isNumeric(value)).map(truth);
  });
  if (found.length === 0) throw ERRORS.value;
  return found;
}
