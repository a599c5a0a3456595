import { areaOfA1, withoutSheet } from '../../emulator/spreadsheet/a1';
import { valuesOf } from '../../emulator/spreadsheet/cells';
import type { SpreadsheetFile } from '../../emulator/spreadsheet/spreadsheet-file';
import type { Evaluate } from '../../emulator/spreadsheet/workbook-state';
import { loadDist } from '../../emulator/world/load-dist';
import { sheetLink } from './sheet-link';

/** `=BANG_CHI_TIEU('Hồ sơ'!A:P;tab_thu_tuc)`: one of the script's own functions, over cells or named ranges. */
const CALL = /^=(\w+)\((.*)\)$/;
const ARGUMENT = /(?:'(?:[^']|'')*'|[^;'])+/g;
const CELLS = /^[A-Z]+\d*:[A-Z]+\d*$/;
const NOT_HERE = 'Bản chạy thử chỉ tính công thức do phần mềm đặt.';

/** Formulas as far as the product writes them; any other says that it is not calculated here. */
export function formulasOf(file: SpreadsheetFile, dist: string): Evaluate {
  type CellFunction = (...args: unknown[]) => unknown;
  let loaded: Record<string, unknown> | null = null;

  return (formula) => {
    const link = sheetLink(formula);
    if (link) return link.label;
    loaded ??= loadDist(dist, file.customFunctionGlobals());
    const [, name = '', listed = ''] = CALL.exec(formula) ?? [];
    const compute = loaded[name];
    const ranges = (listed.match(ARGUMENT) ?? []).map((argument) => rangeOf(file, argument.trim()));
    if (typeof compute !== 'function' || ranges.includes(null)) return NOT_HERE;
    return (compute as CellFunction)(...ranges);
  };
}

/** Columns without rows have as many as their sheet has now; a name has those that it was given. */
function rangeOf({ book }: SpreadsheetFile, argument: string): unknown[][] | null {
  const place = book.namedRanges.get(argument);
  if (place) return valuesOf(book, book.sheet(place.sheetId), place.area);
  const { sheet: name, cells } = withoutSheet(argument);
  const sheet = name === null ? null : book.named(name);
  return sheet && CELLS.test(cells) ? valuesOf(book, sheet, areaOfA1(cells, sheet)) : null;
}

/** Tabs of formulas are not kept: in an .xlsx of values they would stand still, and one press makes them again. */
export function withoutFormulas(file: SpreadsheetFile): ReturnType<SpreadsheetFile['tables']> {
  const live = new Set(file.book.sheets.filter(({ formulas }) => formulas.lastRow() > 0).map(({ name }) => name));
  return file.tables().filter(({ name }) => !live.has(name));
}
