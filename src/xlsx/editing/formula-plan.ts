import { type Cell, isBlank, type Table } from '../../core/workbook/contract/cell';
import { ChangedCells } from '../formulas/changed-cells';
import { nameKey } from '../formulas/name-key';
import { type BookNames, type FormulaCell, staleFormulas } from '../formulas/stale-formulas';
import { MOST_COLUMNS } from '../reading/cell-place';
import { CellSet } from './cell-set';
import { type FilledFormulas, filledFormulas } from './filled-formulas';
import type { PlacedEdits } from './placed-edits';
import type { SheetSurvey } from './sheet-survey';
import type { SheetTable } from './sheet-tables';

/** The sheet that is written into, and its edits. */
export interface Target {
  readonly table: Table;
  readonly placed: PlacedEdits;
  /** The values to write, by row and column, counted from 0. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
}

export interface FormulaPlan extends FilledFormulas {
  /** Formulas whose stored results are dropped. */
  readonly stale: ReadonlySet<FormulaCell>;
}

/** What becomes of the formulas of a workbook when cells of one sheet change. */
export function formulaPlan(
  surveys: readonly SheetSurvey[],
  target: Target,
  { names, growing }: { readonly names: BookNames; readonly growing: readonly SheetTable[] },
): FormulaPlan {
  const cells = surveys.flatMap(({ formulas }) => formulas);
  const own = cells.filter(({ sheet }) => nameKey(sheet) === nameKey(target.table.name));
  return { ...filledIn(own, target, growing), stale: staleFormulas(cells, changedCells(target), names) };
}

function filledIn(cells: readonly FormulaCell[], target: Target, growing: readonly SheetTable[]): FilledFormulas {
  const { growth, modelRow } = target.placed;
  if (!growth || modelRow === null) return { formulas: new Map(), unfilled: [] };
  const places = new CellSet(cells);
  const { rows } = target.table;
  return filledFormulas(cells, {
    modelRow,
    rows: [...target.cells.keys()].filter((row) => row > growth.oldLast),
    isFree: (row, column) =>
      !target.cells.get(row)?.has(column) && isBlank(rows[row]?.[column]) && !places.has(row, column),
    columnFormulas: new Map(growing.flatMap(({ columnFormulas }) => [...columnFormulas])),
  });
}

/** New rows change as a whole: their other cells get looks and formulas. */
function changedCells({ table, placed: { growth }, cells }: Target): ChangedCells {
  const changed = new ChangedCells();
  const name = nameKey(table.name);
  if (growth) {
    changed.addRange(name, { top: growth.oldLast + 1, left: 0, bottom: growth.newLast, right: MOST_COLUMNS - 1 });
  }
  for (const [row, columns] of cells) {
    if (growth && row > growth.oldLast) continue;
    for (const column of columns.keys()) changed.add(name, row, column);
  }
  return changed;
}
