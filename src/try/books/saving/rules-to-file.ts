import { a1Of } from '../../../emulator/spreadsheet/a1';
import type { Criteria } from '../../../emulator/spreadsheet/enums';
import type { Place, ValidationRule } from '../../../emulator/spreadsheet/rules';
import { serialsIn } from '../../../emulator/spreadsheet/serial';
import type { SheetState } from '../../../emulator/spreadsheet/sheet-state';
import type { WorkbookState } from '../../../emulator/spreadsheet/workbook-state';
import type { PlacedRule, RuleElement } from '../../../xlsx/changing/sheet-elements';
import type { CellRange } from '../../../xlsx/reading/cell-place';
import { fileFormula, quotedSheet } from '../formulas/formula-words';
import { CHECKBOX_LIST, FIRST_DAY } from '../opening/rules-of-file';

/** Excel refuses a longer list inside a rule. */
const LONGEST_LIST = 255;
const OPERATORS: Readonly<Record<string, string>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

export interface RulesInFile {
  readonly rules: readonly PlacedRule[];
  /** Rules that an .xlsx cannot hold. */
  readonly lost: number;
}

/** The rules of a sheet, each with the ranges in which it holds. */
export function rulesInFile(book: WorkbookState, sheet: SheetState): RulesInFile {
  const rules: PlacedRule[] = [];
  let lost = 0;
  for (const [rule, ranges] of rangesByRule(sheet)) {
    const element = elementOf(rule, book);
    if (element) rules.push({ ...element, ranges });
    else lost++;
  }
  return { rules, lost };
}

export function ruleKey(rule: ValidationRule | undefined): string {
  return rule === undefined ? '' : JSON.stringify(rule);
}

/** Columns of equal rules below one another become one range each. */
function rangesByRule(sheet: SheetState): Map<ValidationRule, CellRange[]> {
  const byKey = new Map<string, ValidationRule>();
  const keys = new Map<ValidationRule, ValidationRule>();
  const ranges = new Map<ValidationRule, CellRange[]>();
  const open = new Map<number, { rule: ValidationRule; range: { -readonly [K in keyof CellRange]: CellRange[K] } }>();
  const known = (rule: ValidationRule) => {
    const same = keys.get(rule) ?? byKey.get(ruleKey(rule)) ?? rule;
    keys.set(rule, same);
    byKey.set(ruleKey(same), same);
    return same;
  };
  sheet.validations.each((given, row, column) => {
    const rule = known(given);
    const last = open.get(column);
    if (last?.rule === rule && last.range.bottom === row - 2) last.range.bottom = row - 1;
    else {
      const range = { top: row - 1, left: column - 1, bottom: row - 1, right: column - 1 };
      open.set(column, { rule, range });
      ranges.set(rule, [...(ranges.get(rule) ?? []), range]);
    }
  });
  return ranges;
}

function elementOf(rule: ValidationRule, book: WorkbookState): RuleElement | null {
  const written = writtenRule(rule, book);
  if (!written) return null;
  const { allowInvalid, helpText, criteria } = rule;
  const isRefused = !allowInvalid || criteria === 'CHECKBOX';
  return {
    attributes: {
      type: written.type,
      ...(written.operator ? { operator: written.operator } : {}),
      allowBlank: '1',
      ...(written.hasNoList ? { showDropDown: '1' } : {}),
      showInputMessage: '1',
      ...(isRefused ? { showErrorMessage: '1' } : {}),
      ...(helpText === null ? {} : { prompt: helpText.slice(0, LONGEST_LIST) }),
    },
    formula1: written.formulas[0] ?? null,
    formula2: written.formulas[1] ?? null,
  };
}

interface Written {
  readonly type: string;
  readonly operator?: string | undefined;
  readonly hasNoList?: boolean;
  readonly formulas: readonly string[];
}

function writtenRule({ criteria, values }: ValidationRule, book: WorkbookState): Written | null {
  const [first, second] = values;
  switch (criteria) {
    case 'CHECKBOX':
      return values.length > 0 ? null : { type: 'list', formulas: [`"${CHECKBOX_LIST}"`] };
    case 'VALUE_IN_LIST':
      return listRule(first as readonly unknown[], second !== false);
    case 'VALUE_IN_RANGE':
      if (!book.sheets.some(({ id }) => id === (first as Place).sheetId)) return null;
      return { type: 'list', hasNoList: second === false, formulas: [placeText(first as Place, book)] };
    case 'CUSTOM_FORMULA':
      return { type: 'custom', formulas: [fileFormula(String(first))] };
    case 'DATE_IS_VALID_DATE':
      return { type: 'date', operator: 'greaterThanOrEqual', formulas: [FIRST_DAY] };
    default:
      return boundRule(criteria, values, book.timeZone);
  }
}

function listRule(items: readonly unknown[], hasList: boolean): Written | null {
  const listed = items.map(String).join(',');
  const isWritable = listed.length <= LONGEST_LIST && !items.some((item) => /,|^\s|\s$|^$/.test(String(item)));
  return isWritable ? { type: 'list', hasNoList: !hasList, formulas: [`"${listed.replace(/"/g, '""')}"`] } : null;
}

function boundRule(criteria: Criteria, values: readonly unknown[], timeZone: string): Written | null {
  const [, kind = '', comparison = ''] = /^(NUMBER|DATE)_(.+)$/.exec(criteria) ?? [];
  const operator = OPERATORS[comparison];
  if (operator === undefined || (kind !== 'NUMBER' && kind !== 'DATE')) return null;
  const serialOf = serialsIn(timeZone);
  const numbers = values.map((value) => (kind === 'DATE' ? serialOf(Number(value)) : Number(value)));
  return { type: kind === 'DATE' ? 'date' : 'decimal', operator, formulas: numbers.map(String) };
}

/** `'Hồ sơ'!$A$2:$A$9`. */
export function placeText({ sheetId, area }: Place, book: WorkbookState): string {
  const cells = a1Of(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quotedSheet(book.sheet(sheetId).name)}!${cells}`;
}
