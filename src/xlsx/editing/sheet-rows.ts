import { BookRefusal } from '../package/book-refusal';
import type { PartRewriter, RewritingHandler } from '../package/part-rewriter';
import { isSelfClosing, opened, prefixOf, tagName, withAttribute } from '../package/tag-text';
import type { Attributes } from '../package/xml-elements';
import { columnOf, rowOf } from '../reading/cell-place';
import { ModelRow } from './model-row';
import { RowCells, type WrittenCell } from './row-cells';
import type { SheetEdits } from './sheet-edits';

/** Writes cells into the rows of a sheet, and adds the rows that are not there. */
export class SheetRows implements RewritingHandler {
  private readonly model = new ModelRow();
  private readonly cells: RowCells;
  private readonly rows: readonly number[];
  /** The position of the next row to be written. */
  private nextRow = 0;
  private row = -1;
  private column = -1;
  private waiting: WrittenCell[] = [];
  private isStale = false;
  /** What closes an element that had closed itself. */
  private ending = { row: '', data: '' };
  private prefix = '';

  constructor(private readonly edits: SheetEdits) {
    this.cells = new RowCells(edits, this.model);
    this.rows = [...edits.cells.keys()].sort((a, b) => a - b);
  }

  open(name: string, attributes: Attributes, part: PartRewriter): void {
    switch (name) {
      case 'col':
        this.model.addColumns(attributes);
        break;
      case 'sheetData':
        this.prefix = prefixOf(part.tag);
        this.ending.data = expanded(part);
        break;
      case 'row':
        this.openRow(attributes, part);
        break;
      case 'c':
        this.openCell(attributes, part);
        break;
      case 'v':
        if (this.isStale) part.replaceElement('');
    }
  }

  close(name: string, part: PartRewriter): void {
    if (name === 'c') this.isStale = false;
    else if (name === 'row') {
      part.before(this.cellsBefore(Number.POSITIVE_INFINITY) + this.ending.row);
      this.ending.row = '';
    } else if (name === 'sheetData') {
      this.addRowsBefore(Number.POSITIVE_INFINITY, part);
      part.before(this.ending.data);
    }
  }

  private openRow(attributes: Attributes, part: PartRewriter): void {
    const before = this.row;
    this.row = attributes.r === undefined ? this.row + 1 : rowOf(attributes.r);
    this.column = -1;
    if (this.row <= before && this.rows.length > 0) throw new BookRefusal('damaged');
    this.addRowsBefore(this.row, part);
    const { modelRow } = this.edits;
    if (modelRow !== null && this.row <= modelRow) this.model.addRow(attributes);
    if (this.rows[this.nextRow] !== this.row) return;
    this.nextRow++;
    this.waiting = [...this.cells.of(this.row, { prefix: this.prefix, attributes })];
    const isNew = this.cells.isNew(this.row);
    this.ending.row = expanded(part, (tag) => {
      // A blank row that somebody hid would hide what is written into it.
      return widened(isNew ? withAttribute(tag, 'hidden', null) : tag, attributes, this.waiting);
    });
  }

  private openCell(attributes: Attributes, part: PartRewriter): void {
    const before = this.column;
    this.column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
    if (this.row === this.edits.modelRow) this.model.addCell(this.column, attributes);
    if (this.waiting.length > 0) {
      if (this.column <= before) throw new BookRefusal('damaged');
      part.before(this.cellsBefore(this.column));
      if (this.waiting[0]?.column === this.column) {
        const cell = this.waiting.shift() as WrittenCell;
        const style = attributes.s === undefined ? null : Number(attributes.s);
        if (!cell.isLook) {
          part.replaceElement(cell.markup(style));
          return;
        }
      }
    }
    this.isStale = this.edits.isStale(this.row, this.column);
    // The type belongs to the result, which goes.
    if (this.isStale) part.replaceTag(withAttribute(part.tag, 't', null));
  }

  private cellsBefore(column: number): string {
    let text = '';
    while (this.waiting[0] && this.waiting[0].column < column) text += this.waiting.shift()?.markup(null);
    return text;
  }

  private addRowsBefore(row: number, part: PartRewriter): void {
    for (; (this.rows[this.nextRow] ?? row) < row; this.nextRow++)
      part.before(this.newRow(this.rows[this.nextRow] as number));
  }

  private newRow(row: number): string {
    const { prefix } = this;
    const look = this.cells.isNew(row) ? this.model.rowAttributes() : '';
    const cells = this.cells.of(row, { prefix, attributes: {} }).map(({ markup }) => markup(null));
    return `<${prefix}row r="${row + 1}"${look}>${cells.join('')}</${prefix}row>`;
  }
}

/** Lets an element that closes itself hold others, and answers the tag that closes it then. */
function expanded(part: PartRewriter, change = (tag: string) => tag): string {
  const { tag } = part;
  const changed = change(tag);
  const isEmpty = isSelfClosing(tag);
  if (changed !== tag || isEmpty) part.replaceTag(isEmpty ? opened(changed) : changed);
  return isEmpty ? `</${tagName(tag)}>` : '';
}

/** `spans` only helps programs to read faster, so it goes when cells stand outside it. */
function widened(tag: string, { spans }: Attributes, cells: readonly WrittenCell[]): string {
  const [first, last] = (spans ?? '').split(':').map(Number);
  const isWithin = cells.every(({ column }) => column + 1 >= (first ?? 0) && column + 1 <= (last ?? 0));
  return spans === undefined || isWithin ? tag : withAttribute(tag, 'spans', null);
}
