import { behind, Emulated } from '../world/emulated';
import { wrongSignature } from '../world/exceptions';
import { asEnum, type Criteria, DataValidationCriteria } from './enums';
import type { OpenSpreadsheet } from './open-spreadsheet';
import type { EmulatedRange } from './range';
import { Place, type ValidationRule } from './rules';

type Live = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Read = 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText';

/** A finished data validation rule. */
export class EmulatedValidation extends Emulated<Live> implements Pick<Live, Read | 'copy'> {
  constructor(
    private readonly opened: OpenSpreadsheet,
    readonly rule: ValidationRule,
  ) {
    super('DataValidation', opened.run);
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return asEnum(DataValidationCriteria[this.rule.criteria]);
  }

  getCriteriaValues(): unknown[] {
    return this.rule.values.map((value) => {
      if (value instanceof Place) return this.opened.range(value.sheetId, value.area);
      return Array.isArray(value) ? [...value] : value;
    });
  }

  getHelpText(): string {
    return this.rule.helpText as string;
  }

  copy(): Builder {
    return new EmulatedValidationBuilder(this.opened, this.rule).self;
  }
}

type Emulates = Pick<
  Builder,
  | 'requireValueInList'
  | 'requireValueInRange'
  | 'requireDate'
  | 'requireDateAfter'
  | 'requireDateBetween'
  | 'requireDateOnOrAfter'
  | 'requireCheckbox'
  | 'requireNumberBetween'
  | 'requireNumberGreaterThan'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireFormulaSatisfied'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'build'
>;

const NEW_RULE: ValidationRule = { criteria: 'CUSTOM_FORMULA', values: [], allowInvalid: true, helpText: null };

/** Sheets accepts 500 items in a list; a longer list has to be a range of cells. */
const MOST_ITEMS = 500;

export class EmulatedValidationBuilder extends Emulated<Builder> implements Emulates {
  constructor(
    private readonly opened: OpenSpreadsheet,
    private rule: ValidationRule = NEW_RULE,
  ) {
    super('DataValidationBuilder', opened.run);
  }

  requireValueInList(values: string[], showDropdown = true): Builder {
    if (!Array.isArray(values)) throw this.mismatch('requireValueInList', values);
    if (values.length > MOST_ITEMS) throw new Error(`not emulated: a list of ${values.length} accepted values`);
    return this.require('VALUE_IN_LIST', values.map(String), showDropdown);
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): Builder {
    const { sheetId, area } = behind<EmulatedRange>(range);
    return this.require('VALUE_IN_RANGE', new Place(sheetId, area), showDropdown);
  }

  requireDate(): Builder {
    return this.require('DATE_IS_VALID_DATE');
  }

  requireDateAfter(date: GoogleAppsScript.Base.Date): Builder {
    return this.requireDates('DATE_AFTER', 'requireDateAfter', date);
  }

  requireDateOnOrAfter(date: GoogleAppsScript.Base.Date): Builder {
    return this.requireDates('DATE_ON_OR_AFTER', 'requireDateOnOrAfter', date);
  }

  requireDateBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): Builder {
    return this.requireDates('DATE_BETWEEN', 'requireDateBetween', start, end);
  }

  requireCheckbox(...values: unknown[]): Builder {
    return this.require('CHECKBOX', ...values);
  }

  requireNumberBetween(start: number, end: number): Builder {
    return this.require('NUMBER_BETWEEN', start, end);
  }

  requireNumberGreaterThan(number: number): Builder {
    return this.require('NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireFormulaSatisfied(formula: string): Builder {
    return this.require('CUSTOM_FORMULA', formula);
  }

  setAllowInvalid(allowInvalid: boolean): Builder {
    this.rule = { ...this.rule, allowInvalid };
    return this.self;
  }

  setHelpText(helpText: string): Builder {
    this.rule = { ...this.rule, helpText };
    return this.self;
  }

  build(): Live {
    return new EmulatedValidation(this.opened, this.rule).self;
  }

  private require(criteria: Criteria, ...values: unknown[]): Builder {
    this.rule = { ...this.rule, criteria, values };
    return this.self;
  }

  private requireDates(criteria: Criteria, method: string, ...dates: unknown[]): Builder {
    const areDates = dates.every((date) => Object.prototype.toString.call(date) === '[object Date]');
    if (!areDates) throw this.mismatch(method, ...dates);
    return this.require(criteria, ...dates);
  }

  private mismatch(method: string, ...args: unknown[]): Error {
    return wrongSignature(`SpreadsheetApp.DataValidationBuilder.${method}`, args);
  }
}
