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
import { Order } from './graph/order';
import { ERRORS } from './values/values';

/** Results that go on changing each other after so many rounds read each other. */
const MOST_ROUNDS = 50;

export interface CalculationOptions {
  /** The script's own functions by name; asked for when a formula calls one. */
  readonly functions: () => Scripts;
  /** Milliseconds since 1970. */
  readonly now: () => number;
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
      if (this.graph.of(sheet).dirty.size > 0) this.settle(sheet);
      this.follower.remember();
    } finally {
      this.isBusy = false;
    }
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

  private settle(sheet: SheetState): void {
    const contextAt = contextsOf(this.book, this.stored, this.options);
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      const groups = new Order(this.graph, sheet).of(sheet);
      if (groups.length === 0) return;
      this.graph.newPass();
      for (const { cells, isCircular } of groups) {
        for (const cell of cells) this.compute(cell, isCircular ? null : contextAt(cell));
      }
    }
    for (const { cells } of new Order(this.graph, sheet).of(sheet)) for (const cell of cells) this.compute(cell, null);
  }

  /** Without a context, what reads itself. */
  private compute(cell: FormulaCell, context: Context | null): void {
    cell.isDirty = false;
    this.graph.of(cell.sheet).dirty.delete(cell);
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
