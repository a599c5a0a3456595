import { type CellRange, MOST_COLUMNS, MOST_ROWS } from '../reading/cell-place';
import type { ChangedCells } from './changed-cells';
import { type Area, type Corner, type Formula, formulaOf } from './formula';
import { nameKey } from './name-key';

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Null when it is not known what it reads. */
  readonly formula: Formula | null;
  /** The cell for which the formula is written: another one for a shared formula. */
  readonly home: { readonly row: number; readonly column: number };
  /** Whether it is an array formula or a data table. */
  readonly isArea: boolean;
  /** Cells that hold its results: for an array or a data table possibly several. */
  readonly results: CellRange;
}

export interface NamedRange {
  readonly name: string;
  /** The sheet where the name holds; null for the whole workbook. */
  readonly scope: string | null;
  readonly text: string;
}

export interface TableRange {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

/** What the names in formulas mean. */
export interface BookNames {
  readonly names: readonly NamedRange[];
  readonly tables: readonly TableRange[];
}

/** Formulas chained upwards need one round each; after so many, whatever is left counts as changed. */
const MOST_ROUNDS = 50;

/** The formulas whose results may differ once these cells have changed. Adds their cells to the changed ones. */
export function staleFormulas(
  cells: readonly FormulaCell[],
  changed: ChangedCells,
  names: BookNames,
): ReadonlySet<FormulaCell> {
  const reading = new Reading(changed, names);
  const stale = new Set<FormulaCell>();
  let left = cells;
  for (let round = 0; left.length > 0; round++) {
    const before = stale.size;
    left = left.filter((cell) => {
      if (round < MOST_ROUNDS && !reading.isStale(cell)) return true;
      stale.add(cell);
      mark(cell, changed);
      return false;
    });
    if (stale.size === before) break;
  }
  return stale;
}

/** Thousands of ranges would be slow to search, so single cells are not added as ranges. */
function mark({ sheet, row, column, results }: FormulaCell, changed: ChangedCells): void {
  const isAlone = results.top === results.bottom && results.left === results.right;
  if (isAlone) changed.add(nameKey(sheet), row, column);
  else changed.addRange(nameKey(sheet), results);
}

class Reading {
  private readonly meanings = new Map<string, Formula | null>();
  private readonly tables: ReadonlyMap<string, TableRange>;

  constructor(
    private readonly changed: ChangedCells,
    { names, tables }: BookNames,
  ) {
    for (const { name, scope, text } of names) this.meanings.set(keyOf(scope, name), formulaOf(text));
    this.tables = new Map(tables.map((table) => [nameKey(table.name), table]));
  }

  isStale({ sheet, row, column, formula, home }: FormulaCell): boolean {
    const by = { rows: row - home.row, columns: column - home.column };
    return formula === null || this.isTouched(formula, { sheet, row, by }, []);
  }

  private isTouched(formula: Formula, at: Place, within: readonly string[]): boolean {
    if (formula.isOpen) return true;
    return formula.parts.some((part) => {
      if (part.kind === 'area') return this.isAreaTouched(part, at);
      if (part.kind === 'table') return this.isTableTouched(part.table, part.isOwnRow, at);
      return this.isNameTouched(part.name, part.sheet ?? at.sheet, { at, within });
    });
  }

  private isAreaTouched(area: Area, { sheet, by }: Place): boolean {
    const target = area.sheet ?? sheet;
    if (target.includes('[')) return false;
    return target.includes(':') || this.changed.touches(nameKey(target), rangeFrom(area, by));
  }

  private isTableTouched(name: string | null, isOwnRow: boolean, { sheet, row }: Place): boolean {
    const tables = name === null ? [...this.tables.values()] : [this.tables.get(nameKey(name))];
    return tables.some((table) => {
      if (!table) return true;
      if (name === null && nameKey(table.sheet) !== nameKey(sheet)) return false;
      const range = isOwnRow ? { ...table.range, top: row, bottom: row } : table.range;
      return this.changed.touches(nameKey(table.sheet), range);
    });
  }

  /** A name of another workbook does not change; one that is not known may mean anything. */
  private isNameTouched(
    name: string,
    sheet: string,
    { at, within }: { readonly at: Place; readonly within: readonly string[] },
  ): boolean {
    if (sheet.includes('[')) return false;
    if (this.tables.has(nameKey(name))) return this.isTableTouched(name, false, at);
    const key = [keyOf(sheet, name), keyOf(null, name)].find((one) => this.meanings.has(one));
    const meaning = key === undefined ? null : this.meanings.get(key);
    if (!meaning || key === undefined || within.includes(key)) return true;
    return this.isTouched(meaning, at, [...within, key]);
  }
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly by: { readonly rows: number; readonly columns: number };
}

function keyOf(scope: string | null, name: string): string {
  return `${scope === null ? '' : nameKey(scope)}\n${nameKey(name)}`;
}

/** The cells of an area, for a formula that stands so many rows and columns from where it is written. */
export function rangeFrom({ first, last }: Area, by: Place['by'] = { rows: 0, columns: 0 }): CellRange {
  const [a, b] = [moved(first, by), moved(last, by)];
  return {
    top: a.row === null || b.row === null ? 0 : Math.min(a.row, b.row),
    bottom: a.row === null || b.row === null ? MOST_ROWS - 1 : Math.max(a.row, b.row),
    left: a.column === null || b.column === null ? 0 : Math.min(a.column, b.column),
    right: a.column === null || b.column === null ? MOST_COLUMNS - 1 : Math.max(a.column, b.column),
  };
}

function moved({ row, column, isRowFixed, isColumnFixed }: Corner, by: Place['by']) {
  return {
    row: row === null || isRowFixed ? row : row + by.rows,
    column: column === null || isColumnFixed ? column : column + by.columns,
  };
}
