import type { Table } from '../../workbook/contract/cell';
import { DOSSIERS_TAB, PROCEDURES_TAB } from '../../workbook/contract/dossier-tabs';
import type { Tab } from '../../workbook/contract/tab';
import { tabLayout } from '../../workbook/contract/tab-layout';
import { explained } from '../../workbook/problems/one-reason';
import { errorAt, type Problem } from '../../workbook/problems/problem';
import { oddCharacters } from '../../workbook/reading/odd-characters';
import { headerProblems } from '../../workbook/reading/read-tab';
import { tableOf } from '../../workbook/reading/read-workbook';
import type { ImportRows } from '../import-rows';
import { EXTRA_HEADERS } from '../targets';
import { type IsFormula, NO_FORMULAS } from './cell-edit';
import type { ImportPlan, RefusalProblem } from './import-plan';
import { importRule } from './import-rule';
import { type Incoming, incomingRows } from './incoming-rows';
import { mergingInto, type Unjudged } from './merge-row';
import { type Candidate, sorted } from './outcomes';
import { procedureFinder } from './procedure-finder';
import { refusalsOf } from './refusals';
import { tabGrid } from './tab-grid';

export interface PlanOptions {
  readonly isFormula?: IsFormula;
  /** For each row its position, from 1, among the rows of the whole export with the same key; counted when left out. */
  readonly ordinals?: readonly number[];
}

/**
 * What importing these rows would do. Throws for a tab that cannot be imported into.
 *
 * @example
 * import { sampleTables } from '../../../sample/sample-workbook';
 * const headers = ['Mã hồ sơ', 'Mã TTHC', 'Ngày tiếp nhận', 'Hình thức tiếp nhận', 'Trạng thái'];
 * const rows = [
 *   { row: 2, cells: ['HS.1', '2.000815', '01/6/2023', 'Trực tiếp', 'Đang giải quyết'] },
 *   { row: 3, cells: ['HS.2', '2.000815', '31/6/2023', 'Trực tiếp', 'Đang giải quyết'] },
 * ];
 * const plan = planImport(sampleTables(), { tab: 'Hồ sơ', headers, rows });
 * plan.added.map(({ name }) => name); // → ['HS.1']
 * plan.refused.map(({ row, problem }) => [row, problem.code]); // → [[3, 'cell-unreadable']]
 */
export function planImport(tables: readonly Table[], imported: ImportRows, options: PlanOptions = {}): ImportPlan {
  const rule = importRule(imported.tab);
  if (!rule) throw new Error(`no import into ${imported.tab}`);
  const { tab } = rule;
  const table = tableOf(tables, tab);
  const obstacles = obstaclesOf(tab, tables);
  const grid = tabGrid(rule, table ?? { name: tab.name, rows: [] });
  const carried = carriedFields(tab, imported);
  const known = Object.keys(tab.columns).filter((field) => carried.has(field));
  const fields = known.filter((field) => grid.columns.has(field));
  const missingColumns = known.filter((field) => !fields.includes(field)).map((field) => headerOf(tab, field));
  const { sheets } = imported;
  const shape = { tab: tab.name, obstacles, missingColumns, fields, ...(sheets ? { sheets } : {}) };
  const odd = oddCharacters(tab.name);
  if (obstacles.length > 0) return { ...shape, ...sorted([], rule, options.ordinals), odd: null };

  const incoming = incomingRows(tab, imported, {
    forms: grid.forms,
    procedures: procedureFinder(tables),
    odd,
  });
  const candidates = incoming.map(mergingInto(grid, fields, options.isFormula ?? NO_FORMULAS));
  return {
    ...shape,
    ...sorted(judged(candidates, { tab, carried, tables }), rule, options.ordinals),
    odd: odd.cells(),
  };
}

/** The fields that the export fills: those of its columns, and the procedure's code that is looked up by name. */
function carriedFields(tab: Tab, { headers }: ImportRows): ReadonlySet<string> {
  const fields = [...tabLayout(tab, { rows: [headers] }).columns.keys()];
  const isByName = tab === (DOSSIERS_TAB as Tab) && headers.includes(EXTRA_HEADERS.procedureName);
  return new Set(isByName ? [...fields, 'procedureCode'] : fields);
}

/**
 * Judges each row as merged into the tab and, if the export has all required columns, also alone. Which of several rows
 * with one key is the first valid one must not depend on the tab, or importing the same export again could choose
 * another.
 */
function judged(
  candidates: readonly Unjudged[],
  { tab, carried, tables }: { tab: Tab; carried: ReadonlySet<string>; tables: readonly Table[] },
): readonly Candidate[] {
  const allFields = Object.keys(tab.columns);
  const merged = refusalsOf(
    tab,
    candidates.map((candidate) => candidate.merged),
    tables,
  );
  const lacking = new Set(allFields.filter((field) => !carried.has(field)).map((field) => headerOf(tab, field)));
  const isWhole = allFields.every((field) => !tab.columns[field]?.required || carried.has(field));
  const alone = isWhole
    ? refusalsOf(
        tab,
        candidates.map(({ own }) => allFields.map((field) => own.cells.get(field) ?? null)),
        tables,
      )
    : [];
  return candidates.map((candidate, index) => {
    const { incoming, own } = candidate;
    const at = (problem: Problem | null | undefined, row: Incoming) => {
      const unread = row.warnings.find(({ column }) => column === problem?.column);
      return problem && ofExport((unread && explained(unread, problem)) ?? problem, row, lacking);
    };
    return {
      ...candidate,
      problem: incoming.refusal ?? at(merged[index], incoming) ?? null,
      ownProblem: own.refusal ?? at(alone[index], own) ?? null,
    };
  });
}

/** The problem in a row of the export; an empty cell of a column that the export lacks is no empty cell of it. */
function ofExport(problem: Problem, { row, codeAsFound }: Incoming, lacking: ReadonlySet<string>): RefusalProblem {
  const { code, column } = problem;
  if (code === 'cell-empty' && column !== null && lacking.has(column)) {
    return { code: 'column-not-in-export', row, column };
  }
  if (code === 'dossier-procedure-unknown' && codeAsFound !== null) {
    return { code: 'procedure-code-unknown', row, column, found: codeAsFound, tried: problem.procedureCode };
  }
  return { ...problem, row };
}

function headerOf(tab: Tab, field: string): string {
  return tab.columns[field]?.header ?? field;
}

/** Why the tab cannot be read at all. */
function obstaclesOf(tab: Tab, tables: readonly Table[]): readonly Problem[] {
  const needed: readonly Tab[] = tab === (DOSSIERS_TAB as Tab) ? [tab, PROCEDURES_TAB] : [tab];
  return needed.flatMap((one) => {
    const table = tableOf(tables, one);
    if (!table) return [errorAt({ sheet: one.name, row: null, column: null }, { code: 'tab-missing' })];
    return headerProblems(one, tabLayout(one, table)).filter(({ severity }) => severity === 'error');
  });
}
