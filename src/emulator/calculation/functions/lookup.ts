import { isSingle, scalarOf } from '../compiled/arrays';
import { type Context, type Definitions, operands } from '../compiled/context';
import { integerOf, truthOf } from '../values/coercion';
import { compared, keyOf } from '../values/comparison';
import { isFailed, isNumeric, rowsByKey, textCriterion } from '../values/criteria';
import { ERRORS, isMatrix, type Matrix, matrixOf, type Operand, Range, type Scalar, sizeOf } from '../values/values';

export const LOOKUP: Definitions = {
  VLOOKUP: operands(3, 4, (args, context) => tableLookup(args, context, (matrix) => matrix)),
  HLOOKUP: operands(3, 4, (args, context) => tableLookup(args, context, turned)),
  XLOOKUP: { ...operands(3, 6, xlookup), spills: true },
  MATCH: operands(2, 3, match),
  INDEX: { ...operands(1, 3, index), spills: true },
};

export function turned(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_cell, column) => matrix.map((row) => row[column] ?? null));
}

/** The same cells turned, so that what is known of them is found again. */
const turnings = new WeakMap<Matrix, Matrix>();

function turnedOnce(matrix: Matrix): Matrix {
  const known = turnings.get(matrix) ?? turned(matrix);
  turnings.set(matrix, known);
  return known;
}

function asked(operand: Operand | undefined, context: Context): Scalar {
  const value = scalarOf(operand ?? null, context);
  if (isFailed(value)) throw value;
  return value;
}

function forEachKey(args: readonly Operand[], context: Context, find: (key: Scalar) => Scalar): Operand {
  const [key = null] = args;
  if (!context.isArray || isSingle(key)) return find(asked(key, context));
  return matrixOf(key).map((row) => row.map((one) => foundOr(() => find(one))));
}

function foundOr(find: () => Scalar): Scalar {
  try {
    return find();
  } catch (error) {
    if (isFailed(error as Scalar)) return error as Scalar;
    throw error;
  }
}

function tableLookup(args: readonly Operand[], context: Context, orient: (matrix: Matrix) => Matrix): Operand {
  const [, table = null, place, sorted] = args;
  const matrix = orient === turned ? turnedOnce(matrixOf(table)) : matrixOf(table);
  const column = integerOf(asked(place, context), context.setting);
  if (column < 1) throw ERRORS.value;
  if (column > (matrix[0]?.length ?? 0)) throw ERRORS.reference;
  const isSorted = sorted === undefined || truthOf(asked(sorted, context), context.setting);
  return forEachKey(args, context, (key) => {
    const row = isSorted ? lastUpTo(matrix, key, context) : firstLike(matrix, key);
    if (row < 0) throw ERRORS.notFound;
    return matrix[row]?.[column - 1] ?? null;
  });
}

/** The first row whose first cell is the key; a text may hold wildcards. */
function firstLike(matrix: Matrix, key: Scalar): number {
  const criterion = typeof key === 'string' ? textCriterion(key) : null;
  if (criterion && criterion.key === null) return matrix.findIndex(([cell = null]) => criterion.matches(cell));
  const wanted = keyOf(key);
  return wanted === null ? -1 : (rowsByKey(matrix, 0).get(wanted)?.[0] ?? -1);
}

/** The last row of an ascending column that is not above the key. */
function lastUpTo(matrix: Matrix, key: Scalar, { setting }: Context): number {
  let [low, high] = [0, lastFilled(matrix)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isUpTo(matrix[middle]?.[0] ?? null, key, setting.locale)) low = middle + 1;
    else high = middle;
  }
  return low - 1 >= 0 && isSameKind(matrix[low - 1]?.[0] ?? null, key) ? low - 1 : -1;
}

function isUpTo(value: Scalar, key: Scalar, locale: string): boolean {
  return !isFailed(value) && compared(value, key, locale) <= 0;
}

function lastFilled(matrix: Matrix): number {
  let last = matrix.length;
  while (last > 0 && (matrix[last - 1]?.[0] ?? null) === null) last -= 1;
  return last;
}

function isSameKind(one: Scalar, other: Scalar): boolean {
  return typeof one === typeof other || (isNumeric(one) && isNumeric(other));
}

function match(args: readonly Operand[], context: Context): Operand {
  const [, data = null, kind] = args;
  const { rows, columns } = sizeOf(data);
  if (rows > 1 && columns > 1) throw ERRORS.notFound;
  const cells = matrixOf(data);
  const matrix = columns > 1 ? turnedOnce(cells) : cells;
  const type = kind === undefined ? 1 : integerOf(asked(kind, context), context.setting);
  return forEachKey(args, context, (key) => {
    const row =
      type === 0 ? firstLike(matrix, key) : type > 0 ? lastUpTo(matrix, key, context) : lastFrom(matrix, key, context);
    if (row < 0) throw ERRORS.notFound;
    return row + 1;
  });
}

/** The last row of a descending column that is not below the key. */
function lastFrom(matrix: Matrix, key: Scalar, { setting }: Context): number {
  const below = matrix.findIndex(
    ([cell = null]) => cell === null || isFailed(cell) || compared(cell, key, setting.locale) < 0,
  );
  return (below < 0 ? matrix.length : below) - 1;
}

function xlookup(args: readonly Operand[], context: Context): Operand {
  const [key, looked = null, results = null, missing, mode, order] = args;
  const isAcross = sizeOf(looked).columns > 1;
  const [keys, values] = [matrixOf(looked), matrixOf(results)].map((cells) =>
    isAcross ? turnedOnce(cells) : cells,
  ) as [Matrix, Matrix];
  if (keys.length !== values.length) throw ERRORS.value;
  const ways = [mode, order].map((way, at) =>
    way === undefined ? at : integerOf(asked(way, context), context.setting),
  );
  const search = { mode: ways[0] ?? 0, isFromEnd: (ways[1] ?? 1) < 0, locale: context.setting.locale };
  const rowOf = (one: Scalar) => xrow(keys, one, search);
  if (context.isArray && key !== undefined && !isSingle(key)) {
    return forEachKey(args, context, (one) => {
      const row = rowOf(one);
      return row < 0 ? asked(missing ?? ERRORS.notFound, context) : (values[row]?.[0] ?? null);
    });
  }
  const row = rowOf(asked(key, context));
  if (row < 0) return missing ?? ERRORS.notFound;
  const found = values[row] ?? [];
  if (found.length === 1) return found[0] ?? null;
  return isAcross ? found.map((value) => [value]) : [found];
}

interface Search {
  readonly mode: number;
  readonly isFromEnd: boolean;
  readonly locale: string;
}

function xrow(keys: Matrix, key: Scalar, { mode, isFromEnd, locale }: Search): number {
  const criterion = mode === 2 && typeof key === 'string' ? textCriterion(key) : null;
  if (criterion?.key === null) return firstOf(keys, (cell) => criterion.matches(cell), isFromEnd);
  const same = key === null ? [] : (rowsByKey(keys, 0).get(keyOf(key) ?? '') ?? []);
  const exact = isFromEnd ? same[same.length - 1] : same[0];
  if (exact !== undefined) return exact;
  return mode === 1 || mode === -1 ? nearest(keys, key, { mode, locale }) : -1;
}

function firstOf(keys: Matrix, matches: (cell: Scalar) => boolean, isFromEnd: boolean): number {
  const rows = keys.map((_row, row) => row);
  if (isFromEnd) rows.reverse();
  return rows.find((row) => matches(keys[row]?.[0] ?? null)) ?? -1;
}

/** The next smaller (-1) or next larger (1) value, wherever it stands. */
function nearest(keys: Matrix, key: Scalar, { mode, locale }: { mode: number; locale: string }): number {
  let best = -1;
  keys.forEach(([cell = null], row) => {
    if (cell === null || isFailed(cell) || !isSameKind(cell, key) || compared(cell, key, locale) * mode < 0) return;
    if (best < 0 || compared(cell, keys[best]?.[0] ?? null, locale) * mode < 0) best = row;
  });
  return best;
}

/** A row or column of 0 means all of them. */
function index(args: readonly Operand[], context: Context): Operand {
  const [data = null, first, second] = args;
  const size = sizeOf(data);
  const [one, two] = [first, second].map((place) => integerOf(asked(place, context), context.setting)) as [
    number,
    number,
  ];
  const isLine = second === undefined && size.rows === 1;
  const [row, column] = isLine ? [0, one] : [one, two];
  if (row < 0 || column < 0) throw ERRORS.number;
  if (row > size.rows || column > size.columns) throw ERRORS.reference;
  const lone = { row: row || (size.rows === 1 ? 1 : 0), column: column || (size.columns === 1 ? 1 : 0) };
  if (lone.row > 0 && lone.column > 0) return single(data, lone.row, lone.column);
  const rows = lone.row > 0 ? [matrixOf(data)[lone.row - 1] ?? []] : matrixOf(data);
  return lone.column > 0 ? rows.map((cells) => [cells[lone.column - 1] ?? null]) : rows;
}

function single(data: Operand, row: number, column: number): Operand {
  if (data instanceof Range) return data.part(row - 1, column - 1, 1, 1);
  return isMatrix(data) ? (data[row - 1]?.[column - 1] ?? null) : data;
}
