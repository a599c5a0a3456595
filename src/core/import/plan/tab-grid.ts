import type { Cell, Table } from '../../workbook/contract/cell';
import type { Column } from '../../workbook/contract/column';
import { isEmptyRow, type TabLayout, tabLayout } from '../../workbook/contract/tab-layout';
import { UNREADABLE } from '../../workbook/reading/read-cell';
import { type CellForm, cellForm } from './canonical-cell';
import type { FieldValues, ImportRule } from './import-rule';

export type CellForms = ReadonlyMap<string, CellForm>;

/** The layout and cells of a tab. Rows and columns are 0-based. */
export interface TabGrid extends Pick<TabLayout, 'headerRow' | 'columns'> {
  readonly rule: ImportRule;
  readonly forms: CellForms;
  readonly rows: Table['rows'];
  /** The last row that says anything in a column of the contract. */
  readonly lastRow: number;
}

function formsOf({ tab }: ImportRule): CellForms {
  return new Map(Object.entries(tab.columns).map(([field, column]) => [field, cellForm(column as Column<unknown>)]));
}

export function tabGrid(rule: ImportRule, { rows }: Table): TabGrid {
  const { headerRow, columns } = tabLayout(rule.tab, { rows });
  let lastRow = rows.length - 1;
  while (lastRow > headerRow && isEmptyRow(rule.tab, columns, rows[lastRow])) lastRow--;
  return { rule, forms: formsOf(rule), rows, headerRow, columns, lastRow };
}

export function cellIn({ rows, columns }: TabGrid, row: number, field: string): Cell {
  const column = columns.get(field);
  return column === undefined ? null : (rows[row]?.[column] ?? null);
}

/** The values that keys are made from; an unreadable cell counts as blank. */
export function fieldValues(forms: CellForms, cellOf: (field: string) => Cell | undefined): FieldValues {
  return (field) => {
    const value = forms.get(field)?.meaningOf(cellOf(field)) ?? null;
    return value === UNREADABLE ? null : value;
  };
}

/** Rows by key, in the order of the tab. */
export function rowsByKey(grid: TabGrid): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let row = grid.headerRow + 1; row <= grid.lastRow; row++) {
    const key = grid.rule.keyOf(fieldValues(grid.forms, (field) => cellIn(grid, row, field)));
    if (key === null) continue;
    const rows = found.get(key);
    if (rows) rows.push(row);
    else found.set(key, [row]);
  }
  return found;
}
