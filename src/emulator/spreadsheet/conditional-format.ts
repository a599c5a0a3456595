import { behind, Emulated } from '../world/emulated';
import { ServiceException } from '../world/exceptions';
import { asEnum, BooleanCriteria } from './enums';
import type { OpenSpreadsheet } from './open-spreadsheet';
import type { EmulatedRange } from './range';
import { type ConditionalRule, Place } from './rules';

type Live = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

export class EmulatedFormatRule
  extends Emulated<Live>
  implements Pick<Live, 'getRanges' | 'getBooleanCondition' | 'copy'>
{
  constructor(
    private readonly opened: OpenSpreadsheet,
    private readonly sheetId: number,
    readonly rule: ConditionalRule,
  ) {
    super('ConditionalFormatRule', opened.run);
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.rule.areas.map((area) => this.opened.range(this.sheetId, area));
  }

  getBooleanCondition(): Condition {
    return new EmulatedCondition(this.opened, this.rule).self;
  }

  copy(): Builder {
    const places = this.rule.areas.map((area) => new Place(this.sheetId, area));
    return new EmulatedFormatRuleBuilder(this.opened, this.rule, places).self;
  }
}

type ConditionMethods = 'getBackground' | 'getFontColor' | 'getBold' | 'getCriteriaType' | 'getCriteriaValues';

class EmulatedCondition extends Emulated<Condition> implements Pick<Condition, ConditionMethods> {
  constructor(
    opened: OpenSpreadsheet,
    private readonly rule: ConditionalRule,
  ) {
    super('BooleanCondition', opened.run);
  }

  getBackground(): string | null {
    return this.rule.background;
  }

  getFontColor(): string | null {
    return this.rule.fontColor;
  }

  getBold(): boolean | null {
    return this.rule.bold;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return asEnum(BooleanCriteria.CUSTOM_FORMULA);
  }

  getCriteriaValues(): unknown[] {
    return [this.rule.formula];
  }
}

type BuilderMethods = 'whenFormulaSatisfied' | 'setBackground' | 'setFontColor' | 'setBold' | 'setRanges' | 'build';

const NEW_RULE: ConditionalRule = { formula: '', areas: [], background: null, fontColor: null, bold: null };

export class EmulatedFormatRuleBuilder extends Emulated<Builder> implements Pick<Builder, BuilderMethods> {
  constructor(
    private readonly opened: OpenSpreadsheet,
    private rule: ConditionalRule = NEW_RULE,
    private places: readonly Place[] = [],
  ) {
    super('ConditionalFormatRuleBuilder', opened.run);
  }

  whenFormulaSatisfied(formula: string): Builder {
    return this.change({ formula });
  }

  setBackground(background: string | null): Builder {
    return this.change({ background: background?.toLowerCase() ?? null });
  }

  setFontColor(fontColor: string | null): Builder {
    return this.change({ fontColor: fontColor?.toLowerCase() ?? null });
  }

  setBold(bold: boolean | null): Builder {
    return this.change({ bold });
  }

  setRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Builder {
    this.places = ranges.map((range) => {
      const { sheetId, area } = behind<EmulatedRange>(range);
      return new Place(sheetId, area);
    });
    return this.self;
  }

  build(): Live {
    const sheetId = this.places[0]?.sheetId;
    if (this.rule.formula === '') throw new ServiceException('A conditional format rule must have a condition set.');
    if (sheetId === undefined) throw new ServiceException('A conditional format rule must have at least one range.');
    const areas = this.places.map(({ area }) => area);
    return new EmulatedFormatRule(this.opened, sheetId, { ...this.rule, areas }).self;
  }

  private change(change: Partial<ConditionalRule>): Builder {
    this.rule = { ...this.rule, ...change };
    return this.self;
  }
}
