import type { Area } from '../spreadsheet/area';
import { serialsIn } from '../spreadsheet/serial';
import type { SheetState } from '../spreadsheet/sheet-state';
import type { SpreadsheetFile } from '../spreadsheet/spreadsheet-file';
import type { Calculator, WorkbookState } from '../spreadsheet/workbook-state';
import { loadDist } from '../world/load-dist';
import { Results } from './cells/results';
import { StoredCells } from './cells/stored-cells';
import { resultOf } from './compiled/compile';
import type { Context } from './compiled/context';
import { contextsOf, type Scripts } from './context-of';
import { Follower } from './follower';
import type { FormulaCell } from './graph/formula-cell';
import { Graph } from './graph/graph';
import { type Group, Order } from './graph/order';
import { copiedBy } from './text/moved-references';
import { sheetCalled } from './text/names';
import { ERRORS } from './values/values';

/** A result that goes on changing after so many times reads itself by way of cells that others fill. */
const MOST_TIMES = 20;

export interface CalculationOptions {
  /** The script's own functions by name; asked for when a formula calls one. */
  readonly functions: () => Scripts;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A formula that says of each cell of an area whether something holds. */
export interface CellRule {
  readonly sheet: SheetState;
  readonly formula: string;
  readonly area: Area;
}

/** Computes the formulas of a book: when a sheet is read, those of its formulas that depend on what changed since. */
export class Calculation implements Calculator {
  private graph: Graph;
  private follower: Follower;
  private results: Results;
  private readonly stored = new StoredCells();
  private setting = '';
  private isBusy = false;
  /** How many formulas were computed so far. */
  computed = 0;

  constructor(
    private readonly book: WorkbookState,
    private readonly options: CalculationOptions,
  ) {
    this.graph = new Graph(book);
    this.results = new Results(this.graph, this.stored);
    this.follower = new Follower(book, this.graph, this.results);
  }

  /** How many cells were read and areas looked at so far. */
  get steps(): number {
    return this.stored.read + this.graph.visited;
  }

  calculate(sheet: SheetState): void {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      this.begunAnew();
      const { book, options } = this;
      if (this.follower.follow(serialsIn(book.timeZone)(options.now()))) this.stored.forgetAll();
      this.settle(sheet);
      this.follower.remember();
    } finally {
      this.isBusy = false;
    }
  }

  /** Whether a rule with a formula holds in a cell; the formula is written for the first cell of the rule's area. */
  holds(rule: CellRule, { row, column }: Spot): boolean {
    const { sheet, formula, area } = rule;
    const text = copiedBy(formula, row - area.row, column - area.column);
    this.calculate(sheet);
    const template = this.graph.templates.of(text, row);
    for (const name of template.references.flatMap((one) => one.sheet ?? [])) {
      const other = sheetCalled(this.book, name);
      if (other) this.calculate(other);
    }
    const context = contextsOf(this.book, this.stored, this.options)({ sheet, row, column });
    const result = resultOf(template.compute, context);
    return result === true || (typeof result === 'number' && result !== 0);
  }

  ofCopy(book: WorkbookState): Calculator {
    return new Calculation(book, this.options);
  }

  /** In another locale or time zone everything is read anew. */
  private begunAnew(): void {
    const { locale, timeZone } = this.book;
    const setting = `${locale} ${timeZone}`;
    if (setting === this.setting) return;
    this.setting = setting;
    this.graph = new Graph(this.book);
    this.results = new Results(this.graph, this.stored);
    this.follower = new Follower(this.book, this.graph, this.results);
    this.stored.forgetAll();
  }

  /** Computes round after round, since a result may fill cells that were read before it was known. */
  private settle(sheet: SheetState): void {
    const contextAt = contextsOf(this.book, this.stored, this.options);
    const times = new Map<FormulaCell, number>();
    for (let groups = this.order(sheet); groups.length > 0; groups = this.order(sheet)) {
      this.graph.newPass();
      const { marked } = this.graph;
      for (const { cells, isCircular } of groups) {
        for (const cell of cells) {
          const time = (times.get(cell) ?? 0) + 1;
          times.set(cell, time);
          this.compute(cell, isCircular || time > MOST_TIMES ? null : contextAt(cell));
        }
        if (this.graph.marked !== marked) break;
      }
    }
  }

  private order(sheet: SheetState): readonly Group[] {
    return new Order(this.graph).of(sheet);
  }

  /** Without a context, what reads itself. */
  private compute(cell: FormulaCell, context: Context | null): void {
    this.graph.of(cell.sheet).setDirty(cell, false);
    this.computed += 1;
    this.results.put(cell, context ? resultOf(cell.template.compute, context) : ERRORS.reference);
  }
}

/** From now on the file's formulas are computed. */
export function calculating(file: SpreadsheetFile, functions: () => Scripts = () => ({})): Calculation {
  const { clock } = file.world;
  const calculation = new Calculation(file.book, { functions, now: () => clock.now });
  file.book.calculator = calculation;
  return calculation;
}

/** Computes formulas with the cell functions of a built script, which is loaded when the first of them is called. */
export function calculatingWith(file: SpreadsheetFile, dist: string): Calculation {
  let loaded: Scripts | null = null;
  return calculating(file, () => {
    loaded ??= loadDist(dist, file.customFunctionGlobals());
    return loaded;
  });
}
