import { behind } from '../world/emulated';
import { mustFit } from './cells';
import { EmulatedProtection } from './protection';
import { RangeLook } from './range-look';
import type { ValidationRule } from './rules';
import { EmulatedValidation } from './validation';

type Live = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Emulates = Pick<
  Live,
  | 'getNote'
  | 'getNotes'
  | 'setNote'
  | 'setNotes'
  | 'clearNote'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'clearDataValidations'
  | 'insertCheckboxes'
  | 'removeCheckboxes'
  | 'protect'
>;

const CHECKBOX: ValidationRule = { criteria: 'CHECKBOX', values: [], allowInvalid: false, helpText: null };

/** The part of a range that concerns notes, data validation and protection. */
export abstract class RangeRules extends RangeLook implements Emulates {
  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  getNotes(): string[][] {
    return this.state.notes.read(this.area, '');
  }

  setNote(note: string | null): Live {
    this.state.notes.fill(this.area, note ? noteText(note) : undefined);
    return this.self;
  }

  setNotes(notes: (string | null)[][]): Live {
    mustFit(notes, this.area);
    this.state.notes.write(this.area, notes, (note) => (note ? noteText(note) : undefined));
    return this.self;
  }

  clearNote(): Live {
    return this.setNote(null);
  }

  getDataValidation(): Rule | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }

  getDataValidations(): (Rule | null)[][] {
    const made = new Map<ValidationRule, Rule>();
    const ruleOf = (rule: ValidationRule): Rule => {
      const known = made.get(rule) ?? new EmulatedValidation(this.opened, rule).self;
      made.set(rule, known);
      return known;
    };
    return this.state.validations.read(this.area, null).map((row) => row.map((rule) => rule && ruleOf(rule)));
  }

  setDataValidation(rule: Rule | null): Live {
    this.state.validations.fill(this.area, stateOf(rule));
    return this.self;
  }

  setDataValidations(rules: (Rule | null)[][]): Live {
    mustFit(rules, this.area);
    this.state.validations.write(this.area, rules, stateOf);
    return this.self;
  }

  clearDataValidations(): Live {
    return this.setDataValidation(null);
  }

  insertCheckboxes(): Live {
    this.state.validations.fill(this.area, CHECKBOX);
    this.everyCell((row, column) => {
      if (typeof this.state.values.at(row, column) !== 'boolean') this.state.values.set(row, column, false);
    });
    return this.self;
  }

  removeCheckboxes(): Live {
    this.everyCell((row, column) => {
      if (this.state.validations.at(row, column)?.criteria !== 'CHECKBOX') return;
      this.state.validations.set(row, column, undefined);
      this.state.values.set(row, column, undefined);
    });
    return this.self;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return EmulatedProtection.added(this.opened, this.sheetId, this.area);
  }

  private everyCell(visit: (row: number, column: number) => void): void {
    for (let row = this.area.row; row < this.area.row + this.area.rows; row += 1) {
      for (let column = this.area.column; column < this.area.column + this.area.columns; column += 1)
        visit(row, column);
    }
  }
}

function stateOf(rule: Rule | null): ValidationRule | undefined {
  return rule ? behind<EmulatedValidation>(rule).rule : undefined;
}

/** Google issue tracker 429373214: a number given as a note comes back with a decimal point. */
function noteText(note: unknown): string {
  return typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : String(note);
}
