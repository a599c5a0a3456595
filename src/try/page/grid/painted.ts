import type { AreaView } from '../sheet-protocol';
import { type Cell, holds } from './a1';

interface Marks {
  readonly area: AreaView;
  readonly active: Cell;
  /** Where the fill handle would write. */
  readonly filling: AreaView | null;
  /** What Ctrl+C or Ctrl+X took. */
  readonly taken: AreaView | null;
}

const CELL = /^([A-Z]+)(\d+)$/;

/** Marks the selection on the elements that RevoGrid has drawn; it draws them again and again for other cells. */
export class Painted {
  private readonly marked = new Set<Element>();

  constructor(private readonly grid: HTMLElement) {}

  show(marks: Marks): void {
    for (const element of this.marked) element.classList.remove(...NAMES);
    this.marked.clear();
    for (const element of this.grid.querySelectorAll<HTMLElement>('[data-place]')) {
      const cell = cellIn(element);
      if (cell) this.mark(element, namesFor(cell, marks));
    }
    const { area } = marks;
    for (const element of this.grid.querySelectorAll<HTMLElement>('[data-row]')) {
      const row = Number(element.dataset.row);
      if (row >= area.row && row < area.row + area.rows) this.mark(element, ['in-area']);
    }
    for (const element of this.grid.querySelectorAll<HTMLElement>('[data-column]')) {
      const column = Number(element.dataset.column);
      if (column >= area.column && column < area.column + area.columns) this.mark(element, ['in-area']);
    }
  }

  private mark(element: Element, names: readonly string[]): void {
    if (names.length === 0) return;
    element.classList.add(...names);
    this.marked.add(element);
  }
}

const NAMES = ['selected', 'in-area', 'edge-t', 'edge-r', 'edge-b', 'edge-l', 'corner', 'filling', 'taken'];

function namesFor(cell: Cell, { area, active, filling, taken }: Marks): string[] {
  const names: string[] = [];
  if (cell.row === active.row && cell.column === active.column) names.push('selected');
  if (holds(area, cell)) names.push('in-area', ...edgesOf(area, cell));
  if (filling && holds(filling, cell)) names.push('filling');
  if (taken && holds(taken, cell)) names.push('taken');
  return names;
}

function edgesOf(area: AreaView, { row, column }: Cell): string[] {
  const isBottom = row === area.row + area.rows - 1;
  const isRight = column === area.column + area.columns - 1;
  return [
    ...(row === area.row ? ['edge-t'] : []),
    ...(isRight ? ['edge-r'] : []),
    ...(isBottom ? ['edge-b'] : []),
    ...(column === area.column ? ['edge-l'] : []),
    ...(isBottom && isRight ? ['corner'] : []),
  ];
}

/** The cell that an element stands for. */
export function cellIn(element: HTMLElement): Cell | null {
  const [, letters = '', digits = ''] = CELL.exec(element.dataset.place ?? '') ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}
