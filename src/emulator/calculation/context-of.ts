import { serialsIn } from '../spreadsheet/serial';
import type { Setting } from '../spreadsheet/typed-input';
import type { WorkbookState } from '../spreadsheet/workbook-state';
import { forScript, fromScript } from './cells/script-values';
import type { StoredCells } from './cells/stored-cells';
import type { Context } from './compiled/context';
import { areaAt, type Relative } from './compiled/relative';
import type { FormulaCell } from './graph/formula-cell';
import { placeNamed, sheetCalled } from './text/names';
import { ERRORS, FormulaError, type Operand, Range } from './values/values';

export type Scripts = Readonly<Record<string, unknown>>;

interface Options {
  readonly functions: () => Scripts;
  readonly now: () => number;
}

/** The cell in which a formula stands. */
type Standing = Pick<FormulaCell, 'sheet' | 'row' | 'column'>;

/** What formulas may ask for, by their cells. */
export function contextsOf(book: WorkbookState, stored: StoredCells, options: Options): (cell: Standing) => Context {
  const { locale, timeZone } = book;
  const now = options.now();
  const setting: Setting = { locale, timeZone, apostropheInText: 'dropped', now };
  const named = (name: string) => rangeNamed(book, stored, name);
  const script = (name: string) => scriptNamed(book, options.functions(), name);
  return ({ sheet, row, column }) => ({
    setting,
    row,
    column,
    isArray: false,
    now: () => serialsIn(timeZone)(now),
    range: (relative: Relative) => {
      const target = relative.sheet === null ? sheet : sheetCalled(book, relative.sheet);
      const area = target && areaAt(relative, row, target);
      if (!target || !area) throw ERRORS.reference;
      return new Range(target, area, stored);
    },
    named,
    script,
  });
}

function rangeNamed(book: WorkbookState, stored: StoredCells, name: string): Range {
  const place = placeNamed(book, name);
  if (!place) throw ERRORS.name;
  return new Range(book.sheet(place.sheetId), place.area, stored);
}

/** A function that throws shows #ERROR!. */
function scriptNamed(
  book: WorkbookState,
  scripts: Scripts,
  name: string,
): ((args: readonly Operand[]) => Operand) | null {
  const found = scripts[name] ?? scripts[name.toUpperCase()];
  // `String` is a function of the language, and names that end in `_` are the script's own affair.
  if (typeof found !== 'function' || name.endsWith('_') || name in globalThis) return null;
  return (args) => {
    const given = args.map((argument) => forScript(argument, book));
    let result: unknown;
    try {
      result = found(...given);
    } catch (error) {
      throw error instanceof FormulaError ? error : ERRORS.syntax;
    }
    return fromScript(result, book);
  };
}
