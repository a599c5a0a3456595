import { EmulatedUi } from '../ui/ui';
import { Emulated } from '../world/emulated';
import { ServiceException } from '../world/exceptions';
import { EmulatedFormatRuleBuilder } from './conditional-format';
import { BooleanCriteria, DataValidationCriteria, ProtectionType } from './enums';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { EmulatedValidationBuilder } from './validation';

type Live = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Emulates = Pick<
  Live,
  | 'getActive'
  | 'getActiveSpreadsheet'
  | 'getActiveSheet'
  | 'getActiveRange'
  | 'setActiveSheet'
  | 'setActiveRange'
  | 'getUi'
  | 'flush'
  | 'newDataValidation'
  | 'newConditionalFormatRule'
>;

export class EmulatedSpreadsheetApp extends Emulated<Live> implements Emulates {
  readonly ProtectionType = ProtectionType;
  readonly BooleanCriteria = BooleanCriteria;
  readonly DataValidationCriteria = DataValidationCriteria;

  constructor(private readonly opened: OpenSpreadsheet) {
    super('SpreadsheetApp', opened.run);
  }

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.opened.spreadsheet();
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.opened.spreadsheet();
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActive().getActiveSheet();
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.getActive().getActiveRange() as GoogleAppsScript.Spreadsheet.Range;
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActive().setActiveSheet(sheet);
  }

  setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    return this.getActive().setActiveRange(range);
  }

  getUi(): GoogleAppsScript.Base.Ui {
    if (!this.run.hasUi) throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
    return new EmulatedUi(this.run, this.opened.file.ui).self;
  }

  flush(): void {}

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new EmulatedValidationBuilder(this.opened).self;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new EmulatedFormatRuleBuilder(this.opened).self;
  }
}
