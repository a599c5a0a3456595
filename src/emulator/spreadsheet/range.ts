import { wrongSignature } from '../world/exceptions';
import { displayValuesOf, mustFit, put, valuesOf, write } from './cells';
import { RangeMerges } from './range-merges';
import { Place } from './rules';

type Live = GoogleAppsScript.Spreadsheet.Range;
type Emulates = Pick<
  Live,
  | 'getValue'
  | 'getValues'
  | 'setValue'
  | 'setValues'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'setFormula'
  | 'setFormulas'
  | 'isBlank'
  | 'clear'
  | 'clearContent'
  | 'clearFormat'
  | 'activate'
>;

/** A range with its values and formulas; the classes it extends add the rest. */
export class EmulatedRange extends RangeMerges implements Emulates {
  getValue(): unknown {
    return this.values({ ...this.area, rows: 1, columns: 1 })[0]?.[0];
  }

  getValues(): unknown[][] {
    return this.values(this.area);
  }

  setValue(value: unknown): Live {
    const { rows, columns } = this.area;
    write(this.opened.writing(this.state), this.area, new Array(rows).fill(new Array(columns).fill(value)));
    return this.self;
  }

  setValues(rows: unknown[][]): Live {
    if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row))) {
      throw wrongSignature('SpreadsheetApp.Range.setValues', [rows]);
    }
    write(this.opened.writing(this.state), this.area, rows);
    return this.self;
  }

  getDisplayValue(): string {
    return displayValuesOf(this.opened.book, this.state, { ...this.area, rows: 1, columns: 1 })[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    return displayValuesOf(this.opened.book, this.state, this.area);
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return this.state.formulas.read(this.area, '');
  }

  setFormula(formula: string): Live {
    return this.setFormulas(new Array(this.area.rows).fill(new Array(this.area.columns).fill(formula)));
  }

  setFormulas(formulas: string[][]): Live {
    mustFit(formulas, this.area);
    const entryOf = (formula: string) =>
      formula === '' ? {} : { formula: formula.startsWith('=') ? formula : `=${formula}` };
    formulas.forEach((cells, row) => {
      cells.forEach((formula, column) => {
        put(this.state, this.area.row + row, this.area.column + column, entryOf(formula));
      });
    });
    return this.self;
  }

  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }

  clear(...options: unknown[]): Live {
    if (options.length > 0) throw new Error('not emulated: Range.clear with options');
    this.state.clearContents(this.area);
    this.state.clearFormats(this.area);
    return this.self;
  }

  clearContent(): Live {
    this.state.clearContents(this.area);
    return this.self;
  }

  clearFormat(): Live {
    this.state.clearFormats(this.area);
    return this.self;
  }

  activate(): Live {
    const place = new Place(this.sheetId, this.area);
    this.opened.book.selections.set(this.run.officer, { sheetId: this.sheetId, place });
    return this.self;
  }

  private values(area: typeof this.area): unknown[][] {
    return valuesOf(this.opened.book, this.state, area);
  }
}
