import { isBlank, type Table } from '../../workbook/contract/cell';
import { isSameCell } from '../plan/canonical-cell';
import type { CellEdit, Edits, IsFormula } from '../plan/cell-edit';
import { importRule } from '../plan/import-rule';
import { rowsByKey, tabGrid } from '../plan/tab-grid';
import type { Journal, JournalAddition } from './journal';

/**
 * What is still to be written of a block, even if its rows have moved: cells that hold their former content, and rows
 * not yet there. Safe to repeat, and never overwrites what officers typed meanwhile.
 */
export function journalEdits(table: Table, journal: Journal, isFormula: IsFormula): Edits {
  const rule = importRule(journal.tab);
  if (!rule) throw new Error(`no import into ${journal.tab}`);
  const grid = tabGrid(rule, table);
  const rows = rowsByKey(grid);
  const standing = (key: string) => rows.get(rule.storedKey(key)) ?? [];
  const columns = journal.fields.map((field) => grid.columns.get(field) ?? -1);
  const edited: CellEdit[] = [];
  const added: CellEdit[] = [];

  for (const { key, cells } of journal.changed) {
    const row = standing(key)[0];
    if (row === undefined) continue;
    for (const [field, before, after] of cells) {
      const column = columns[field] ?? -1;
      if (isSameCell(grid.rows[row]?.[column], before)) put(edited, { row, column, value: after });
    }
  }
  let next = grid.lastRow + 1;
  for (const { key, ordinal, cells } of journal.added) {
    if (standing(key).length >= ordinal) continue;
    append(cells);
    next++;
  }
  return { cells: edited, rows: added };

  function append(cells: JournalAddition['cells']): void {
    cells.forEach((cell, field) => {
      if (!isBlank(cell)) put(added, { row: next, column: columns[field] ?? -1, value: cell });
    });
  }

  /** Takes 0-based rows and columns; edits are 1-based. */
  function put(edits: CellEdit[], { row, column, value }: CellEdit): void {
    if (column >= 0 && !isFormula(row + 1, column + 1)) edits.push({ row: row + 1, column: column + 1, value });
  }
}
