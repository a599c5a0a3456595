import { placeOf } from '../cell-address';
import { nameKey } from '../formulas/name-key';
import { type FormulaCell, rangeFrom } from '../formulas/stale-formulas';
import { covers, type Growth, shortAreas } from './growth';

/** What an officer has to do after the writing, because the program must not do it. Rows count from 1. */
export type Notice =
  | {
      readonly kind: 'chart' | 'pivot' | 'rule';
      readonly tab: string;
      readonly oldLast: number;
      readonly newLast: number;
    }
  | {
      readonly kind: 'formula';
      readonly tab: string;
      readonly place: string;
      readonly oldLast: number;
      readonly newLast: number;
    }
  | { readonly kind: 'table'; readonly name: string; readonly hasTotals: boolean }
  | { readonly kind: 'unfilled'; readonly columns: readonly number[] }
  | { readonly kind: 'merged'; readonly places: readonly string[] };

/** Where a sheet's rows end now, as officers count them. */
export function rowsOf({ oldLast, newLast }: Growth): { readonly oldLast: number; readonly newLast: number } {
  return { oldLast: oldLast + 1, newLast: newLast + 1 };
}

/** Formulas outside the rows of data that end at the old last row. */
export function shortFormulas(cells: readonly FormulaCell[], growth: Growth): readonly Notice[] {
  return cells
    .filter((cell) => !isAmongData(cell, growth) && isShort(cell, growth))
    .map(({ sheet, row, column }) => ({
      kind: 'formula' as const,
      tab: sheet,
      place: placeOf(row, column),
      ...rowsOf(growth),
    }));
}

/** Rules of another sheet, such as a drop-down, whose range ends at the old last row. */
export function shortRules(tab: string, rules: readonly string[], growth: Growth): readonly Notice[] {
  if (nameKey(tab) === nameKey(growth.sheet) || !rules.some((text) => shortAreas(text, growth, tab).length > 0))
    return [];
  return [{ kind: 'rule', tab, ...rowsOf(growth) }];
}

/** Charts in the cells of a sheet whose range ends at the old last row. */
export function shortSparklines(tab: string, ranges: readonly string[], growth: Growth): readonly Notice[] {
  const isShort = ranges.some((text) => shortAreas(text, growth, tab).length > 0);
  return isShort ? [{ kind: 'chart', tab, ...rowsOf(growth) }] : [];
}

function isAmongData({ sheet, row }: FormulaCell, { sheet: target, firstData, oldLast }: Growth): boolean {
  return nameKey(sheet) === nameKey(target) && row >= firstData && row <= oldLast;
}

function isShort({ sheet, row, column, home, formula }: FormulaCell, growth: Growth): boolean {
  const by = { rows: row - home.row, columns: column - home.column };
  return (formula?.parts ?? []).some((part) => {
    if (part.kind !== 'area' || nameKey(part.sheet ?? sheet) !== nameKey(growth.sheet)) return false;
    const range = rangeFrom(part, by);
    return range.top < range.bottom && covers(range, growth);
  });
}
