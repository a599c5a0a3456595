import { type Area, overlaps, surrounds } from '../../spreadsheet/area';
import type { SheetState } from '../../spreadsheet/sheet-state';
import { type FormulaCell, ownArea } from '../graph/formula-cell';
import type { Graph } from '../graph/graph';
import { Dated, ERRORS, FormulaError, isMatrix, type Matrix, type Operand, type Scalar } from '../values/values';
import type { StoredCells } from './stored-cells';

/** Writes what formulas give into their cells and those to the right and below. */
export class Results {
  constructor(
    private readonly graph: Graph,
    private readonly stored: StoredCells,
  ) {}

  /** A result without room for all its cells is #REF!; where two would meet, the upper or left one has the room. */
  put(cell: FormulaCell, operand: Operand): void {
    const matrix = matrixToFill(operand);
    const wanted = { row: cell.row, column: cell.column, rows: matrix.length, columns: matrix[0]?.length ?? 1 };
    const hasRoom = isSingle(wanted) || (!this.isBlocked(cell, wanted) && !isReadBy(cell, wanted));
    const before = cell.filled;
    cell.wanted = wanted;
    cell.filled = hasRoom ? wanted : ownArea(cell);
    const { wide } = this.graph.of(cell.sheet);
    if (isSingle(wanted)) wide.delete(cell);
    else wide.set(cell, wanted);
    if (before) this.clearBeyond(cell, before);
    if (hasRoom) this.evictOthers(cell);
    this.write(cell, hasRoom ? matrix : [[ERRORS.reference]]);
    this.tellNewReaders(cell, before);
  }

  /** Takes away what a formula had given. */
  remove(cell: FormulaCell): void {
    const { filled } = cell;
    if (!filled) return;
    cell.filled = null;
    this.clear(cell.sheet, filled);
    if (isSingle(filled)) return;
    this.graph.newPass();
    this.graph.markReaders(cell.sheet, filled);
    this.offerRoom(cell, filled);
  }

  /** Results in these cells are out of place: rows moved, or a value was typed there. */
  clear(sheet: SheetState, area: Area): void {
    this.stored.forget(sheet, area);
    const last = Math.min(area.row + area.rows - 1, sheet.results.rowCount);
    for (let row = area.row; row <= last; row += 1) {
      sheet.results.row(row)?.forEach((value, index) => {
        const column = index + 1;
        if (value === undefined || column < area.column || column >= area.column + area.columns) return;
        sheet.results.set(row, column, undefined);
        sheet.resultFormats.set(row, column, undefined);
      });
    }
  }

  private isBlocked(cell: FormulaCell, wanted: Area): boolean {
    const { sheet } = cell;
    if (wanted.row + wanted.rows - 1 > sheet.maxRows || wanted.column + wanted.columns - 1 > sheet.maxColumns)
      return true;
    if (isTaken(cell, wanted)) return true;
    return this.othersWithin(cell, wanted).some((other) => isAhead(other, cell));
  }

  /** The other formulas whose results are within an area now. */
  private othersWithin(cell: FormulaCell, area: Area): readonly FormulaCell[] {
    const others: FormulaCell[] = [];
    this.graph.of(cell.sheet).wide.forEachOver(area, (other) => {
      if (other !== cell && other.filled && overlaps(other.filled, area)) others.push(other);
    });
    return others;
  }

  private evictOthers(cell: FormulaCell): void {
    if (!cell.filled || isSingle(cell.filled)) return;
    for (const other of this.othersWithin(cell, cell.filled)) {
      this.remove(other);
      this.graph.mark([other]);
    }
  }

  private clearBeyond(cell: FormulaCell, before: Area): void {
    if (cell.filled && surrounds(cell.filled, before)) return;
    this.clear(cell.sheet, before);
    this.offerRoom(cell, before);
  }

  /** Other results may want the cells that became free. */
  private offerRoom(cell: FormulaCell, freed: Area): void {
    const waiting: FormulaCell[] = [];
    this.graph.of(cell.sheet).wide.forEachOver(freed, (other) => {
      if (other !== cell && other.filled !== other.wanted) waiting.push(other);
    });
    this.graph.mark(waiting);
  }

  private write({ sheet, row, column }: FormulaCell, matrix: Matrix): void {
    const area = { row, column, rows: matrix.length, columns: matrix[0]?.length ?? 1 };
    this.stored.forget(sheet, area);
    matrix.forEach((cells, down) => {
      cells.forEach((value, right) => {
        sheet.results.set(row + down, column + right, plain(value));
        const format = value instanceof Dated ? value.format : undefined;
        sheet.resultFormats.set(row + down, column + right, format);
      });
    });
  }

  /** Those who read what the result filled before were marked together with it. */
  private tellNewReaders(cell: FormulaCell, before: Area | null): void {
    if (!cell.filled || isSingle(cell.filled) || (before && surrounds(before, cell.filled))) return;
    this.graph.newPass();
    this.graph.markReaders(cell.sheet, cell.filled);
  }
}

function isSingle({ rows, columns }: Area): boolean {
  return rows === 1 && columns === 1;
}

function isAhead(one: FormulaCell, other: FormulaCell): boolean {
  return one.row < other.row || (one.row === other.row && one.column < other.column);
}

function isTaken({ sheet, row, column }: FormulaCell, wanted: Area): boolean {
  for (let down = 0; down < wanted.rows; down += 1) {
    const values = sheet.values.row(row + down);
    const formulas = sheet.formulas.row(row + down);
    for (let right = 0; right < wanted.columns; right += 1) {
      const index = column - 1 + right;
      if ((down > 0 || right > 0) && (formulas?.[index] ?? values?.[index]) !== undefined) return true;
    }
  }
  return false;
}

/** Whether a result would fill cells that its own formula reads. */
function isReadBy({ sheet, precedents }: FormulaCell, wanted: Area): boolean {
  return precedents.some((precedent) => precedent.sheet === sheet && overlaps(precedent.area, wanted));
}

function matrixToFill(operand: Operand): Matrix {
  if (!isMatrix(operand)) return [[operand as Scalar]];
  return operand.length > 0 && (operand[0]?.length ?? 0) > 0 ? operand : [[null]];
}

function plain(value: Scalar): string | number | boolean | undefined {
  if (value === null) return undefined;
  if (value instanceof Dated) return value.serial;
  return value instanceof FormulaError ? value.message : value;
}
