import { EveningWatch, eveningOf } from '../../core/import/reading/evening-columns';
import { isDayCell, type Table } from '../../core/workbook/contract/cell';
import { type Attributes, XmlElements } from '../package/xml-elements';
import { type CellRange, columnOf, rangeOf, rowOf } from './cell-place';
import { type CellValues, secondOfDay } from './cell-value';
import { PlainText } from './plain-text';
import { RowGrid } from './row-grid';
import { isSpreadsheetMl } from './workbook-part';

/** Reads one worksheet from the pieces of its part. Rows and columns count from 0. */
export class SheetReader {
  private readonly grid = new RowGrid();
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly elements: XmlElements;
  private readonly inline = new PlainText();
  private readonly evenings = new EveningWatch();
  private row = -1;
  private column = -1;
  private type = '';
  private style = 0;
  private value: string | null = null;
  private hasInline = false;
  private hasFormula = false;
  /** Whether text belongs to the cell's value. */
  private inValue = false;

  constructor(private readonly values: CellValues) {
    this.elements = new XmlElements(isSpreadsheetMl, {
      open: (name, attributes) => this.open(name, attributes),
      close: (name) => this.close(name),
      text: (text) => this.text(text),
    });
  }

  write(piece: string): void {
    this.elements.write(piece);
  }

  end(name: string): Table {
    this.elements.end();
    this.grid.hideUnder(this.merges);
    const table = this.grid.table(name);
    const merges = mergesWithin(this.merges, table.rows.length);
    const hiddenRows = this.hiddenRows.filter((row) => row < table.rows.length);
    return {
      ...table,
      ...eveningOf(this.evenings),
      ...(merges.length > 0 ? { merges } : {}),
      ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    };
  }

  private open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        this.row = attributes.r === undefined ? this.row + 1 : rowOf(attributes.r);
        this.column = -1;
        if (/^(?:1|true)$/.test(attributes.hidden ?? '')) this.hiddenRows.push(this.row);
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
        this.inValue = true;
        this.value ??= '';
        break;
      case 'f':
        this.hasFormula = true;
        break;
      case 'is':
        this.hasInline = true;
        break;
      case 'mergeCell':
        this.merges.push(rangeOf(attributes.ref ?? ''));
        break;
      default:
        if (this.hasInline) this.inline.open(name);
    }
  }

  /** A cell without a reference stands right of the one before it. */
  private openCell({ r, t, s }: Attributes): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    this.type = t ?? 'n';
    this.style = s === undefined ? 0 : Number(s);
    this.value = null;
    this.hasFormula = false;
    this.hasInline = false;
    this.inline.clear();
  }

  private close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.closeCell();
    else if (this.hasInline) this.inline.close(name);
  }

  private closeCell(): void {
    const { type, style, value, hasFormula } = this;
    const inline = this.hasInline ? this.inline.value() : null;
    this.hasInline = false;
    if (value === null && inline === null && !hasFormula) return;
    const cell = this.values.cellOf({ type, style, value, inline, hasFormula });
    if (isDayCell(cell)) this.evenings.see(this.column, secondOfDay(value ?? ''));
    if (cell !== null && cell !== '') this.grid.add(this.row, this.column, cell);
  }

  private text(text: string): void {
    if (this.inValue) this.value += text;
    else if (this.hasInline) this.inline.add(text);
  }
}

/** The merged cells over several rows, as far as there is data. */
function mergesWithin(merges: readonly CellRange[], rows: number): readonly CellRange[] {
  return merges
    .map((range) => ({ ...range, bottom: Math.min(range.bottom, rows - 1) }))
    .filter(({ top, bottom }) => bottom > top);
}
