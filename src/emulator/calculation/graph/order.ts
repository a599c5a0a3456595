import type { SheetState } from '../../spreadsheet/sheet-state';
import { type FormulaCell, isPrecedent, type Precedent } from './formula-cell';
import type { Graph } from './graph';

/** Formulas to be computed together: one, or several that read each other. */
export interface Group {
  readonly cells: readonly FormulaCell[];
  readonly isCircular: boolean;
}

type Vertex = FormulaCell | Precedent;

interface Visit {
  readonly vertex: Vertex;
  readonly index: number;
  low: number;
  isOpen: boolean;
}

interface Step {
  readonly visit: Visit;
  readonly next: readonly Vertex[];
  at: number;
}

/**
 * The formulas whose results are out of date on a sheet, those that they read, and on the sheets that it reads those that
 * may fill cells which nobody knows yet; each after what it reads. These are Tarjan's
 * strongly connected components, without recursion, since a column may be a chain of 50,000 formulas.
 */
export class Order {
  private readonly visits = new Map<Vertex, Visit>();
  private readonly open: Visit[] = [];
  private readonly steps: Step[] = [];
  private readonly groups: Group[] = [];

  constructor(private readonly graph: Graph) {}

  of(sheet: SheetState): readonly Group[] {
    for (const one of this.graph.reading.from(sheet)) this.visitAll([...this.graph.of(one).dirtySpilling]);
    this.visitAll([...this.graph.of(sheet).dirty]);
    return this.groups;
  }

  private visitAll(cells: readonly FormulaCell[]): void {
    for (const cell of cells) if (!this.visits.has(cell)) this.visitFrom(cell);
  }

  private visitFrom(root: Vertex): void {
    this.enter(root);
    for (let step = this.steps[this.steps.length - 1]; step; step = this.steps[this.steps.length - 1]) {
      const vertex = step.next[step.at];
      step.at += 1;
      if (vertex === undefined) this.leave(step);
      else this.follow(step.visit, vertex);
    }
  }

  private follow(from: Visit, vertex: Vertex): void {
    const seen = this.visits.get(vertex);
    if (!seen) this.enter(vertex);
    else if (seen.isOpen) from.low = Math.min(from.low, seen.index);
  }

  private enter(vertex: Vertex): void {
    const visit = { vertex, index: this.visits.size, low: this.visits.size, isOpen: true };
    this.visits.set(vertex, visit);
    this.open.push(visit);
    this.steps.push({ visit, next: this.behind(vertex), at: 0 });
  }

  private leave({ visit }: Step): void {
    this.steps.pop();
    const before = this.steps[this.steps.length - 1];
    if (before) before.visit.low = Math.min(before.visit.low, visit.low);
    if (visit.low === visit.index) this.close(visit);
  }

  private close(first: Visit): void {
    const members: Visit[] = [];
    for (let member = this.open.pop(); member; member = member === first ? undefined : this.open.pop()) {
      members.push(member);
    }
    for (const member of members) member.isOpen = false;
    const cells = members.flatMap(({ vertex }) => (isPrecedent(vertex) ? [] : [vertex]));
    // A formula that reads itself does so through the cells it reads.
    if (cells.length > 0) this.groups.push({ cells, isCircular: members.length > 1 });
  }

  private behind(vertex: Vertex): readonly Vertex[] {
    if (!isPrecedent(vertex)) return vertex.precedents;
    const graph = this.graph.of(vertex.sheet);
    const cells = [...graph.dirtyWithin(vertex.area)];
    graph.wide.forEachOver(vertex.area, (cell) => {
      if (cell.isDirty && cell.filled === cell.wanted) cells.push(cell);
    });
    return cells;
  }
}
