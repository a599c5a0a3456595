import { displayed } from '../../emulator/spreadsheet/number-format';
import type { ValidationRule } from '../../emulator/spreadsheet/rules';
import { listedIn } from '../../emulator/spreadsheet/validity';
import type { WorkbookState } from '../../emulator/spreadsheet/workbook-state';
import type { RuleView } from '../page/sheet-protocol';

/** The rules of one answer that the page offers something for; each is sent once and has a number. */
export class RuleTable {
  readonly rules: RuleView[] = [];
  private readonly numbers = new Map<ValidationRule, number | undefined>();

  constructor(private readonly book: WorkbookState) {}

  numberOf(rule: ValidationRule | undefined): number | undefined {
    if (!rule) return undefined;
    if (!this.numbers.has(rule)) {
      const view = this.viewOf(rule);
      this.numbers.set(rule, view ? this.rules.push(view) - 1 : undefined);
    }
    return this.numbers.get(rule);
  }

  private viewOf(rule: ValidationRule): RuleView | null {
    if (rule.criteria === 'CHECKBOX') return { kind: 'checkbox' };
    const listed = listedIn(this.book, rule);
    return listed && { kind: 'list', items: listed.map((value) => displayed(value, undefined, this.book.locale)) };
  }
}
