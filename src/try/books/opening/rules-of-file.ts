import { areaOfA1, withoutSheet } from '../../../emulator/spreadsheet/a1';
import type { Criteria } from '../../../emulator/spreadsheet/enums';
import { Place, type ValidationRule } from '../../../emulator/spreadsheet/rules';
import { instantsIn } from '../../../emulator/spreadsheet/serial';
import type { SheetState } from '../../../emulator/spreadsheet/sheet-state';
import type { WorkbookState } from '../../../emulator/spreadsheet/workbook-state';
import type { RuleElement } from '../../../xlsx/changing/sheet-elements';
import { isOn } from '../../../xlsx/editing/model-row';
import { googleFormula } from '../formulas/formula-words';

const NUMBERS: Readonly<Record<string, Criteria>> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};
const DATES: Readonly<Record<string, Criteria>> = {
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
  equal: 'DATE_EQUAL_TO',
  greaterThan: 'DATE_AFTER',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
  lessThan: 'DATE_BEFORE',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
};
/** How a checkbox is written: Excel has none that is a cell's value. */
export const CHECKBOX_LIST = 'TRUE,FALSE';
/** The first day of Excel: a date from this one on is any date. */
export const FIRST_DAY = '1';

/** Null for a rule that Google Sheets has no equal for. */
export function ruleOf(element: RuleElement, book: WorkbookState, sheet: SheetState): ValidationRule | null {
  const { attributes } = element;
  const accepted = acceptedBy(element, book, sheet);
  if (!accepted) return null;
  const isRefused = isOn(attributes.showErrorMessage) && (attributes.errorStyle ?? 'stop') === 'stop';
  const isCheckbox = accepted.criteria === 'CHECKBOX';
  return { ...accepted, allowInvalid: !isRefused && !isCheckbox, helpText: attributes.prompt ?? null };
}

type Accepted = Pick<ValidationRule, 'criteria' | 'values'>;

function acceptedBy(
  { attributes, formula1, formula2 }: RuleElement,
  book: WorkbookState,
  sheet: SheetState,
): Accepted | null {
  const { type = 'none', operator = 'between' } = attributes;
  switch (type) {
    case 'list':
      return listOf(formula1 ?? '', !isOn(attributes.showDropDown), { book, sheet });
    case 'whole':
    case 'decimal':
      return type === 'decimal' ? boundsOf(NUMBERS[operator], [formula1, formula2], Number) : null;
    case 'date':
      return datesOf(operator, [formula1, formula2], instantsIn(book.timeZone));
    case 'custom': {
      const formula = googleFormula(formula1 ?? '');
      return formula.kind === 'formula' ? { criteria: 'CUSTOM_FORMULA', values: [formula.text] } : null;
    }
    default:
      return null;
  }
}

interface Where {
  readonly book: WorkbookState;
  readonly sheet: SheetState;
}

function listOf(formula: string, hasList: boolean, { book, sheet }: Where): Accepted | null {
  const listed = /^"([\s\S]*)"$/.exec(formula)?.[1]?.replace(/""/g, '"');
  if (listed === CHECKBOX_LIST) return { criteria: 'CHECKBOX', values: [] };
  if (listed !== undefined) {
    return { criteria: 'VALUE_IN_LIST', values: [listed.split(',').map((item) => item.trim()), hasList] };
  }
  const place = placeIn(formula, book, sheet);
  return place && { criteria: 'VALUE_IN_RANGE', values: [place, hasList] };
}

/** `Danh mục'!$A$2:$A$9` or a name of the workbook; null for any other formula. */
export function placeIn(formula: string, book: WorkbookState, own: SheetState): Place | null {
  const named = book.namedRanges.get(formula);
  if (named) return named;
  const { sheet: name, cells } = withoutSheet(formula.replace(/\$/g, ''));
  const sheet = name === null ? own : book.named(name);
  if (!sheet || !/^[A-Z]{1,3}\d*(?::[A-Z]{1,3}\d*)?$/i.test(cells)) return null;
  try {
    return new Place(sheet.id, areaOfA1(cells, sheet));
  } catch {
    // Beyond the sheet's last row or column.
    return null;
  }
}

function datesOf(
  operator: string,
  formulas: readonly (string | null)[],
  instantOf: (serial: number) => number,
): Accepted | null {
  if (operator === 'greaterThanOrEqual' && formulas[0] === FIRST_DAY)
    return { criteria: 'DATE_IS_VALID_DATE', values: [] };
  return boundsOf(DATES[operator], formulas, (text) => {
    const serial = Number(text);
    return Number.isFinite(serial) ? new Date(instantOf(serial)) : Number.NaN;
  });
}

function boundsOf(
  criteria: Criteria | undefined,
  formulas: readonly (string | null)[],
  boundOf: (text: string) => number | Date,
): Accepted | null {
  const values = formulas.filter((text) => text !== null && text !== '').map((text) => boundOf(text as string));
  const isKnown = criteria !== undefined && values.length === (/BETWEEN/.test(criteria) ? 2 : 1);
  return isKnown && !values.some((value) => Number.isNaN(Number(value))) ? { criteria, values } : null;
}
