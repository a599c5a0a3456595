import { type Cell, isBlank, type Table } from '../workbook/cell';
import { errorAt, type Problem } from '../workbook/problem';
import { UNREADABLE } from '../workbook/read-cell';
import { readTab } from '../workbook/read-tab';
import { tableOf } from '../workbook/read-workbook';
import { DOSSIERS_TAB, PROCEDURES_TAB, type Tab } from '../workbook/tabs';
import { type IsFormula, NO_FORMULAS } from './cell-edit';
import type { ChangedCell, ImportPlan } from './import-plan';
import type { ImportRows } from './import-rows';
import { importRule } from './import-rule';
import { fieldsOf, type Incoming, incomingRows, withNamedProcedure } from './incoming-rows';
import { numberedCodes } from './numbered-codes';
import { type Candidate, sorted } from './outcomes';
import { procedureFinder } from './procedure-finder';
import { refusalsOf } from './refusals';
import { cellIn, fieldValues, rowsByKey, type TabGrid, tabGrid } from './tab-grid';

export interface PlanOptions {
  readonly isFormula?: IsFormula;
  /** Of rows without a key of their own, the how-manieth of its like each is in the whole export; counted when left out. */
  readonly ordinals?: readonly number[];
}

/** What importing these rows would do. Throws for a tab that no export is imported into. */
export function planImport(tables: readonly Table[], imported: ImportRows, options: PlanOptions = {}): ImportPlan {
  const rule = importRule(imported.tab);
  if (!rule) throw new Error(`no import into ${imported.tab}`);
  const { tab } = rule;
  const table = tableOf(tables, tab);
  const obstacles = obstaclesOf(tab, tables);
  const grid = tabGrid(rule, table ?? { name: tab.name, rows: [] });
  const carried = new Set(fieldsOf(tab, imported.headers));
  const known = Object.keys(tab.columns).filter((field) => carried.has(field));
  const fields = known.filter((field) => grid.columns.has(field));
  const missingColumns = known.filter((field) => !fields.includes(field)).map((field) => headerOf(tab, field));
  const shape = { tab: tab.name, obstacles, missingColumns, fields };
  if (obstacles.length > 0) return { ...shape, ...sorted([], rule, options.ordinals) };

  const incoming = incomingRows(tab, imported, { forms: grid.forms, procedures: procedureFinder(tables) });
  const candidates = incoming.map(mergingInto(grid, fields, options.isFormula ?? NO_FORMULAS));
  return { ...shape, ...sorted(judged(candidates, { tab, carried, tables }), rule, options.ordinals) };
}

type Unjudged = Omit<Candidate, 'problem' | 'ownProblem'>;

/**
 * Each row is judged as it would stand in the tab. By itself it is judged too, where the export has what it takes: which
 * of several rows with one code is the first valid one must not depend on what the tab holds, or the same export
 * imported again could choose another.
 */
function judged(
  candidates: readonly Unjudged[],
  { tab, carried, tables }: { tab: Tab; carried: ReadonlySet<string | null>; tables: readonly Table[] },
): readonly Candidate[] {
  const allFields = Object.keys(tab.columns);
  const merged = refusalsOf(
    tab,
    candidates.map((candidate) => candidate.merged),
    tables,
  );
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
    const at = (problem: Problem | null | undefined) => problem && { ...problem, row: incoming.row };
    return {
      ...candidate,
      problem: incoming.refusal ?? at(merged[index]) ?? null,
      ownProblem: own.refusal ?? at(alone[index]) ?? null,
    };
  });
}

function headerOf(tab: Tab, field: string): string {
  return tab.columns[field]?.header ?? field;
}

/** What keeps the tab from being read at all. */
function obstaclesOf(tab: Tab, tables: readonly Table[]): readonly Problem[] {
  const needed: readonly Tab[] = tab === (DOSSIERS_TAB as Tab) ? [tab, PROCEDURES_TAB] : [tab];
  return needed.flatMap((one) => {
    const table = tableOf(tables, one);
    if (!table) return [errorAt({ sheet: one.name, row: null, column: null }, { code: 'tab-missing' })];
    const headers = { ...table, rows: table.rows.filter((row) => !row.every(isBlank)).slice(0, 1) };
    return readTab(one, headers).problems.filter(({ severity }) => severity === 'error');
  });
}

/** Puts a row of the export beside the row of the tab that has its key, and lays its cells over that row's. */
function mergingInto(grid: TabGrid, fields: readonly string[], isFormula: IsFormula) {
  const { rule, forms, columns } = grid;
  const allFields = Object.keys(rule.tab.columns);
  const rows = rowsByKey(grid);
  const sameNumber = rule.tab === (PROCEDURES_TAB as Tab) ? numberedCodes(rows.keys()) : (key: string) => key;

  return (read: Incoming): Unjudged => {
    const value = fieldValues(forms, (field) => read.cells.get(field));
    const typed = rule.keyOf(value);
    const key = typed === null ? null : (sameNumber(typed) ?? typed);
    const found = key === null ? [] : (rows.get(key) ?? []);
    const existing = rule.repeats ? undefined : found[0];
    const own = withNamedProcedure(read);
    const incoming = existing !== undefined && hasProcedure(existing) ? read : own;
    const kept = existing !== undefined && isBehind(grid, existing, incoming);
    const changes = existing === undefined ? [] : changesOf(existing, incoming, kept);
    return {
      incoming,
      own,
      key,
      name: rule.nameOf(value),
      standing: found.length,
      sheetRow: existing === undefined ? null : existing + 1,
      kept,
      changes,
      cells: fields.map((field) => incoming.cells.get(field) ?? null),
      merged: merged(existing, incoming, changes),
    };
  };

  function hasProcedure(row: number): boolean {
    return !isBlank(cellIn(grid, row, 'procedureCode'));
  }

  function changesOf(row: number, { cells }: Incoming, kept: boolean): readonly ChangedCell[] {
    return fields.flatMap((field) => {
      const after = cells.get(field);
      if (after === undefined || rule.keyFields.includes(field) || (kept && field === 'status')) return [];
      if (isFormula(row + 1, (columns.get(field) ?? -1) + 1)) return [];
      const before = cellIn(grid, row, field);
      return isMeant(field, before, after) ? [] : [{ field, before, after }];
    });
  }

  function isMeant(field: string, before: Cell, after: Cell): boolean {
    const value = forms.get(field)?.meaningOf(before);
    return value !== UNREADABLE && value === forms.get(field)?.meaningOf(after);
  }

  function merged(row: number | undefined, { cells }: Incoming, changes: readonly ChangedCell[]): readonly Cell[] {
    if (row === undefined)
      return allFields.map((field) => (fields.includes(field) ? (cells.get(field) ?? null) : null));
    const changed = new Map(changes.map(({ field, after }) => [field, after]));
    return allFields.map((field) => changed.get(field) ?? cellIn(grid, row, field));
  }
}

const PENDING = new Set<unknown>(['pending', 'awaiting-supplement']);

/** The one-stop software still calls pending what officers have returned. */
function isBehind(grid: TabGrid, row: number, { cells }: Incoming): boolean {
  if (grid.rule.tab !== (DOSSIERS_TAB as Tab) || cells.has('returnedOn')) return false;
  const status = grid.forms.get('status');
  const here = status?.meaningOf(cellIn(grid, row, 'status'));
  const there = status?.meaningOf(cells.get('status'));
  return !isBlank(cellIn(grid, row, 'returnedOn')) && PENDING.has(there) && here !== there;
}
