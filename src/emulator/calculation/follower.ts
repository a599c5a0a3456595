import type { Area } from '../spreadsheet/area';
import type { Place } from '../spreadsheet/rules';
import type { SheetState } from '../spreadsheet/sheet-state';
import type { WorkbookState } from '../spreadsheet/workbook-state';
import type { Results } from './cells/results';
import { ENDLESS } from './compiled/relative';
import type { FormulaCell } from './graph/formula-cell';
import type { Graph } from './graph/graph';

interface Seen {
  readonly sheet: SheetState;
  readonly name: string;
  /** Up to where the sheet's changes were followed; null before the first time. */
  revision: number | null;
}

/** Finds what changed in the book since it was last asked, and marks the formulas whose results are out of date. */
export class Follower {
  private readonly seen = new Map<number, Seen>();
  private names: ReadonlyMap<string, Place> = new Map();
  private now = 0;

  constructor(
    private readonly book: WorkbookState,
    private readonly graph: Graph,
    private readonly results: Results,
  ) {}

  /** @returns Whether anything changed. */
  follow(now: number): boolean {
    this.graph.newPass();
    const changes = [this.followSheets(), this.followCells(), this.followNames()];
    this.followClock(now);
    return changes.includes(true);
  }

  /** What was written since then are results. */
  remember(): void {
    for (const seen of this.seen.values()) seen.revision = seen.sheet.changes.revision;
  }

  private followSheets(): boolean {
    const present = new Map(this.book.sheets.map((sheet) => [sheet.id, sheet]));
    let isChanged = false;
    for (const [id, seen] of this.seen) {
      const sheet = present.get(id);
      if (sheet === seen.sheet && sheet.name === seen.name) continue;
      isChanged = true;
      if (sheet !== seen.sheet) this.graph.forget(seen.sheet);
      if (sheet !== seen.sheet) this.seen.delete(id);
      this.reconnectNaming(seen.name);
    }
    for (const sheet of present.values()) isChanged = this.meet(sheet) || isChanged;
    return isChanged;
  }

  /** A sheet that is new or has a new name. */
  private meet(sheet: SheetState): boolean {
    const { id, name } = sheet;
    const seen = this.seen.get(id);
    if (seen?.name === name) return false;
    this.seen.set(id, { sheet, name, revision: seen?.revision ?? null });
    this.reconnectNaming(name);
    return true;
  }

  private reconnectNaming(name: string): void {
    for (const cell of this.graph.mentions.ofSheet(name)) this.graph.reconnect(cell);
  }

  private followCells(): boolean {
    let isChanged = false;
    for (const { sheet, revision } of this.seen.values()) {
      const changes = revision === null ? null : sheet.changes.since(revision);
      if (changes === null) this.contentsChanged(sheet, WHOLE);
      for (const { what, area } of changes ?? []) {
        if (what === 'contents') this.contentsChanged(sheet, area);
        else if (what === 'formats') this.graph.markReaders(sheet, area);
      }
      isChanged ||= changes === null || changes.length > 0;
    }
    return isChanged;
  }

  private contentsChanged(sheet: SheetState, area: Area): void {
    this.results.clear(sheet, area);
    this.readFormulas(sheet, area);
    const touched: FormulaCell[] = [];
    this.graph.of(sheet).wide.forEachOver(area, (cell) => touched.push(cell));
    this.graph.mark(touched);
    this.graph.markReaders(sheet, area);
  }

  private readFormulas(sheet: SheetState, area: Area): void {
    const last = Math.max(sheet.formulas.rowCount, this.graph.of(sheet).lastRow);
    const end = Math.min(area.row + area.rows - 1, last);
    for (let row = area.row; row <= end; row += 1) this.readRow(sheet, row, area);
  }

  private readRow(sheet: SheetState, row: number, { column, columns }: Area): void {
    const formulas = sheet.formulas.row(row);
    const standing = this.graph.of(sheet).row(row);
    const isWithin = (at: number) => at >= column && at < column + columns;
    for (const cell of [...(standing?.values() ?? [])]) {
      if (!isWithin(cell.column) || formulas?.[cell.column - 1] === cell.formula) continue;
      this.results.remove(cell);
      this.graph.remove(cell);
    }
    formulas?.forEach((formula, index) => {
      if (formula === undefined || !isWithin(index + 1)) return;
      const place = { row, column: index + 1 };
      this.graph.mark([standing?.get(index + 1) ?? this.graph.add(sheet, place, formula)]);
    });
  }

  private followNames(): boolean {
    const { namedRanges } = this.book;
    const known = new Set([...this.names.keys(), ...namedRanges.keys()]);
    const changed = [...known].filter((name) => this.names.get(name) !== namedRanges.get(name));
    for (const name of changed) {
      for (const cell of this.graph.mentions.ofName(name)) this.graph.reconnect(cell);
    }
    if (changed.length > 0) this.names = new Map(namedRanges);
    return changed.length > 0;
  }

  private followClock(now: number): void {
    const { byDay, byInstant } = this.graph.mentions;
    if (Math.floor(now) !== Math.floor(this.now)) this.graph.mark(byDay);
    if (now !== this.now) this.graph.mark(byInstant);
    this.now = now;
  }
}

const WHOLE: Area = { row: 1, column: 1, rows: ENDLESS.maxRows, columns: ENDLESS.maxColumns };
