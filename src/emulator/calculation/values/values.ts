import type { Area } from '../../spreadsheet/area';
import type { SheetState } from '../../spreadsheet/sheet-state';

/** An error as a cell shows it. It is thrown where a calculation ends with it. */
export class FormulaError extends Error {}

export const ERRORS = {
  reference: new FormulaError('#REF!'),
  notFound: new FormulaError('#N/A'),
  division: new FormulaError('#DIV/0!'),
  value: new FormulaError('#VALUE!'),
  name: new FormulaError('#NAME?'),
  number: new FormulaError('#NUM!'),
  nothing: new FormulaError('#NULL!'),
  syntax: new FormulaError('#ERROR!'),
} as const;

const BY_CODE = new Map(Object.values(ERRORS).map((error) => [error.message, error]));

export function errorNamed(code: string): FormulaError | undefined {
  return code.startsWith('#') ? BY_CODE.get(code) : undefined;
}

/** A number that is shown as a day or time. */
export class Dated {
  constructor(
    readonly serial: number,
    readonly format: string,
  ) {}
}

/** Null is a blank. */
export type Scalar = number | string | boolean | Dated | FormulaError | null;
export type Matrix = readonly (readonly Scalar[])[];

/** Where the cells of a range come from. */
export interface CellSource {
  cells(sheet: SheetState, area: Area): Matrix;
}

/** Cells of a sheet; they are read when a function asks for them. */
export class Range {
  constructor(
    readonly sheet: SheetState,
    readonly area: Area,
    private readonly source: CellSource,
  ) {}

  get cells(): Matrix {
    return this.source.cells(this.sheet, this.area);
  }

  at(row: number, column: number): Scalar {
    const place = { row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 };
    return this.source.cells(this.sheet, place)[0]?.[0] ?? null;
  }

  part(row: number, column: number, rows: number, columns: number): Range {
    const area = { row: this.area.row + row, column: this.area.column + column, rows, columns };
    return new Range(this.sheet, area, this.source);
  }
}

/** What an argument may be; undefined where it was left out. */
export type Operand = Scalar | Matrix | Range;

export function isMatrix(operand: Operand | undefined): operand is Matrix {
  return Array.isArray(operand);
}

export function matrixOf(operand: Operand): Matrix {
  if (operand instanceof Range) return operand.cells;
  return isMatrix(operand) ? operand : [[operand]];
}

export function sizeOf(operand: Operand): { rows: number; columns: number } {
  if (operand instanceof Range) return operand.area;
  return isMatrix(operand) ? { rows: operand.length, columns: operand[0]?.length ?? 0 } : { rows: 1, columns: 1 };
}
