import type { Area } from '../../spreadsheet/area';
import type { SheetState } from '../../spreadsheet/sheet-state';
import { AreaIndex } from './area-index';
import { type FormulaCell, NEVER, type Precedent } from './formula-cell';

/** The formulas of one sheet, and what is read of it. */
export class SheetGraph {
  /** By row, then by column. */
  private readonly rows: (Map<number, FormulaCell> | undefined)[] = [];
  /** Those whose results are out of date. */
  readonly dirty = new Set<FormulaCell>();
  /** Those among them that may fill cells which nobody knows yet. */
  readonly dirtySpilling = new Set<FormulaCell>();
  /** Those whose results fill, or would fill, more than their own cell. */
  readonly wide = new AreaIndex<FormulaCell>();
  readonly read = new AreaIndex<Precedent>();
  private readonly precedents = new Map<string, Precedent>();

  constructor(readonly sheet: SheetState) {}

  get lastRow(): number {
    return this.rows.length - 1;
  }

  row(row: number): ReadonlyMap<number, FormulaCell> | undefined {
    return this.rows[row];
  }

  add(cell: FormulaCell): void {
    const cells = this.rows[cell.row] ?? new Map<number, FormulaCell>();
    this.rows[cell.row] = cells;
    cells.set(cell.column, cell);
  }

  remove(cell: FormulaCell): void {
    this.rows[cell.row]?.delete(cell.column);
    this.setDirty(cell, false);
    this.wide.delete(cell);
  }

  setDirty(cell: FormulaCell, isDirty: boolean): void {
    cell.isDirty = isDirty;
    const sets = cell.template.maySpill ? [this.dirty, this.dirtySpilling] : [this.dirty];
    for (const set of sets) {
      if (isDirty) set.add(cell);
      else set.delete(cell);
    }
  }

  *cells(): Iterable<FormulaCell> {
    for (const cells of this.rows) if (cells) yield* cells.values();
  }

  precedentOf(area: Area): Precedent {
    const key = `${area.row} ${area.column} ${area.rows} ${area.columns}`;
    let precedent = this.precedents.get(key);
    if (!precedent) {
      precedent = { sheet: this.sheet, area, readers: new Set(), pass: NEVER };
      this.precedents.set(key, precedent);
      this.read.set(precedent, area);
    }
    return precedent;
  }

  release(precedent: Precedent, cell: FormulaCell): void {
    precedent.readers.delete(cell);
    if (precedent.readers.size > 0) return;
    const { row, column, rows, columns } = precedent.area;
    this.precedents.delete(`${row} ${column} ${rows} ${columns}`);
    this.read.delete(precedent);
  }

  /** The formulas within an area whose results are out of date. */
  dirtyWithin(area: Area): readonly FormulaCell[] {
    const isWithin = ({ row, column }: FormulaCell) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    if (this.dirty.size < area.rows) return [...this.dirty].filter(isWithin);
    const found: FormulaCell[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (const cell of this.rows[row]?.values() ?? []) if (cell.isDirty && isWithin(cell)) found.push(cell);
    }
    return found;
  }
}
