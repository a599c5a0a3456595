import { UNCALCULATED } from '../../../core/workbook/contract/cell';
import { copiedBy } from '../../../emulator/calculation/text/moved-references';
import { showsDate } from '../../../emulator/spreadsheet/number-format';
import type { SheetState } from '../../../emulator/spreadsheet/sheet-state';
import type { Value } from '../../../emulator/spreadsheet/typed-input';
import type { WorkbookState } from '../../../emulator/spreadsheet/workbook-state';
import { isOfSheet } from '../../../xlsx/editing/sheet-namespaces';
import { type Attributes, XmlElements } from '../../../xlsx/package/xml-elements';
import { columnOf, rangeOf, rowOf } from '../../../xlsx/reading/cell-place';
import type { BookStyles } from '../../../xlsx/styles/read-faces';
import { googleFormula } from '../formulas/formula-words';
import type { At, FileSheet } from './opened-sheet';
import { RowDressing } from './row-dressing';
import { SheetFrame } from './sheet-frame';

export interface Dressing {
  readonly book: WorkbookState;
  readonly styles: BookStyles;
  readonly theme: readonly string[];
  readonly is1904: boolean;
}

/** Styled blank cells further below the last value than this are not shown. */
const MOST_BLANK_ROWS = 1000;
const DAYS_1904 = 1462;

/** Gives a sheet that holds its values what else its part says of it: formulas, looks, sizes, rules. */
export class SheetDresser {
  private readonly elements: XmlElements;
  private readonly frame: SheetFrame;
  private readonly looks: RowDressing;
  private readonly styles: (number | undefined)[][] = [];
  private readonly shared = new Map<string, { home: At; formula: string; others: At[] }>();
  private readonly lastShown: number;
  private row = -1;
  private column = -1;
  private style = 0;
  private isNumber = false;
  private inCell = false;
  private formula: Attributes | null = null;
  private text: string | null = null;

  constructor(
    private readonly sheet: SheetState,
    private readonly dressing: Dressing,
  ) {
    this.frame = new SheetFrame(sheet, dressing);
    this.looks = new RowDressing(sheet, dressing.styles.faces);
    this.lastShown = sheet.lastRow() + MOST_BLANK_ROWS;
    this.elements = new XmlElements(isOfSheet, {
      open: (name, attributes) => this.open(name, attributes),
      close: (name) => this.close(name),
      text: (text) => {
        if (this.text !== null) this.text += text;
        else this.frame.addText(text);
      },
    });
  }

  write(piece: string): void {
    this.elements.write(piece);
  }

  end(): FileSheet {
    this.elements.end();
    const shared = [...this.shared.values()].filter(({ others }) => others.length > 0);
    return { styles: this.styles, shared, ...this.frame.end() };
  }

  private open(name: string, attributes: Attributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (this.inCell && name === 'f') {
      this.formula = attributes;
      this.text = '';
    } else if (this.inCell && name === 'v') this.text = '';
    else if (!this.inCell) this.frame.open(name, attributes);
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes.r === undefined ? this.row + 1 : rowOf(attributes.r);
    this.column = -1;
    this.frame.seeRow(this.row, attributes);
  }

  private openCell({ r, s, t = 'n' }: Attributes): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    this.style = Number(s ?? 0);
    this.isNumber = t === 'n';
    this.inCell = true;
    if (this.row >= this.lastShown) return;
    const row = this.styles[this.row] ?? [];
    this.styles[this.row] = row;
    row[this.column] = this.style;
    this.looks.add(this.column, this.style);
  }

  private close(name: string): void {
    if (name === 'row') this.looks.end(this.row);
    else if (name === 'c') this.inCell = false;
    else if (name === 'f' && this.formula) this.closeFormula(this.formula);
    else if (name === 'v' && this.inCell) this.closeValue();
    else if (!this.inCell) this.frame.close(name);
  }

  private closeFormula(attributes: Attributes): void {
    const formula = this.formulaOf(attributes, this.text ?? '');
    this.formula = null;
    this.text = null;
    if (formula === null) return;
    const [row, column] = [this.row + 1, this.column + 1];
    const result = this.sheet.values.at(row, column);
    this.sheet.values.set(row, column, undefined);
    this.sheet.results.set(row, column, result === UNCALCULATED ? undefined : result);
    if (formula !== '') this.sheet.formulas.set(row, column, formula);
  }

  /** Empty for a cell that another one's formula fills; null for what is no formula of its own. */
  private formulaOf({ t, si = '', ref }: Attributes, text: string): string | null {
    const at = { row: this.row, column: this.column };
    if (t === 'dataTable') return null;
    if (t === 'shared' && text === '') return this.sharedAt(si, at);
    if (text === '') return null;
    const read = googleFormula(text);
    if (read.kind === 'filled') return '';
    if (t === 'shared') this.shared.set(si, { home: at, formula: read.text, others: [] });
    const isArray = t === 'array' && !read.isGoogles && rangeOf(ref ?? 'A1').bottom >= 0;
    return isArray ? `=ARRAYFORMULA(${read.text.slice(1)})` : read.text;
  }

  private sharedAt(group: string, at: At): string | null {
    const shared = this.shared.get(group);
    if (!shared) return null;
    shared.others.push(at);
    return copiedBy(shared.formula, at.row - shared.home.row, at.column - shared.home.column);
  }

  /** The reader keeps the day of a time; here the cell shows both. */
  private closeValue(): void {
    const text = this.text ?? '';
    this.text = null;
    if (!this.isNumber || text === '') return;
    const serial = Number(text);
    const format = this.dressing.styles.faces[this.style]?.format;
    if (Number.isInteger(serial) || !Number.isFinite(serial) || format === undefined || !showsDate(format)) return;
    const [row, column] = [this.row + 1, this.column + 1];
    const layer = this.sheet.values.at(row, column) === undefined ? this.sheet.results : this.sheet.values;
    if (layer.at(row, column) === undefined) return;
    layer.set(row, column, (serial + (this.dressing.is1904 ? DAYS_1904 : 0)) as Value);
  }
}
