import { workCalendar } from '../../calendar/working-days';
import { type Cell, isBlank, type Table } from '../../workbook/contract/cell';
import type { Columns } from '../../workbook/contract/column';
import { DOSSIERS_TAB, PROCEDURES_TAB } from '../../workbook/contract/dossier-tabs';
import { SETTINGS_TAB } from '../../workbook/contract/rule-tabs';
import type { RowOf, Tab } from '../../workbook/contract/tab';
import { errorAt, type Problem } from '../../workbook/problems/problem';
import { byCode } from '../../workbook/reading/by-code';
import { readDossiers } from '../../workbook/reading/read-dossiers';
import { readSettings } from '../../workbook/reading/read-settings';
import { readTab } from '../../workbook/reading/read-tab';
import { tableOf } from '../../workbook/reading/read-workbook';

/** Whether a dossier is valid does not depend on its due day, so the office's own days off are not needed. */
const NO_DAYS_OFF = workCalendar({
  closedOn: new Set(),
  workedOn: new Set(),
  confirmedYears: new Set(),
  saturdaysAreWorked: false,
});

/**
 * Why the report would leave each row out, or null. The report's own readers decide, so that no rule is written twice.
 *
 * @param rows Whole rows of the tab in the order of its columns.
 */
export function refusalsOf(
  tab: Tab,
  rows: readonly (readonly Cell[])[],
  tables: readonly Table[],
): readonly (Problem | null)[] {
  const headers = Object.values(tab.columns).map(({ header }) => header);
  const read = readTab(tab, { name: tab.name, rows: [headers, ...rows] });
  const valid = new Set(read.rows.map(({ row }) => row));
  const first = new Map<number, Problem>();
  for (const problem of read.problems) if (problem.row !== null && !valid.has(problem.row)) keep(problem);
  if (tab === (DOSSIERS_TAB as Tab)) {
    const dossiers = read.rows as readonly unknown[] as readonly RowOf<typeof DOSSIERS_TAB>[];
    for (const problem of dossierProblems(dossiers, tables)) keep(problem);
  }
  return rows.map((row, index) => first.get(index + 2) ?? (row.every(isBlank) ? blankRow(tab) : null));

  function keep(problem: Problem): void {
    if (problem.row === null || problem.severity !== 'error' || first.has(problem.row)) return;
    first.set(problem.row, problem);
  }
}

/** Repeated codes are not judged here: the plan chooses which of several rows counts. */
function dossierProblems(rows: readonly RowOf<typeof DOSSIERS_TAB>[], tables: readonly Table[]): readonly Problem[] {
  const procedures = readTab(PROCEDURES_TAB, tableOf(tables, PROCEDURES_TAB)).rows;
  const settings = readSettings(tableOf(tables, SETTINGS_TAB)).value;
  const { problems } = readDossiers(rows, byCode(procedures), NO_DAYS_OFF, settings);
  return problems.filter(({ code }) => code !== 'row-repeated');
}

function blankRow({ name, columns }: Tab): Problem {
  const required = Object.values(columns as Columns).find((column) => column.required);
  return errorAt({ sheet: name, row: null, column: required?.header ?? null }, { code: 'cell-empty' });
}
