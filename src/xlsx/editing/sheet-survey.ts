import type { FormulaCell } from '../formulas/stale-formulas';
import { type Attributes, XmlElements } from '../package/xml-elements';
import { type CellRange, columnOf, rangeOf, rowOf } from '../reading/cell-place';
import { type RawFormula, SheetFormulas } from './sheet-formulas';
import { isOfSheet } from './sheet-namespaces';

/** What has to be known of a sheet before its cells are written. Rows and columns count from 0. */
export interface SheetSurvey {
  readonly formulas: readonly FormulaCell[];
  readonly merges: readonly CellRange[];
  /** For each column, the style of its first cell that holds a day. */
  readonly dayStyles: ReadonlyMap<number, number>;
  /** The formulas of rules. */
  readonly rules: readonly string[];
  /** The ranges of charts in cells (sparklines). */
  readonly sparklines: readonly string[];
}

/** Elements of rules and of charts in cells that hold a formula. */
const RULES = ['formula', 'formula1', 'formula2', 'f'];

/** Surveys one worksheet from the pieces of its part. */
export class SheetSurveyor {
  private readonly elements: XmlElements;
  private readonly formulas: SheetFormulas;
  private readonly merges: CellRange[] = [];
  private readonly dayStyles = new Map<number, number>();
  private readonly rules: string[] = [];
  private readonly sparklines: string[] = [];
  private row = -1;
  private column = -1;
  private style = 0;
  private isNumber = false;
  private formula: RawFormula | null = null;
  private inCell = false;
  private inSparkline = false;
  private text: string | null = null;

  constructor(
    sheet: string,
    private readonly isDay: (style: number) => boolean,
  ) {
    this.formulas = new SheetFormulas(sheet);
    this.elements = new XmlElements(isOfSheet, {
      open: (name, attributes) => this.open(name, attributes),
      close: (name) => this.close(name),
      text: (text) => {
        if (this.text !== null) this.text += text;
      },
    });
  }

  write(piece: string): void {
    this.elements.write(piece);
  }

  end(): SheetSurvey {
    this.elements.end();
    const { formulas, merges, dayStyles, rules, sparklines } = this;
    return { formulas: formulas.cells(), merges, dayStyles, rules, sparklines };
  }

  private open(name: string, attributes: Attributes): void {
    if (name === 'row') {
      this.row = attributes.r === undefined ? this.row + 1 : rowOf(attributes.r);
      this.column = -1;
    } else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.openValue();
    else if (name === 'mergeCell') this.merges.push(rangeOf(attributes.ref ?? ''));
    else if (name === 'sparkline') this.inSparkline = true;
    else if (RULES.includes(name)) {
      this.text = '';
      if (this.inCell) this.formula = { row: this.row, column: this.column, attributes, text: '' };
    }
  }

  private openCell({ r, s, t = 'n' }: Attributes): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    this.style = Number(s ?? 0);
    this.isNumber = t === 'n';
    this.inCell = true;
  }

  private openValue(): void {
    const { column, style } = this;
    if (this.isNumber && !this.dayStyles.has(column) && this.isDay(style)) this.dayStyles.set(column, style);
  }

  private close(name: string): void {
    if (name === 'c') this.inCell = false;
    else if (name === 'sparkline') this.inSparkline = false;
    if (this.text === null || !RULES.includes(name)) return;
    if (this.formula) this.formulas.add({ ...this.formula, text: this.text });
    else (this.inSparkline ? this.sparklines : this.rules).push(this.text);
    this.formula = null;
    this.text = null;
  }
}
