import { copiedBy } from '../calculation/text/moved-references';
import type { Area } from '../spreadsheet/area';
import { valuesOf } from '../spreadsheet/cells';
import { serialsIn } from '../spreadsheet/serial';
import type { SheetState } from '../spreadsheet/sheet-state';
import type { WorkbookState } from '../spreadsheet/workbook-state';
import type { Keep } from './desk-session';
import { CellsPatch } from './undo/cells-patch';

export type SortDirection = 'ascending' | 'descending';

/** The rows of the area in their new order, each by its distance from the first row. */
export function sortedRows(
  book: WorkbookState,
  sheet: SheetState,
  { area, column, direction }: { readonly area: Area; readonly column: number; readonly direction: SortDirection },
): readonly number[] {
  const serialOf = serialsIn(book.timeZone);
  const values = valuesOf(book, sheet, { ...area, column, columns: 1 }).map(([value]) =>
    Object.prototype.toString.call(value) === '[object Date]' ? serialOf((value as Date).getTime()) : value,
  );
  const compare = comparing(book.locale);
  const sign = direction === 'ascending' ? 1 : -1;
  const order = values.map((_value, index) => index);
  return order.sort((one, other) => {
    const [a, b] = [values[one], values[other]];
    // Blanks come last in either direction.
    if (a === '' || b === '') return Number(a === '') - Number(b === '') || one - other;
    return sign * compare(a, b) || one - other;
  });
}

/** Numbers and days come before texts, texts before TRUE and FALSE. */
function comparing(locale: string): (one: unknown, other: unknown) => number {
  const collator = new Intl.Collator(locale.replace('_', '-'));
  const rank = (value: unknown) => ['number', 'string', 'boolean'].indexOf(typeof value);
  return (one, other) => {
    if (rank(one) !== rank(other)) return rank(one) - rank(other);
    return typeof one === 'string' ? collator.compare(one, String(other)) : Number(one) - Number(other);
  };
}

/** Puts rows into another order: contents, looks and notes go along, the rules of what a cell accepts stay. */
export function orderRows(
  sheet: SheetState,
  keep: Keep,
  { area, order }: { area: Area; order: readonly number[] },
): void {
  const layers = sheet.keptLayers().filter((layer) => layer !== sheet.validations && layer.lastRow() >= area.row);
  for (const layer of layers) {
    keep(CellsPatch.of(sheet, layer, area));
    const cells = layer.read(area, undefined);
    order.forEach((from, to) => {
      (cells[from] ?? []).forEach((cell, right) => {
        const isFormula = layer === sheet.formulas && typeof cell === 'string';
        const written = isFormula ? copiedBy(cell, to - from, 0) : cell;
        layer.set(area.row + to, area.column + right, written);
      });
    });
  }
}
