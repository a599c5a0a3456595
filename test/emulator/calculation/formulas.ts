import type { Cell } from '../../../src/core/workbook/contract/cell';
import { calculating } from '../../../src/emulator/calculation/calculation';
import { aSheet } from '../a-world';

/** A sheet named `Tab` whose formulas are computed, and what a cell of it shows and holds. */
export function aCalculatedSheet(rows: readonly (readonly Cell[])[] = [], locale = 'vi_VN') {
  const made = aSheet(rows, { locale });
  const calculation = calculating(made.file);
  const typed = (cell: string, input: unknown) => made.sheet.getRange(cell).setValue(input);
  const shown = (cell: string) => made.sheet.getRange(cell).getDisplayValue();
  const shownIn = (range: string) => made.sheet.getRange(range).getDisplayValues();
  return { ...made, calculation, typed, shown, shownIn };
}

/** What a formula shows that stands in H1, beside the rows. */
export function shownBy(formula: string, rows: readonly (readonly Cell[])[] = [], locale = 'vi_VN'): string {
  const { typed, shown } = aCalculatedSheet(rows, locale);
  typed('H1', formula);
  return shown('H1');
}
