import { type Cell, isBlank } from '../../workbook/contract/cell';
import { DOSSIERS_TAB, PROCEDURES_TAB } from '../../workbook/contract/dossier-tabs';
import type { Tab } from '../../workbook/contract/tab';
import { UNREADABLE } from '../../workbook/reading/read-cell';
import type { IsFormula } from './cell-edit';
import type { ChangedCell } from './import-plan';
import { type Incoming, withNamedProcedure } from './incoming-rows';
import { numberedCodes } from './numbered-codes';
import type { Candidate } from './outcomes';
import { cellIn, fieldValues, rowsByKey, type TabGrid } from './tab-grid';

export type Unjudged = Omit<Candidate, 'problem' | 'ownProblem'>;

/** Finds the tab's row with the key of an export row and merges the two; cells of the export win. */
export function mergingInto(grid: TabGrid, fields: readonly string[], isFormula: IsFormula) {
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
      const before = cellIn(grid, row, field);
      if (isMeant(field, before, after) || isFormula(row + 1, (columns.get(field) ?? -1) + 1)) return [];
      return [{ field, before, after }];
    });
  }

  /** Whether the cell already has this value. A blank counts as the column's default, such as `Không`. */
  function isMeant(field: string, before: Cell, after: Cell): boolean {
    const form = forms.get(field);
    const value = isBlank(before) ? rule.tab.columns[field]?.absent : form?.meaningOf(before);
    return value !== UNREADABLE && form?.isSame(value, form.meaningOf(after)) === true;
  }

  function merged(row: number | undefined, { cells }: Incoming, changes: readonly ChangedCell[]): readonly Cell[] {
    if (row === undefined)
      return allFields.map((field) => (fields.includes(field) ? (cells.get(field) ?? null) : null));
    const changed = new Map(changes.map(({ field, after }) => [field, after]));
    return allFields.map((field) => changed.get(field) ?? cellIn(grid, row, field));
  }
}

const PENDING = new Set<unknown>(['pending', 'awaiting-supplement']);

/** Whether the one-stop software still shows as pending a dossier that officers have returned. */
function isBehind(grid: TabGrid, row: number, { cells }: Incoming): boolean {
  if (grid.rule.tab !== (DOSSIERS_TAB as Tab) || cells.has('returnedOn')) return false;
  const status = grid.forms.get('status');
  const here = status?.meaningOf(cellIn(grid, row, 'status'));
  const there = status?.meaningOf(cells.get('status'));
  return !isBlank(cellIn(grid, row, 'returnedOn')) && PENDING.has(there) && here !== there;
}
