import type { Area } from '../../spreadsheet/area';
import type { SheetState } from '../../spreadsheet/sheet-state';
import type { WorkbookState } from '../../spreadsheet/workbook-state';
import { areaAt, ENDLESS } from '../compiled/relative';
import { Templates } from '../compiled/template';
import { placeNamed, sheetCalled } from '../text/names';
import { type FormulaCell, NEVER, ownArea, type Precedent } from './formula-cell';
import { Mentions } from './mentions';
import { Reading } from './reading';
import { SheetGraph } from './sheet-graph';

/** Which formulas there are, what each reads, and which results are out of date. */
export class Graph {
  private readonly sheets = new Map<number, SheetGraph>();
  readonly templates: Templates;
  readonly mentions = new Mentions();
  /** Which sheets read which. */
  readonly reading = new Reading();
  private pass = 0;
  /** How often a result was found to be out of date so far. */
  marked = 0;

  constructor(private readonly book: WorkbookState) {
    this.templates = new Templates(book.locale);
  }

  of(sheet: SheetState): SheetGraph {
    let graph = this.sheets.get(sheet.id);
    if (!graph) {
      graph = new SheetGraph(sheet);
      this.sheets.set(sheet.id, graph);
    }
    return graph;
  }

  /** How many areas were looked at so far. */
  get visited(): number {
    return [...this.sheets.values()].reduce((sum, { read, wide }) => sum + read.visited + wide.visited, 0);
  }

  /** From here on, whatever was marked before may have been computed. */
  newPass(): void {
    this.pass += 1;
  }

  add(sheet: SheetState, place: { row: number; column: number }, formula: string): FormulaCell {
    const template = this.templates.of(formula, place.row);
    const base = { sheet, ...place, formula, template, precedents: [], isDirty: false, filled: null, wanted: null };
    const cell: FormulaCell = base;
    this.of(sheet).add(cell);
    this.mentions.add(cell);
    this.connect(cell);
    return cell;
  }

  remove(cell: FormulaCell): void {
    this.disconnect(cell);
    this.mentions.remove(cell);
    this.of(cell.sheet).remove(cell);
  }

  /** What the names in a formula mean has changed. */
  reconnect(cell: FormulaCell): void {
    this.disconnect(cell);
    this.connect(cell);
    this.mark([cell]);
  }

  forget(sheet: SheetState): void {
    const graph = this.of(sheet);
    for (const cell of [...graph.cells()]) this.remove(cell);
    this.markReaders(sheet, { row: 1, column: 1, rows: ENDLESS.maxRows, columns: ENDLESS.maxColumns });
    this.sheets.delete(sheet.id);
  }

  /** The results of formulas, and of all that read them, are out of date. */
  mark(cells: Iterable<FormulaCell>): void {
    const waiting = [...cells];
    for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
      if (cell.isDirty) continue;
      this.marked += 1;
      const graph = this.of(cell.sheet);
      graph.setDirty(cell, true);
      for (const area of [ownArea(cell), cell.filled]) {
        if (area) this.forEachReader(graph, area, (reader) => waiting.push(reader));
      }
    }
  }

  markReaders(sheet: SheetState, area: Area): void {
    const readers: FormulaCell[] = [];
    this.forEachReader(this.of(sheet), area, (reader) => readers.push(reader));
    this.mark(readers);
  }

  /** Passes over what was met in this pass: its readers are marked. */
  private forEachReader(graph: SheetGraph, area: Area, visit: (reader: FormulaCell) => void): void {
    graph.read.forEachOver(area, (precedent) => {
      if (precedent.pass === this.pass) return;
      precedent.pass = this.pass;
      for (const reader of precedent.readers) if (!reader.isDirty) visit(reader);
    });
  }

  private connect(cell: FormulaCell): void {
    const precedents = [...this.referred(cell), ...this.namedBy(cell)];
    for (const precedent of precedents) {
      precedent.readers.add(cell);
      precedent.pass = NEVER;
      this.reading.add(cell.sheet, precedent.sheet);
    }
    cell.precedents = precedents;
  }

  private referred({ sheet, row, template }: FormulaCell): Precedent[] {
    return template.references.flatMap((relative) => {
      const target = relative.sheet === null ? sheet : sheetCalled(this.book, relative.sheet);
      const area = target && areaAt(relative, row, ENDLESS);
      return area ? [this.of(target).precedentOf(area)] : [];
    });
  }

  private namedBy({ template }: FormulaCell): Precedent[] {
    return template.names.flatMap((name) => {
      const place = placeNamed(this.book, name);
      const sheet = place && this.book.sheets.find(({ id }) => id === place.sheetId);
      return sheet ? [this.of(sheet).precedentOf(place.area)] : [];
    });
  }

  private disconnect(cell: FormulaCell): void {
    for (const precedent of cell.precedents) {
      this.of(precedent.sheet).release(precedent, cell);
      this.reading.remove(cell.sheet, precedent.sheet);
    }
    cell.precedents = [];
  }
}
