import { type Area, overlaps } from '../../spreadsheet/area';
import { showsDate } from '../../spreadsheet/number-format';
import type { SheetState } from '../../spreadsheet/sheet-state';
import { type CellSource, Dated, errorNamed, type Matrix, type Scalar } from '../values/values';

/** Large ranges are read by many formulas: they are kept, and so is what look-ups know of them. */
const LARGE = 64;
const MOST_KEPT = 32;

interface Kept {
  readonly sheet: SheetState;
  readonly area: Area;
  readonly cells: Matrix;
}

/** The cells of the book, as formulas see them. */
export class StoredCells implements CellSource {
  private kept = new Map<string, Kept>();
  /** How many cells were read so far. */
  read = 0;

  cells(sheet: SheetState, area: Area): Matrix {
    if (area.rows * area.columns < LARGE) return this.fresh(sheet, area);
    const key = `${sheet.id} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
    const known = this.kept.get(key);
    if (known) return known.cells;
    const cells = this.fresh(sheet, area);
    this.kept.set(key, { sheet, area, cells });
    if (this.kept.size > MOST_KEPT) this.kept.delete([...this.kept.keys()][0] as string);
    return cells;
  }

  forgetAll(): void {
    if (this.kept.size > 0) this.kept = new Map();
  }

  forget(sheet: SheetState, area: Area): void {
    for (const [key, kept] of this.kept) {
      if (kept.sheet === sheet && overlaps(kept.area, area)) this.kept.delete(key);
    }
  }

  private fresh(sheet: SheetState, { row, column, rows, columns }: Area): Matrix {
    this.read += rows * columns;
    const blank: readonly Scalar[] = new Array<Scalar>(columns).fill(null);
    return Array.from({ length: rows }, (_row, down) => rowOf(sheet, row + down, column, columns) ?? blank);
  }
}

/** Null for a row without anything. */
function rowOf(sheet: SheetState, row: number, column: number, columns: number): readonly Scalar[] | null {
  const values = sheet.values.row(row);
  const results = sheet.results.row(row);
  if (!values && !results) return null;
  const cells = new Array<Scalar>(columns).fill(null);
  for (let offset = 0; offset < columns; offset += 1) {
    const index = column - 1 + offset;
    const value = values?.[index] ?? results?.[index];
    if (typeof value === 'number') cells[offset] = numberOrDay(sheet, value, { row, index });
    else if (value !== undefined) cells[offset] = typeof value === 'string' ? (errorNamed(value) ?? value) : value;
  }
  return cells;
}

function numberOrDay(sheet: SheetState, value: number, { row, index }: { row: number; index: number }): Scalar {
  const format = sheet.formats.row(row)?.[index] ?? sheet.resultFormats.row(row)?.[index];
  return format !== undefined && showsDate(format) ? new Dated(value, format) : value;
}
