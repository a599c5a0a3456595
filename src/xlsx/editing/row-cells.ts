import { placeOf } from '../cell-address';
import type { Attributes } from '../package/xml-elements';
import { type CellSpot, cellMarkup, formulaMarkup } from './cell-markup';
import { isOn, type ModelRow } from './model-row';
import type { SheetEdits } from './sheet-edits';

/** A cell that is written; it may take the place of one that is there. */
export interface WrittenCell {
  readonly column: number;
  /** Whether a cell that is there stays as it is: only the look of an empty cell would be written. */
  readonly isLook: boolean;
  /** @param style That of the cell that is there; null when there is none. */
  readonly markup: (style: number | null) => string;
}

/** The cells to be written into a row, from left to right. */
export class RowCells {
  private written = 0;

  constructor(
    private readonly edits: SheetEdits,
    private readonly model: ModelRow,
  ) {}

  isNew(row: number): boolean {
    const { growth } = this.edits;
    return growth !== null && row > growth.oldLast && this.edits.cells.has(row);
  }

  /** @param attributes Those of the row that is there. */
  of(row: number, { prefix, attributes }: { prefix: string; attributes: Attributes }): readonly WrittenCell[] {
    const values = this.edits.cells.get(row);
    if (!values) return [];
    this.written += values.size;
    this.edits.onWritten(this.written);
    const formulas = this.edits.formulas.get(row);
    const columns = new Set([...values.keys(), ...(formulas?.keys() ?? [])]);
    const looks = this.isNew(row) ? this.lookColumns().filter((column) => !columns.has(column)) : [];
    const rowStyle = attributes.s !== undefined && isOn(attributes.customFormat) ? Number(attributes.s) : null;
    const cells = [...columns, ...looks].map((column): WrittenCell => {
      const spot = (style: number | null) => this.spot({ row, column, style: style ?? rowStyle, prefix });
      const value = values.get(column);
      const formula = formulas?.get(column);
      if (formula !== undefined)
        return { column, isLook: false, markup: (style) => formulaMarkup(formula, spot(style)) };
      const { format } = this.edits;
      return { column, isLook: value === undefined, markup: (style) => cellMarkup(value ?? null, spot(style), format) };
    });
    return cells.sort((a, b) => a.column - b.column);
  }

  private lookColumns(): readonly number[] {
    const width = this.edits.growth?.width ?? 0;
    return this.model.styledColumns().filter((column) => column < width);
  }

  private spot({ row, column, style, prefix }: { row: number; column: number; style: number | null; prefix: string }) {
    const above = this.isNew(row) ? this.model.styleAbove(column) : null;
    const dayStyle = this.edits.dayStyles.get(column) ?? null;
    const own = above === null || above === 0 ? (style ?? above ?? this.model.columnStyle(column)) : above;
    return { place: placeOf(row, column), style: own, dayStyle, prefix } satisfies CellSpot;
  }
}
