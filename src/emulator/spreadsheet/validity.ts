import { ServiceException } from '../world/exceptions';
import { a1Of } from './a1';
import type { Place, ValidationRule } from './rules';
import { serialsIn } from './serial';
import { type Entry, entryOf, type Value } from './typed-input';
import type { WorkbookState } from './workbook-state';

/** Null: whether the rule lets it in cannot be told here. */
type Judge = (value: Value) => boolean | null;

/** Judges entries by the rules of their cells. A rule is read once, however many cells have it. */
export class Validity {
  private readonly judges = new Map<ValidationRule, Judge>();

  constructor(private readonly book: WorkbookState) {}

  /** Blanks and formulas are let in. */
  accepts(rule: ValidationRule, { value, formula }: Entry): boolean | null {
    if (formula !== undefined || value === undefined) return true;
    const known = this.judges.get(rule);
    const judge = known ?? judgeOf(this.book, rule);
    if (!known) this.judges.set(rule, judge);
    return judge(value);
  }

  /** Sheets refuses what a cell's rule rejects from a script too. */
  refuse(rule: ValidationRule, entry: Entry, { row, column }: { row: number; column: number }): void {
    const accepted = this.accepts(rule, entry);
    if (accepted === null) throw new Error(`not emulated: rejecting what breaks ${rule.criteria}`);
    if (accepted) return;
    const cell = a1Of({ row, column, rows: 1, columns: 1 });
    const values = listedIn(this.book, rule);
    const wanted = values ? ` Please enter one of the following values: ${values.join(', ')}.` : '';
    throw new ServiceException(
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.${wanted}`,
    );
  }
}

/** The accepted values one by one, when the rule lists them. */
export function listedIn(book: WorkbookState, { criteria, values }: ValidationRule): readonly Value[] | null {
  if (criteria === 'VALUE_IN_LIST') return values[0] as readonly string[];
  if (criteria === 'VALUE_IN_RANGE') return cellsOf(book, values[0] as Place);
  return criteria === 'CHECKBOX' && values.length > 0 ? (values as readonly Value[]) : null;
}

function judgeOf(book: WorkbookState, rule: ValidationRule): Judge {
  const { criteria, values } = rule;
  const listed = listedIn(book, rule);
  if (listed) {
    const texts = new Set(listed.flatMap((item) => [String(item), String(readIn(book, item))]));
    return (value) => texts.has(String(value));
  }
  if (criteria === 'CHECKBOX') return (value) => typeof value === 'boolean';
  const isMet = NUMBERS[criteria.replace(/^(?:NUMBER|DATE)_/, '')];
  if (!isMet) return () => null;
  const ends = values.map((end) => numberOf(book, end));
  const partOf = (value: number) => (criteria.startsWith('DATE') ? Math.floor(value) : value);
  return (value) => typeof value === 'number' && isMet(partOf(value), ends);
}

/** An item of a list is typed, or chosen, as text, and read as such: `1,5` is 1.5. */
function readIn({ locale, timeZone }: WorkbookState, item: Value): Value | undefined {
  return entryOf(item, undefined, { locale, timeZone, now: 0, apostropheInText: 'dropped' }).value;
}

/** Null when the tab with the values was deleted. */
function cellsOf(book: WorkbookState, { sheetId, area }: Place): readonly Value[] | null {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  const cells = sheet?.values.read(area, undefined).flat();
  return cells ? [...new Set(cells.filter((value): value is Value => value !== undefined))] : null;
}

/** Builders take days as instants of midnight in the Sheet's zone. */
function numberOf(book: WorkbookState, end: unknown): number {
  const isDate = Object.prototype.toString.call(end) === '[object Date]';
  return isDate ? serialsIn(book.timeZone)((end as Date).getTime()) : Number(end);
}

type IsMet = (value: number, ends: readonly number[]) => boolean;

const isBetween: IsMet = (value, [least = 0, most = 0]) => value >= least && value <= most;

/** By the name of a criterion without its first word. */
const NUMBERS: Readonly<Record<string, IsMet>> = {
  IS_VALID_DATE: () => true,
  BETWEEN: isBetween,
  NOT_BETWEEN: (value, ends) => !isBetween(value, ends),
  EQUAL_TO: (value, [end]) => value === end,
  NOT_EQUAL_TO: (value, [end]) => value !== end,
  GREATER_THAN: (value, [end = 0]) => value > end,
  GREATER_THAN_OR_EQUAL_TO: (value, [end = 0]) => value >= end,
  LESS_THAN: (value, [end = 0]) => value < end,
  LESS_THAN_OR_EQUAL_TO: (value, [end = 0]) => value <= end,
  AFTER: (value, [end = 0]) => value > end,
  BEFORE: (value, [end = 0]) => value < end,
  ON_OR_AFTER: (value, [end = 0]) => value >= end,
  ON_OR_BEFORE: (value, [end = 0]) => value <= end,
};
