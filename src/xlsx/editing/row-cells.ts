import { placeOf } from '../cell-address';
import { withAttribute } from '../package/tag-text';
import type { Attributes } from '../package/xml-elements';
import { type CellSpot, cellMarkup, formulaMarkup } from './cell-markup';
import { isOn, ModelRow } from './model-row';
import type { RowWriter, WrittenCell } from './row-writer';
import type { SheetEdits } from './sheet-edits';

/** Writes the values of an import: new rows look like the row above them. */
export class RowCells implements RowWriter {
  private readonly model = new ModelRow();
  /** The row of the part that was told last. */
  private present = -1;
  private count = 0;

  constructor(private readonly edits: SheetEdits) {}

  get rows(): Iterable<number> {
    return this.edits.cells.keys();
  }

  isStale(row: number, column: number): boolean {
    return this.edits.isStale(row, column);
  }

  seeColumns(attributes: Attributes): void {
    this.model.addColumns(attributes);
  }

  seeRow(row: number, attributes: Attributes): void {
    const { modelRow } = this.edits;
    if (modelRow !== null && row <= modelRow) this.model.addRow(attributes);
    this.present = row;
  }

  seeCell(row: number, column: number, attributes: Attributes): void {
    if (row === this.edits.modelRow) this.model.addCell(column, attributes);
  }

  /** A blank row that somebody hid would hide what is written into it. */
  rowTag(row: number, tag: string): string {
    if (!this.isNew(row)) return tag;
    if (row === this.present) return withAttribute(tag, 'hidden', null);
    return tag.replace(/>$/, () => `${this.model.rowAttributes()}>`);
  }

  of(row: number, { prefix, attributes }: { prefix: string; attributes: Attributes }): readonly WrittenCell[] {
    const values = this.edits.cells.get(row);
    if (!values) return [];
    this.count += values.size;
    this.edits.onWritten(this.count);
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

  private isNew(row: number): boolean {
    const { growth } = this.edits;
    return growth !== null && row > growth.oldLast && this.edits.cells.has(row);
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
