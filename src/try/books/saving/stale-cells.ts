import type { SheetState } from '../../../emulator/spreadsheet/sheet-state';
import { CellSet } from '../../../xlsx/editing/cell-set';
import { ChangedCells } from '../../../xlsx/formulas/changed-cells';
import { nameKey } from '../../../xlsx/formulas/name-key';
import { type FormulaCell, staleFormulas } from '../../../xlsx/formulas/stale-formulas';
import type { OpenedBook } from '../opening/open-book';
import type { OpenedSheet } from '../opening/opened-sheet';
import type { SheetChange } from './sheet-wish';

interface Planned {
  readonly sheet: SheetState;
  readonly own: OpenedSheet | null;
  readonly change: SheetChange;
}

type IsStale = (row: number, column: number) => boolean;

/**
 * The formulas of each part whose stored results changed cells have made wrong and that are not calculated here: their
 * results go, and the program that opens the file calculates them. Null for a part without any.
 */
export async function staleCells(
  { survey }: OpenedBook,
  planned: readonly Planned[],
  calculates: (formula: string) => boolean,
): Promise<(part: string | null) => IsStale | null> {
  const changed = changedIn(planned);
  if (!changed) return () => null;
  const formulas: FormulaCell[] = [];
  const parts = new Map<string, Planned>();
  for (const entry of survey.book.sheets) {
    const own = planned.find(({ own: opened }) => opened?.part === entry.part);
    if (!own) continue;
    parts.set(entry.part, own);
    const cells = (await survey.otherSheet(entry)).formulas;
    formulas.push(...cells.filter((cell) => isLeftToOthers(own, cell, calculates)));
  }
  const names = { names: survey.settings.names, tables: await survey.tables() };
  const stale = [...staleFormulas(formulas, changed, names)];
  return (part) => {
    const own = part === null ? undefined : parts.get(part)?.own;
    const cells = new CellSet(stale.filter(({ sheet }) => sheet === own?.before.name));
    return cells.isEmpty ? null : (row, column) => cells.has(row, column);
  };
}

function changedIn(planned: readonly Planned[]): ChangedCells | null {
  const changed = new ChangedCells();
  let isAny = false;
  for (const { sheet, own, change } of planned) {
    const name = nameKey(own?.before.name ?? sheet.name);
    for (const [row, cells] of change.wish.cells) {
      for (const [column, { content }] of cells) {
        if (content === undefined) continue;
        changed.add(name, row, column);
        isAny = true;
      }
    }
  }
  return isAny ? changed : null;
}

function isLeftToOthers(
  { sheet, change }: Planned,
  { row, column }: FormulaCell,
  calculates: (formula: string) => boolean,
) {
  if (change.wish.cells.get(row)?.get(column)?.content !== undefined) return false;
  const formula = sheet.formulas.at(row + 1, column + 1);
  return formula === undefined || !calculates(formula);
}
