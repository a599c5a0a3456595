import { type Cell, isBlank, type Table } from '../../workbook/contract/cell';
import { isSameCell } from '../plan/canonical-cell';
import type { CellEdit, Edits, IsFormula } from '../plan/cell-edit';
import { importRule } from '../plan/import-rule';
import { cellIn, rowsByKey, tabGrid } from '../plan/tab-grid';
import type { Journal, JournalAddition } from './journal';

/** A row or cell that was not undone, because officers edited it after the import. */
export interface Stayed {
  readonly kind: 'edited' | 'gone';
  /** Present row in the workbook; null when it is gone. */
  readonly row: number | null;
  readonly name: string;
  /** Null for a whole row, which the import had added. */
  readonly column: string | null;
}

export interface Undoing extends Edits {
  readonly stayed: readonly Stayed[];
}

/** Undoes a block: cells that still hold the imported value get their former one, and added rows are emptied. */
export function undoEdits(table: Table, journal: Journal, isFormula: IsFormula): Undoing {
  const rule = importRule(journal.tab);
  if (!rule) throw new Error(`no import into ${journal.tab}`);
  const grid = tabGrid(rule, table);
  const rows = rowsByKey(grid);
  const standing = (key: string) => rows.get(rule.storedKey(key)) ?? [];
  const restored: CellEdit[] = [];
  const emptied: CellEdit[] = [];
  const stayed: Stayed[] = [];
  for (const change of journal.changed) restore(change);
  for (const group of byKey(journal.added)) empty(group);
  return { cells: restored, rows: emptied, stayed };

  function restore({ key, name, cells }: Journal['changed'][number]): void {
    const row = standing(key)[0];
    if (row === undefined) {
      stayed.push({ kind: 'gone', row: null, name, column: null });
      return;
    }
    for (const [position, before, after] of cells) {
      const field = journal.fields[position] ?? '';
      const here = cellIn(grid, row, field);
      if (isSameCell(here, after) && !isSameCell(before, after)) put(restored, { row, field, value: before });
      else if (!isSameCell(here, before)) {
        stayed.push({ kind: 'edited', row: row + 1, name, column: rule?.tab.columns[field]?.header ?? null });
      }
    }
  }

  /** Empties added rows of one key, but none of the rows that had the key before the import. */
  function empty(group: readonly JournalAddition[]): void {
    const beyond = standing(group[0]?.key ?? '').slice(Math.min(...group.map(({ ordinal }) => ordinal)) - 1);
    const edited = group.filter((added) => {
      const at = beyond.map((row) => isAsWritten(row, added)).lastIndexOf(true);
      const [row] = at < 0 ? [] : beyond.splice(at, 1);
      if (row !== undefined) for (const field of writtenFields(added)) put(emptied, { row, field, value: null });
      return row === undefined;
    });
    for (const row of beyond.slice(0, edited.length)) {
      stayed.push({ kind: 'edited', row: row + 1, name: group[0]?.name ?? '', column: null });
    }
  }

  function isAsWritten(row: number, { cells }: JournalAddition): boolean {
    return Object.keys(rule?.tab.columns ?? {}).every((field) => {
      if (isFormulaAt(row, field)) return true;
      const position = journal.fields.indexOf(field);
      return isSameCell(cellIn(grid, row, field), position < 0 ? null : (cells[position] ?? null));
    });
  }

  function writtenFields({ cells }: JournalAddition): readonly string[] {
    return journal.fields.filter((_, position) => !isBlank(cells[position]));
  }

  function isFormulaAt(row: number, field: string): boolean {
    const column = grid.columns.get(field);
    return column !== undefined && isFormula(row + 1, column + 1);
  }

  function put(edits: CellEdit[], { row, field, value }: { row: number; field: string; value: Cell }): void {
    const column = grid.columns.get(field);
    if (column !== undefined && !isFormulaAt(row, field)) edits.push({ row: row + 1, column: column + 1, value });
  }
}

function byKey(added: readonly JournalAddition[]): Iterable<readonly JournalAddition[]> {
  const groups = new Map<string, JournalAddition[]>();
  for (const addition of added) {
    const group = groups.get(addition.key);
    if (group) group.push(addition);
    else groups.set(addition.key, [addition]);
  }
  return groups.values();
}
