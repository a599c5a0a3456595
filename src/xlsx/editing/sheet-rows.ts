import { BookRefusal } from '../package/book-refusal';
import type { PartRewriter, RewritingHandler } from '../package/part-rewriter';
import { isSelfClosing, opened, prefixOf, tagName, withAttribute } from '../package/tag-text';
import type { Attributes } from '../package/xml-elements';
import { columnOf, rowOf } from '../reading/cell-place';
import type { RowWriter, WrittenCell } from './row-writer';

/** Writes cells into the rows of a sheet, and adds the rows that are not there. */
export class SheetRows implements RewritingHandler {
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

  constructor(private readonly writer: RowWriter) {
    this.rows = [...writer.rows].sort((a, b) => a - b);
  }

  open(name: string, attributes: Attributes, part: PartRewriter): void {
    switch (name) {
      case 'col':
        this.writer.seeColumns(attributes);
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
    this.writer.seeRow(this.row, attributes);
    if (this.rows[this.nextRow] !== this.row) return;
    this.nextRow++;
    this.waiting = [...this.writer.of(this.row, { prefix: this.prefix, attributes })];
    this.ending.row = expanded(part, (tag) => widened(this.writer.rowTag(this.row, tag), attributes, this.waiting));
  }

  private openCell(attributes: Attributes, part: PartRewriter): void {
    const before = this.column;
    this.column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
    this.writer.seeCell(this.row, this.column, attributes);
    let restyled: number | null = null;
    if (this.waiting.length > 0) {
      if (this.column <= before) throw new BookRefusal('damaged');
      part.before(this.cellsBefore(this.column));
      if (this.waiting[0]?.column === this.column) {
        const cell = this.waiting.shift() as WrittenCell;
        const style = attributes.s === undefined ? null : Number(attributes.s);
        if (!cell.isLook && cell.restyled === undefined) {
          part.replaceElement(cell.markup(style));
          return;
        }
        restyled = cell.restyled ?? null;
      }
    }
    this.keepCell(restyled, part);
  }

  private keepCell(style: number | null, part: PartRewriter): void {
    this.isStale = this.writer.isStale(this.row, this.column);
    // The type belongs to the result, which goes.
    const typed = this.isStale ? withAttribute(part.tag, 't', null) : part.tag;
    const tag = style === null ? typed : withAttribute(typed, 's', String(style));
    if (tag !== part.tag) part.replaceTag(tag);
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
    const cells = this.writer.of(row, { prefix, attributes: {} }).map(({ markup }) => markup(null));
    const tag = this.writer.rowTag(row, `<${prefix}row r="${row + 1}">`);
    return `${tag}${cells.join('')}</${prefix}row>`;
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
