import {
  ERRORS,
  FormulaError,
  isMatrix,
  type Matrix,
  matrixOf,
  type Operand,
  Range,
  type Scalar,
  sizeOf,
} from '../values/values';
import type { Context } from './context';

/** One value: of a range, the cell beside or below which the formula stands. */
export function scalarOf(operand: Operand, context: Context): Scalar {
  if (operand instanceof Range) return crossed(operand, context);
  return isMatrix(operand) ? (operand[0]?.[0] ?? null) : operand;
}

function crossed(range: Range, { row, column }: Context): Scalar {
  const { area } = range;
  const [down, right] = [row - area.row, column - area.column];
  if (area.rows === 1 && area.columns === 1) return range.at(0, 0);
  if (area.columns === 1 && down >= 0 && down < area.rows) return range.at(down, 0);
  if (area.rows === 1 && right >= 0 && right < area.columns) return range.at(0, right);
  throw ERRORS.value;
}

export function isSingle(operand: Operand): boolean {
  const { rows, columns } = sizeOf(operand);
  return rows === 1 && columns === 1;
}

/** Computes cell by cell; a single value, row or column serves all cells beside it. */
export function cellByCell(args: readonly Operand[], compute: (values: readonly Scalar[]) => Scalar): Operand {
  const matrices = args.map(matrixOf);
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_cell, column) =>
      caught(() => compute(matrices.map((matrix) => cellAt(matrix, row, column)))),
    ),
  );
}

function cellAt(matrix: Matrix, row: number, column: number): Scalar {
  const cells = matrix[matrix.length === 1 ? 0 : row];
  const index = cells?.length === 1 ? 0 : column;
  return cells && index < cells.length ? (cells[index] ?? null) : ERRORS.notFound;
}

/** What was computed, or the error with which it ended. */
export function caught<T>(compute: () => T): T | FormulaError {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}
