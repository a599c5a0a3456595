import { ESTIMATES_TAB, PROJECTS_TAB } from '../workbook/contract/budget-tabs';
import { type Cell, folded, isBlank, type Table } from '../workbook/contract/cell';
import {
  ACCEPTED_TAB,
  FORM_TAB_NAMES,
  LIVE_TABLE_NAME,
  NEW_YEAR_TAB,
  TRACE_TAB_NAME,
} from '../workbook/contract/product-tabs';
import type { Tab } from '../workbook/contract/tab';
import { tabLayout, withCells } from '../workbook/contract/tab-layout';
import {
  ASSIGNMENTS_TAB,
  DIGITAL_TAB,
  INDICATORS_TAB,
  NARRATIVE_TAB,
  SETTINGS_TAB,
  STAFF_TAB,
  TASKS_TAB,
} from '../workbook/contract/tabs';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { carriedRows, PARTLY_CARRIED } from './carried-rows';
import type { Closing } from './closing';
import { nextSettings } from './next-settings';

export interface OldYear {
  readonly records: WorkbookRecords;
  readonly closing: Closing;
}

type Rewrite = (table: Table, old: OldYear) => Table;

/** Tabs whose rows describe one year only, so that they start empty. */
const BEGUN_ANEW: readonly Tab[] = [ESTIMATES_TAB, PROJECTS_TAB, STAFF_TAB, DIGITAL_TAB, TASKS_TAB, ACCEPTED_TAB];

/** By folded name. All other tabs stay as they are: procedures, days off, template, frozen periods, officers' own. */
const REWRITES: ReadonlyMap<string, Rewrite> = new Map<string, Rewrite>([
  named(SETTINGS_TAB, (table, { closing }) => nextSettings(table, closing)),
  ...[...PARTLY_CARRIED.values()].map((rule) => named(rule.tab, (table, old) => carriedRows(rule, table, old))),
  ...BEGUN_ANEW.map((tab) => named(tab, (table) => headersOnly(tab, table))),
  named(NARRATIVE_TAB, (table, { closing }) => asDrafts(table, closing)),
  named(ASSIGNMENTS_TAB, (table) => withEmpty(ASSIGNMENTS_TAB, ['dueOn', 'done', 'doneOn'], table)),
  named(INDICATORS_TAB, (table) => withEmpty(INDICATORS_TAB, WRITTEN_FIGURES, table)),
  named({ name: TRACE_TAB_NAME }, emptied),
  ...Object.values(FORM_TAB_NAMES).map((name) => named({ name }, emptied)),
  named(NEW_YEAR_TAB, emptied),
]);

const WRITTEN_FIGURES = ['current', 'previous', 'lastYear', 'change', 'changeOnLastYear'] as const;

/** Every tab of next year's workbook except the live table, which a formula fills with figures of the old year. */
export function nextTables(tables: readonly Table[], old: OldYear): readonly Table[] {
  const kept = tables.filter(({ name }) => folded(name) !== folded(LIVE_TABLE_NAME));
  return kept.map((table) => REWRITES.get(folded(table.name))?.(table, old) ?? table);
}

function named({ name }: Pick<Tab, 'name'>, rewrite: Rewrite): readonly [string, Rewrite] {
  return [folded(name), rewrite];
}

function emptied(table: Table): Table {
  return { ...table, rows: [] };
}

function headersOnly(tab: Tab, table: Table): Table {
  return { ...table, rows: table.rows.slice(0, tabLayout(tab, table).headerRow + 1) };
}

function withEmpty<T extends Tab>(tab: T, fields: readonly (keyof T['columns'] & string)[], table: Table): Table {
  const { headerRow, columnOf } = tabLayout(tab, table);
  const emptiedCells = fields.map((field) => [columnOf(field), null] as const);
  return { ...table, rows: table.rows.map((row, index) => (index > headerRow ? emptyAt(row, emptiedCells) : row)) };
}

function emptyAt(row: readonly Cell[], cells: readonly (readonly [number, null])[]): readonly Cell[] {
  return withCells(
    row,
    cells.filter(([column]) => column < row.length),
  );
}

/** Paragraphs that name no period get the old one, so that the new report does not print them unread. */
function asDrafts(table: Table, { period }: Closing): Table {
  const { headerRow, columnOf } = tabLayout(NARRATIVE_TAB, table);
  const found = columnOf('writtenFor');
  const column = found < 0 ? (table.rows[headerRow]?.length ?? 0) : found;
  const rows = table.rows.map((row, index) => {
    if (row.every(isBlank)) return row;
    if (index === headerRow) return withCells(row, [[column, row[column] ?? NARRATIVE_TAB.columns.writtenFor.header]]);
    const isPlain = index > headerRow && isBlank(row[column]);
    return isPlain ? withCells(row, [[column, period]]) : row;
  });
  return { ...table, rows };
}
