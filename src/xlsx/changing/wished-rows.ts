import { placeOf } from '../cell-address';
import { formulaMarkup, valueMarkup } from '../editing/cell-markup';
import { isOn, ModelRow } from '../editing/model-row';
import type { RowWriter, WrittenCell } from '../editing/row-writer';
import { withAttribute } from '../package/tag-text';
import type { Attributes } from '../package/xml-elements';
import type { CellContent, SheetWish, WantedCell } from './wanted-sheet';

/** Writes the wanted cells and rows of a sheet. */
export class WishedRows implements RowWriter {
  private readonly columns = new ModelRow();

  constructor(private readonly wish: Pick<SheetWish, 'cells' | 'rows' | 'isStale'>) {}

  get rows(): Iterable<number> {
    return new Set([...this.wish.cells.keys(), ...this.wish.rows.keys()]);
  }

  of(row: number, { prefix, attributes }: { prefix: string; attributes: Attributes }): readonly WrittenCell[] {
    const rowStyle = attributes.s !== undefined && isOn(attributes.customFormat) ? Number(attributes.s) : null;
    const cells = [...(this.wish.cells.get(row) ?? [])].map(([column, cell]): WrittenCell => {
      const inherited = rowStyle ?? this.columns.columnStyle(column);
      const spot = (style: number | null) => ({
        place: placeOf(row, column),
        style: cell.style ?? style ?? inherited,
        prefix,
      });
      return { column, isLook: false, ...writing(cell, spot) };
    });
    return cells.sort((a, b) => a.column - b.column);
  }

  rowTag(row: number, tag: string): string {
    const wanted = this.wish.rows.get(row);
    if (!wanted) return tag;
    const { height, isHidden } = wanted;
    const tall = withAttribute(tag, 'ht', height === null ? null : String(height));
    const chosen = withAttribute(tall, 'customHeight', height === null ? null : '1');
    return withAttribute(chosen, 'hidden', isHidden ? '1' : null);
  }

  isStale(row: number, column: number): boolean {
    return this.wish.isStale(row, column);
  }

  seeColumns(attributes: Attributes): void {
    this.columns.addColumns(attributes);
  }

  seeRow(): void {}

  seeCell(): void {}
}

type Spot = (style: number | null) => { place: string; style: number | null; prefix: string };

function writing({ content, style }: WantedCell, spot: Spot): Pick<WrittenCell, 'markup' | 'restyled'> {
  if (content === undefined) return { markup: (own) => valueMarkup(null, spot(own)), restyled: style };
  return { markup: (own) => contentMarkup(content, spot(own)) };
}

function contentMarkup(content: CellContent, spot: ReturnType<Spot>): string {
  return 'formula' in content ? formulaMarkup(content.formula, spot, content.result) : valueMarkup(content.value, spot);
}
