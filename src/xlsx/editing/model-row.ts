import type { Attributes } from '../package/xml-elements';

/** How the row above new ones looks, and the default looks of the sheet's columns. Columns count from 0. */
export class ModelRow {
  private readonly styles = new Map<number, number>();
  private readonly columns: { readonly first: number; readonly last: number; readonly style: number }[] = [];
  private before: Attributes = {};
  private own: Attributes = {};

  /** Is told of each row, in order, up to the model itself. */
  addRow(attributes: Attributes): void {
    this.before = this.own;
    this.own = attributes;
  }

  addCell(column: number, { s }: Attributes): void {
    this.styles.set(column, Number(s ?? 0));
  }

  /** A `col` element of the sheet. */
  addColumns({ min, max, style }: Attributes): void {
    if (style !== undefined) this.columns.push({ first: Number(min) - 1, last: Number(max) - 1, style: Number(style) });
  }

  columnStyle(column: number): number | null {
    return this.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
  }

  /** The style of the cell above; null when there is no such cell. */
  styleAbove(column: number): number | null {
    return this.styles.get(column) ?? null;
  }

  /** Columns where the row above has a cell with a style of its own. */
  styledColumns(): readonly number[] {
    return [...this.styles].filter(([, style]) => style !== 0).map(([column]) => column);
  }

  /** A height is a format when two rows have it; that of one row comes from its texts. A hidden row hides no new one. */
  rowAttributes(): string {
    const { s, customFormat, ht, customHeight } = this.own;
    const isTall = isOn(customHeight) && isOn(this.before.customHeight) && ht === this.before.ht && ht !== undefined;
    const style = s !== undefined && isOn(customFormat) ? ` s="${Number(s)}" customFormat="1"` : '';
    return style + (isTall ? ` ht="${Number(ht)}" customHeight="1"` : '');
  }
}

export function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
