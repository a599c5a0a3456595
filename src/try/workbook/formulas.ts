import { valuesOf } from '../../emulator/cells';
import { loadDist } from '../../emulator/load-dist';
import type { SpreadsheetFile } from '../../emulator/spreadsheet-file';
import type { Evaluate } from '../../emulator/workbook-state';
import { sheetLink } from './sheet-link';

/** `=BANG_CHI_TIEU(tab_cau_hinh;tab_ho_so)`: one of the script's own functions, over named ranges. */
const CALL = /^=(\w+)\(([\w;\s]*)\)$/;
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
    const ranges = listed.split(';').map((range) => rangeNamed(file, range.trim()));
    if (typeof compute !== 'function' || ranges.includes(null)) return NOT_HERE;
    return (compute as CellFunction)(...ranges);
  };
}

function rangeNamed({ book }: SpreadsheetFile, name: string): unknown[][] | null {
  const place = book.namedRanges.get(name);
  return place ? valuesOf(book, book.sheet(place.sheetId), place.area) : null;
}

/** Tabs of formulas are not kept: in an .xlsx of values they would stand still, and one press makes them again. */
export function withoutFormulas(file: SpreadsheetFile): ReturnType<SpreadsheetFile['tables']> {
  const live = new Set(file.book.sheets.filter(({ formulas }) => formulas.lastRow() > 0).map(({ name }) => name));
  return file.tables().filter(({ name }) => !live.has(name));
}
