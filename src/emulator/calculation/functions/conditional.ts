import { scalarOf } from '../compiled/arrays';
import { type Context, type Definitions, operands } from '../compiled/context';
import { countable } from '../values/coercion';
import { type Criterion, criterionOf, isFailed, rowsByKey } from '../values/criteria';
import { ERRORS, type Matrix, matrixOf, type Operand, Range, type Scalar } from '../values/values';
import { average, least, most, sum } from './aggregates';
import { shownLike } from './numbers';

const MANY = 255;

export const CONDITIONAL: Definitions = {
  COUNTIF: counting(2, 2),
  COUNTIFS: counting(2, MANY),
  SUMIF: operands(2, 3, (args, context) => overIf(args, context, sum)),
  AVERAGEIF: operands(2, 3, (args, context) => overIf(args, context, average)),
  SUMIFS: operands(3, MANY, (args, context) => overIfs(args, context, sum)),
  AVERAGEIFS: operands(3, MANY, (args, context) => overIfs(args, context, average)),
  MINIFS: operands(3, MANY, (args, context) => overIfs(args, context, least)),
  MAXIFS: operands(3, MANY, (args, context) => overIfs(args, context, most)),
};

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Condition {
  readonly cells: Matrix;
  readonly criterion: Criterion;
}

function counting(fewest: number, greatest: number): Definitions[string] {
  return operands(fewest, greatest, (args, context) =>
    forEachCriterion(args, context, (given) => placesOf(given, context).length),
  );
}

/** In an array formula, one result for each criterion of a range of criteria. */
function forEachCriterion(
  args: readonly Operand[],
  context: Context,
  compute: (args: readonly Operand[]) => Scalar,
): Operand {
  const [range = null, wanted = null, ...more] = args;
  const isMany = context.isArray && matrixOf(wanted).flat().length > 1;
  if (!isMany) return compute(args);
  return matrixOf(wanted).map((row) => row.map((one) => compute([range, one, ...more])));
}

function overIf(args: readonly Operand[], context: Context, total: (numbers: readonly number[]) => number): Operand {
  return forEachCriterion(args, context, ([range = null, wanted = null, summed = range]) =>
    shownLike([summed], total(numbersAt(sameSize(summed, range), placesOf([range, wanted], context)))),
  );
}

/** The cells to be added up begin where they are named and are as many as those that are compared. */
function sameSize(summed: Operand, range: Operand): Matrix {
  if (!(summed instanceof Range && range instanceof Range)) return matrixOf(summed);
  const { rows, columns } = range.area;
  if (rows === summed.area.rows && columns === summed.area.columns) return summed.cells;
  return summed.part(0, 0, rows, columns).cells;
}

function overIfs(args: readonly Operand[], context: Context, total: (numbers: readonly number[]) => number): Scalar {
  const [summed = null, ...conditions] = args;
  const cells = matrixOf(summed);
  const [first = []] = conditions.map(matrixOf);
  if (cells.length !== first.length || cells[0]?.length !== first[0]?.length) throw ERRORS.value;
  return shownLike([summed], total(numbersAt(cells, placesOf(conditions, context))));
}

function numbersAt(cells: Matrix, places: readonly Place[]): number[] {
  const numbers: number[] = [];
  for (const { row, column } of places) {
    const value = cells[row]?.[column] ?? null;
    if (isFailed(value)) throw value;
    const number = countable(value);
    if (number !== null) numbers.push(number);
  }
  return numbers;
}

/** Where all conditions hold. */
function placesOf(args: readonly Operand[], context: Context): readonly Place[] {
  const conditions = conditionsOf(args, context);
  const isKeyed = ({ cells, criterion }: Condition) => criterion.key !== null && cells[0]?.length === 1;
  const keyed = conditions.find(isKeyed);
  const candidates = keyed ? placesByKey(keyed) : allPlaces(conditions[0]?.cells ?? []);
  const others = conditions.filter((condition) => condition !== keyed);
  return candidates.filter(({ row, column }) =>
    others.every(({ cells, criterion }) => criterion.matches(cells[row]?.[column] ?? null)),
  );
}

function conditionsOf(args: readonly Operand[], context: Context): readonly Condition[] {
  if (args.length % 2 !== 0) throw ERRORS.notFound;
  const conditions: Condition[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const cells = matrixOf(args[index] ?? null);
    const criterion = criterionOf(scalarOf(args[index + 1] ?? null, context), context.setting);
    conditions.push({ cells, criterion });
  }
  const [first] = conditions;
  const isOdd = ({ cells }: Condition) =>
    cells.length !== first?.cells.length || cells[0]?.length !== first.cells[0]?.length;
  if (conditions.some(isOdd)) throw ERRORS.value;
  return conditions;
}

function placesByKey({ cells, criterion }: Condition): readonly Place[] {
  return (rowsByKey(cells, 0).get(criterion.key ?? '') ?? []).map((row) => ({ row, column: 0 }));
}

function allPlaces(cells: Matrix): readonly Place[] {
  return cells.flatMap((values, row) => values.map((_value, column) => ({ row, column })));
}
