import { scalarOf } from '../compiled/arrays';
import { arrays, type Context, type Definitions, operands, type Part, parts } from '../compiled/context';
import { integerOf, numberOf, truthOf } from '../values/coercion';
import { compared, keyOf } from '../values/comparison';
import { isFailed } from '../values/criteria';
import { ERRORS, type Matrix, matrixOf, type Operand, Range, type Scalar, sizeOf } from '../values/values';
import { turned } from './lookup';

const MANY = 255;

export const MATRICES: Definitions = {
  ARRAYFORMULA: arrays(1, 1, ([value = null]) => matrixOf(value)),
  FILTER: arrays(2, MANY, filtered),
  SORT: arrays(1, MANY, sorted),
  UNIQUE: arrays(1, 3, unique),
  TRANSPOSE: arrays(1, 1, ([value = null]) => turned(matrixOf(value))),
  FLATTEN: arrays(1, MANY, (args) =>
    args.flatMap((one) =>
      matrixOf(one)
        .flat()
        .map((value) => [value]),
    ),
  ),
  SEQUENCE: arrays(1, 4, sequence),
  ROWS: operands(1, 1, ([value = null]) => sizeOf(value).rows),
  COLUMNS: operands(1, 1, ([value = null]) => sizeOf(value).columns),
  ROW: parts(0, 1, (args, context) => placed(args, context, 'row')),
  COLUMN: parts(0, 1, (args, context) => placed(args, context, 'column')),
};

/** The number of the row or column, or of each of a range within an array formula. */
function placed([part]: readonly Part[], context: Context, field: 'row' | 'column'): Operand {
  if (!part) return context[field];
  const operand = part(context);
  if (!(operand instanceof Range)) throw ERRORS.value;
  const { area } = operand;
  const count = field === 'row' ? area.rows : area.columns;
  if (!context.isArray || count === 1) return area[field];
  const numbers = Array.from({ length: count }, (_number, at) => area[field] + at);
  return field === 'row' ? numbers.map((number) => [number]) : [numbers];
}

/** Keeps rows, or columns when the conditions lie in a row. */
function filtered(args: readonly Operand[], { setting }: Context): Operand {
  const [data = null, ...conditions] = args;
  const cells = matrixOf(data);
  const lists = conditions.map(matrixOf);
  const isAcross = lists[0]?.length === 1 && cells.length !== 1;
  const [lines, marks] = isAcross ? [turned(cells), lists.map(turned)] : [cells, lists];
  if (marks.some((list) => list.length !== lines.length || list[0]?.length !== 1)) throw ERRORS.notFound;
  const kept = lines.filter((_line, at) => marks.every((list) => isMarked(list[at]?.[0] ?? null, setting)));
  if (kept.length === 0) throw ERRORS.notFound;
  return isAcross ? turned(kept) : kept;
}

function isMarked(value: Scalar, setting: Context['setting']): boolean {
  return !isFailed(value) && typeof value !== 'string' && truthOf(value, setting);
}

/** Rows with equal keys stay in their order, and blanks come last. */
function sorted(args: readonly Operand[], context: Context): Operand {
  const [data = null, ...orders] = args;
  const rows = matrixOf(data);
  const keys = ordersOf(orders, rows, context);
  const byKeys = (a: number, b: number) => {
    for (const { values, isAscending } of keys) {
      const order = inOrder(values[a] ?? null, values[b] ?? null, { isAscending, locale: context.setting.locale });
      if (order !== 0) return order;
    }
    return a - b;
  };
  return rows
    .map((_row, at) => at)
    .sort(byKeys)
    .map((at) => rows[at] ?? []);
}

interface Order {
  readonly values: readonly Scalar[];
  readonly isAscending: boolean;
}

function ordersOf(orders: readonly Operand[], rows: Matrix, context: Context): readonly Order[] {
  if (orders.length === 0) return [{ values: rows.map(([first = null]) => first), isAscending: true }];
  return orders.flatMap((column, at) => {
    if (at % 2 === 1) return [];
    const ascending = scalarOf(orders[at + 1] ?? true, context);
    return [{ values: keyColumn(column, rows, context), isAscending: truthOf(ascending, context.setting) }];
  });
}

function keyColumn(column: Operand, rows: Matrix, context: Context): readonly Scalar[] {
  const { rows: height } = sizeOf(column);
  if (height > 1) {
    if (height !== rows.length) throw ERRORS.value;
    return matrixOf(column).map(([first = null]) => first);
  }
  const index = integerOf(scalarOf(column, context), context.setting) - 1;
  if (index < 0 || index >= (rows[0]?.length ?? 0)) throw ERRORS.value;
  return rows.map((row) => row[index] ?? null);
}

function inOrder(a: Scalar, b: Scalar, { isAscending, locale }: { isAscending: boolean; locale: string }): number {
  const [isLastA, isLastB] = [a, b].map((value) => value === null || isFailed(value)) as [boolean, boolean];
  if (isLastA || isLastB) return Number(isLastA) - Number(isLastB);
  return compared(a, b, locale) * (isAscending ? 1 : -1);
}

function unique(args: readonly Operand[], context: Context): Operand {
  const [data = null, byColumn = null, onlyOnce = null] = args;
  const [isByColumn, isOnlyOnce] = [byColumn, onlyOnce].map((flag) =>
    truthOf(scalarOf(flag, context), context.setting),
  ) as [boolean, boolean];
  const cells = matrixOf(data);
  const lines = isByColumn ? turned(cells) : cells;
  const groups = new Map<string, { line: readonly Scalar[]; count: number }>();
  for (const line of lines) {
    const key = JSON.stringify(line.map((value) => (isFailed(value) ? value.message : keyOf(value))));
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { line, count: 1 });
  }
  const kept = [...groups.values()].filter(({ count }) => !isOnlyOnce || count === 1).map(({ line }) => line);
  if (kept.length === 0) throw ERRORS.notFound;
  return isByColumn ? turned(kept) : kept;
}

const MOST_CELLS = 10_000_000;

function sequence(args: readonly Operand[], context: Context): Operand {
  const [rows = 1, columns = 1, start = 1, step = 1] = args.map((one) =>
    numberOf(scalarOf(one, context), context.setting),
  );
  const [height, width] = [Math.trunc(rows), Math.trunc(columns)];
  if (height < 1 || width < 1 || height * width > MOST_CELLS) throw ERRORS.number;
  return Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_cell, column) => start + step * (row * width + column)),
  );
}
