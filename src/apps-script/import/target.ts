import { rowWindows, type Window, windowsOf } from '../../core/import/journal/windows';
import { type CellForm, cellForm } from '../../core/import/plan/canonical-cell';
import type { CellEdit, Edits, IsFormula } from '../../core/import/plan/cell-edit';
import { folded } from '../../core/text/folded';
import type { Table } from '../../core/workbook/contract/cell';
import type { Column } from '../../core/workbook/contract/column';
import { PROCEDURES_TAB } from '../../core/workbook/contract/dossier-tabs';
import { SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import type { Tab } from '../../core/workbook/contract/tab';
import { type TabLayout, tabLayout } from '../../core/workbook/contract/tab-layout';
import { UNREADABLE } from '../../core/workbook/reading/read-cell';
import { Refusal } from '../run/failure';
import { retried } from '../run/retry';
import { coverTo, growTo } from '../sheet/room';
import { readTables, sheetOf } from '../sheet/tables';
import { cellOf, setCells, type Written } from '../sheet/values';
import { IMPORT_WORDS } from './import-wording';

/** The tab that receives the import, with the exact contents of its cells: days with a time, and formulas. */
export interface Target {
  readonly tab: Tab;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly table: Table;
  readonly layout: TabLayout;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly isFormula: IsFormula;
  /** By 0-based column; only columns of the contract. */
  readonly forms: ReadonlyMap<number, CellForm>;
}

/** The most calls that a run of neighbouring columns may take, however many of its rows are edited. */
const MOST_WINDOWS = 12;

export function readTarget(tab: Tab): Target {
  const sheet = sheetOf(tab);
  if (!sheet) throw new Refusal('refused', IMPORT_WORDS.noTab(tab.name));
  const range = retried(() => sheet.getDataRange());
  const values = retried(() => range.getValues()) as unknown[][];
  const formulas = retried(() => range.getFormulas());
  const table = { name: sheet.getName(), rows: values.map((row) => row.map(cellOf)) };
  const isFormula: IsFormula = (row, column) => (formulas[row - 1]?.[column - 1] ?? '') !== '';
  const layout = tabLayout(tab, table);
  return { tab, sheet, table, layout, values, formulas, isFormula, forms: formsByColumn(tab, layout) };
}

function formsByColumn(tab: Tab, { columns }: TabLayout): ReadonlyMap<number, CellForm> {
  return new Map([...columns].map(([field, column]) => [column, cellForm(tab.columns[field] as Column<unknown>)]));
}

/** Tabs that rows are checked against. */
const BESIDE: readonly Tab[] = [SETTINGS_TAB, PROCEDURES_TAB];

/** The target tab as it was read, and the tabs that its rows are checked against. */
export function tablesAround({ table }: Target): readonly Table[] {
  return [table, ...readTables(BESIDE.filter(({ name }) => folded(name) !== folded(table.name)))];
}

/**
 * Splits edits into those that the drop-downs accept, written as a listed value, and those for which no listed value
 * will do.
 */
export function typeable({ forms }: Target, edits: readonly CellEdit[]) {
  const taken: CellEdit[] = [];
  const refused: CellEdit[] = [];
  for (const edit of edits) {
    const form = forms.get(edit.column - 1);
    const value = !form || form.isListed(edit.value) ? edit.value : form.canonical(edit.value);
    if (value === UNREADABLE) refused.push(edit);
    else taken.push({ ...edit, value });
  }
  return { taken, refused };
}

/** Writes window by window; cells of a window that are not edited are written back as they are, formulas included. */
export function writeEdits(target: Target, { cells, rows }: Edits): void {
  const edits = [...cells, ...rows];
  if (edits.length === 0) return;
  const lastRow = edits.reduce((last, { row }) => Math.max(last, row), 0);
  if (lastRow > target.table.rows.length && !growTo(target.sheet, lastRow)) coverTo(target.sheet, lastRow);
  const edited = new Map(edits.map(({ row, column, value }) => [placeOf(row, column), value]));
  const barriers = barriersIn(target, cells, edited);
  for (const window of [...windowsOf(cells, { most: MOST_WINDOWS, barriers }), ...rowWindows(rows)]) {
    const { row, column } = window;
    const values = matrix(window, (r, c) => {
      const place = placeOf(r, c);
      return edited.has(place) ? (edited.get(place) ?? null) : standing(target, r, c);
    });
    setCells(target.sheet.getRange(row, column, window.rows, window.columns), values);
  }
}

/** Cells with a text that officers pasted past a drop-down: Sheets refuses a whole write for one such cell. */
function barriersIn(
  { table, forms, isFormula }: Target,
  edits: readonly CellEdit[],
  edited: ReadonlyMap<number, unknown>,
): readonly Pick<CellEdit, 'row' | 'column'>[] {
  const columns = new Set(edits.map(({ column }) => column));
  return table.rows.flatMap((cells, index) =>
    [...forms].flatMap(([position, form]) => {
      const [row, column] = [index + 1, position + 1];
      if (!columns.has(column) || form.isListed(cells[position])) return [];
      return edited.has(placeOf(row, column)) || isFormula(row, column) ? [] : [{ row, column }];
    }),
  );
}

function standing({ values, formulas }: Target, row: number, column: number): Written {
  const formula = formulas[row - 1]?.[column - 1] ?? '';
  if (formula !== '') return { formula };
  const value = (values[row - 1]?.[column - 1] ?? '') as string | number | boolean | Date;
  return value === '' ? null : value;
}

function matrix({ row, column, rows, columns }: Window, cell: (row: number, column: number) => Written): Written[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => cell(row + down, column + right)),
  );
}

/** The most columns that a Google sheet can have. */
const MOST_COLUMNS = 18_278;

function placeOf(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}
