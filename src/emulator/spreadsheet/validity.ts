import { ServiceException } from '../world/exceptions';
import { a1Of } from './a1';
import type { Place, ValidationRule } from './rules';
import type { Entry, Value } from './typed-input';
import type { WorkbookState } from './workbook-state';

/** Sheets refuses what a cell's rule rejects from a script too. */
export function refuseInvalid(
  book: WorkbookState,
  rule: ValidationRule,
  entry: Entry,
  { row, column }: { row: number; column: number },
): void {
  if (entry.formula !== undefined || entry.value === undefined || isValid(book, rule, entry.value)) return;
  const cell = a1Of({ row, column, rows: 1, columns: 1 });
  throw new ServiceException(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  );
}

function isValid(book: WorkbookState, rule: ValidationRule, value: Value): boolean {
  const [first, second] = rule.values;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return (first as readonly unknown[]).some((allowed) => String(allowed) === String(value));
    case 'VALUE_IN_RANGE':
      return allowedIn(book, first as Place).has(value);
    case 'DATE_IS_VALID_DATE':
    case 'CHECKBOX':
      return typeof value === (rule.criteria === 'CHECKBOX' ? 'boolean' : 'number');
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= Number(first) && value <= Number(second);
    case 'NUMBER_GREATER_THAN':
      return typeof value === 'number' && value > Number(first);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value >= Number(first);
    default:
      throw new Error(`not emulated: rejecting what breaks ${rule.criteria}`);
  }
}

function allowedIn(book: WorkbookState, { sheetId, area }: Place): ReadonlySet<Value | undefined> {
  return new Set(book.sheet(sheetId).values.read(area, undefined).flat());
}
