import { showsDate } from '../../../emulator/spreadsheet/number-format';
import type { SheetState } from '../../../emulator/spreadsheet/sheet-state';
import type { Value } from '../../../emulator/spreadsheet/typed-input';
import type { CellContent, WantedCell } from '../../../xlsx/changing/wanted-sheet';
import type { AddedStyles } from '../../../xlsx/styles/added-styles';
import { exportedFormula, fileFormula, filledFormula, isGooglesOwn, renamedSheets } from '../formulas/formula-words';
import type { OpenedSheet } from '../opening/opened-sheet';
import { CellRow, isSameValue } from './cell-rows';

export interface Writing {
  readonly styles: AddedStyles;
  readonly is1904: boolean;
  /** New names of tabs by those that the formulas may still use. */
  readonly renames: ReadonlyMap<string, string>;
  /** Whether the results of this formula are right after every change. */
  readonly calculates: (formula: string) => boolean;
}

type Wanted = Map<number, Map<number, WantedCell>>;
const DAYS_1904 = 1462;

/** The cells of a sheet that are not as they were when its file was opened. */
export class WantedCells {
  private readonly rows: readonly number[];
  private readonly columns: readonly number[];
  private readonly knownRows: number;
  private readonly knownColumns: number;

  /** @param opened Null for a new sheet. */
  constructor(
    private readonly sheet: SheetState,
    private readonly opened: OpenedSheet | null,
    private readonly writing: Writing,
  ) {
    const last = Math.max(lastRow(sheet), opened ? lastRow(opened.before) : 0, opened?.styles.length ?? 0);
    this.rows = sheet.lines.rows.idsAt(1, last).map((id) => id - 1);
    this.columns = sheet.lines.columns.idsAt(1, sheet.maxColumns).map((id) => id - 1);
    this.knownRows = opened?.rows.length ?? 0;
    this.knownColumns = opened?.columnLines.length ?? 0;
  }

  /** Whether rows or columns were inserted or deleted before others that the file has. */
  get isMoved(): boolean {
    if (!this.opened) return false;
    const areMoved = (lines: readonly number[], known: number) =>
      lines.slice(0, known).some((line, position) => line !== position);
    return areMoved(this.rows, this.knownRows) || areMoved(this.columns, this.knownColumns);
  }

  all(): Wanted {
    const wanted: Wanted = new Map();
    const areColumnsMoved = this.columns.some((line, position) => position < this.knownColumns && line !== position);
    for (const [row, origin] of this.rows.entries()) {
      const cells = this.ofRow(row, { origin, isMoved: areColumnsMoved || (this.opened !== null && origin !== row) });
      if (cells.size > 0) wanted.set(row, cells);
    }
    this.freeShared(wanted);
    return wanted;
  }

  private ofRow(row: number, { origin, isMoved }: { origin: number; isMoved: boolean }): Map<number, WantedCell> {
    const before = this.opened?.before ?? null;
    const now = new CellRow(this.sheet, row);
    const there = new CellRow(before, row);
    const own = isMoved && origin >= this.knownRows ? new CellRow(null, 0) : new CellRow(before, origin);
    const inFile = this.opened?.styles[row]?.length ?? 0;
    const width = Math.max(now.width, own.width, isMoved ? Math.max(there.width, inFile) : 0);
    const cells = new Map<number, WantedCell>();
    for (let column = 0; column < width; column++) {
      const cell = isMoved ? this.moved(now, own, { row, origin, column }) : this.inPlace(now, own, { row, column });
      if (cell) cells.set(column, cell);
    }
    return cells;
  }

  private inPlace(now: CellRow, own: CellRow, at: { row: number; column: number }): WantedCell | null {
    const { column, row } = at;
    const isSameFace = now.isSameFace(column, own, column);
    const isSame = this.isSameContent(now, own, column);
    if (isSame && isSameFace) return null;
    const base = this.opened?.styles[row]?.[column] ?? 0;
    const style = isSameFace ? null : this.writing.styles.styleOf(now.face(column), base);
    return { content: isSame ? undefined : this.content(now, column), style };
  }

  private moved(now: CellRow, own: CellRow, at: { row: number; origin: number; column: number }): WantedCell | null {
    const { row, origin, column } = at;
    const from = this.columns[column] ?? column;
    const base = this.opened?.styles[origin]?.[from];
    if (now.isBlank(column) && base === undefined && this.opened?.styles[row]?.[column] === undefined) return null;
    const isSameFace = base !== undefined && now.isSameFace(column, own, from);
    const style = isSameFace ? base : this.writing.styles.styleOf(now.face(column), base ?? 0);
    return { content: this.content(now, column), style };
  }

  private isSameContent(now: CellRow, own: CellRow, column: number): boolean {
    const formula = now.formula(column);
    if (formula !== own.formula(column)) return false;
    if (formula === undefined && now.value(column) !== own.value(column)) return false;
    if (formula !== undefined && renamedSheets(formula, this.writing.renames) !== formula) return false;
    const isCalculated = formula === undefined ? now.value(column) === undefined : this.writing.calculates(formula);
    return !isCalculated || isSameValue(now.result(column), own.result(column));
  }

  private content(row: CellRow, column: number): CellContent {
    const [formula, value, result] = [row.formula(column), row.value(column), row.result(column)];
    if (formula !== undefined) return this.formulaContent(formula, result);
    if (value === undefined && result !== undefined) return { formula: filledFormula(result), result };
    const isOld = typeof value === 'number' && this.writing.is1904 && showsDate(row.face(column).format ?? '');
    return { value: isOld ? value - DAYS_1904 : (value ?? null) };
  }

  private formulaContent(typed: string, last: Value | undefined): CellContent {
    const formula = renamedSheets(typed, this.writing.renames);
    const result = this.writing.calculates(typed) ? (last ?? null) : null;
    if (isGooglesOwn(formula)) return { formula: exportedFormula(formula, last ?? null), result: last ?? null };
    return { formula: fileFormula(formula), result };
  }

  /** A formula that the file writes for several cells stands in the first one: when that goes, the others get theirs. */
  private freeShared(wanted: Wanted): void {
    for (const { home, others } of this.opened?.shared ?? []) {
      if (wanted.get(home.row)?.get(home.column)?.content === undefined) continue;
      for (const { row, column } of others) {
        const cells = wanted.get(row) ?? new Map<number, WantedCell>();
        const now = new CellRow(this.sheet, row);
        if (cells.get(column)?.content !== undefined || now.formula(column) === undefined) continue;
        cells.set(column, { content: this.content(now, column), style: cells.get(column)?.style ?? null });
        wanted.set(row, cells);
      }
    }
  }
}

function lastRow(sheet: SheetState): number {
  const looks = Object.values(sheet.looks).map((layer) => layer.lastRow());
  return Math.max(sheet.lastRow(), sheet.formats.lastRow(), ...looks);
}
