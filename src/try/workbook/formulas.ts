import { areaOfA1, withoutSheet } from '../../emulator/spreadsheet/a1';
import { valuesOf } from '../../emulator/spreadsheet/cells';
import type { SpreadsheetFile } from '../../emulator/spreadsheet/spreadsheet-file';
import type { Evaluate } from '../../emulator/spreadsheet/workbook-state';
import { loadDist } from '../../emulator/world/load-dist';
import { sheetLink } from './sheet-link';

/**
 * A call of one of the script's own functions over cells or named ranges: `=BANG_CHI_TIEU('Hồ sơ'!A:P;tab_thu_tuc)`.
 */
const CALL = /^=(\w+)\((.*)\)$/;
const ARGUMENT = /(?:'(?:[^']|'')*'|[^;'])+/g;
const CELLS = /^[A-Z]+\d*:[A-Z]+\d*$/;
const NOT_HERE = 'Bản chạy thử chỉ tính công thức do phần mềm đặt.';

/**
 * Computes the formulas that the product writes; any other formula shows that it is not computed here.
 *
 * @param known What a program that computes it gave last.
 */
export function formulasOf(file: SpreadsheetFile, dist: string, known?: Evaluate): Evaluate {
  type CellFunction = (...args: unknown[]) => unknown;
  let loaded: Record<string, unknown> | null = null;

  return (formula, place) => {
    const link = sheetLink(formula);
    if (link) return link.label;
    loaded ??= loadDist(dist, file.customFunctionGlobals());
    const [, name = '', listed = ''] = CALL.exec(formula) ?? [];
    const compute = loaded[name];
    const ranges = (listed.match(ARGUMENT) ?? []).map((argument) => rangeOf(file, argument.trim()));
    if (typeof compute !== 'function' || ranges.includes(null)) return known?.(formula, place) ?? NOT_HERE;
    return (compute as CellFunction)(...ranges);
  };
}

/** Whole columns reach to the sheet's present last row; a named range has the rows it was given. */
function rangeOf({ book }: SpreadsheetFile, argument: string): unknown[][] | null {
  const place = book.namedRanges.get(argument);
  if (place) return valuesOf(book, book.sheet(place.sheetId), place.area);
  const { sheet: name, cells } = withoutSheet(argument);
  const sheet = name === null ? null : book.named(name);
  return sheet && CELLS.test(cells) ? valuesOf(book, sheet, areaOfA1(cells, sheet)) : null;
}

/** Whether a formula is one that the product writes. */
export function isProducts(formula: string): boolean {
  return sheetLink(formula) !== null || /^\w+_\w+$/.test(CALL.exec(formula)?.[1] ?? '');
}
