import { isMadeForm, isMadeTab } from '../made-tabs/made-tab';
import { folded } from '../text/folded';
import { ESTIMATES_TAB, LEDGER_TAB, PROJECTS_TAB } from '../workbook/contract/budget-tabs';
import { type Cell, isBlank, type Table } from '../workbook/contract/cell';
import { DOSSIERS_TAB, PETITIONS_TAB, PROCEDURES_TAB } from '../workbook/contract/dossier-tabs';
import {
  ACCEPTED_TAB,
  FORM_TAB_NAMES,
  LIVE_TABLE_NAME,
  NEW_YEAR_TAB,
  TRACE_TAB_NAME,
} from '../workbook/contract/product-tabs';
import {
  ASSIGNMENTS_TAB,
  COURSES_TAB,
  DIGITAL_TAB,
  DOCUMENTS_TAB,
  NARRATIVE_TAB,
  STAFF_TAB,
  TASKS_TAB,
  TYPED_FIGURES_TAB,
} from '../workbook/contract/record-tabs';
import {
  DAYS_OFF_TAB,
  FORMS_TAB,
  INDICATORS_TAB,
  OUTLINE_TAB,
  OWN_INDICATORS_TAB,
  REPLACED_TAB,
  SETTINGS_TAB,
} from '../workbook/contract/rule-tabs';
import type { Tab } from '../workbook/contract/tab';
import { tabLayout, withCells } from '../workbook/contract/tab-layout';
import type { TabName } from '../workbook/contract/tabs';
import { isOtherTab } from '../workbook/reading/other-tab';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { CARRIED, type CarryRule, carriedRows } from './carried-rows';
import type { Closing } from './closing';
import { nextSettings } from './next-settings';

export interface OldYear {
  readonly records: WorkbookRecords;
  readonly closing: Closing;
}

type Rewrite = (table: Table, old: OldYear) => Table;

/** What becomes of each tab that officers fill. */
const OF_OFFICERS: Readonly<Record<TabName, Rewrite>> = {
  [SETTINGS_TAB.name]: (table, { closing }) => nextSettings(table, closing),
  [DOSSIERS_TAB.name]: partly(CARRIED.dossiers),
  [PROCEDURES_TAB.name]: asItIs,
  [DOCUMENTS_TAB.name]: partly(CARRIED.documents),
  // Tabs whose rows describe one year only start empty.
  [ESTIMATES_TAB.name]: begunAnew(ESTIMATES_TAB),
  [LEDGER_TAB.name]: partly(CARRIED.ledger),
  [PROJECTS_TAB.name]: begunAnew(PROJECTS_TAB),
  [STAFF_TAB.name]: begunAnew(STAFF_TAB),
  [COURSES_TAB.name]: partly(CARRIED.courses),
  [PETITIONS_TAB.name]: partly(CARRIED.petitions),
  [DIGITAL_TAB.name]: begunAnew(DIGITAL_TAB),
  [TASKS_TAB.name]: begunAnew(TASKS_TAB),
  [NARRATIVE_TAB.name]: (table, { closing }) => asDrafts(table, closing),
  [ASSIGNMENTS_TAB.name]: (table) => withEmpty(ASSIGNMENTS_TAB, ['dueOn', 'done', 'doneOn'], table),
  [DAYS_OFF_TAB.name]: asItIs,
  [OUTLINE_TAB.name]: asItIs,
  [OWN_INDICATORS_TAB.name]: asItIs,
  [FORMS_TAB.name]: asItIs,
  [REPLACED_TAB.name]: asItIs,
  [TYPED_FIGURES_TAB.name]: partly(CARRIED.typedFigures),
  [INDICATORS_TAB.name]: (table) => withEmpty(INDICATORS_TAB, WRITTEN_FIGURES, table),
};

/** By folded name. All other tabs stay as they are: template, frozen periods, officers' own. */
const REWRITES: ReadonlyMap<string, Rewrite> = new Map<string, Rewrite>([
  ...Object.entries(OF_OFFICERS).map(([name, rewrite]) => named({ name }, rewrite)),
  named(ACCEPTED_TAB, begunAnew(ACCEPTED_TAB)),
  ...[TRACE_TAB_NAME, ...Object.values(FORM_TAB_NAMES)].map((name) => named({ name }, emptiedIfMade)),
  named(NEW_YEAR_TAB, emptied),
]);

const WRITTEN_FIGURES = ['current', 'previous', 'lastYear', 'change', 'changeOnLastYear'] as const;

/** Every tab of next year's workbook except the live table, which a formula fills with figures of the old year. */
export function nextTables(tables: readonly Table[], old: OldYear): readonly Table[] {
  const kept = tables.filter(({ name }) => folded(name) !== folded(LIVE_TABLE_NAME));
  return kept.map((table) => {
    const rewrite = REWRITES.get(folded(table.name)) ?? (isMadeForm(table.rows) ? emptied : asItIs);
    return rewrite(table, old);
  });
}

function named({ name }: Pick<Tab, 'name'>, rewrite: Rewrite): readonly [string, Rewrite] {
  return [folded(name), rewrite];
}

function emptied(table: Table): Table {
  return { ...table, rows: [] };
}

function emptiedIfMade(table: Table): Table {
  return isMadeTab(table) ? emptied(table) : table;
}

function asItIs(table: Table): Table {
  return table;
}

function partly(rule: CarryRule): Rewrite {
  return (table, old) => (isOtherTab(rule.tab, table) ? table : carriedRows(rule, table, old));
}

/** The headers alone. */
function begunAnew(tab: Tab): Rewrite {
  return (table) => ({ ...table, rows: table.rows.slice(0, tabLayout(tab, table).headerRow + 1) });
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
