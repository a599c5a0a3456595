import type { AreaView } from '../sheet-protocol';
import { between, type Cell } from './a1';
import { cellIn } from './painted';
import type { SheetPane } from './sheet-pane';

/** What the mouse does besides selecting. */
export interface Pressed {
  readonly openList: (cell: Cell) => void;
  readonly openFilter: (column: number, opener: HTMLElement) => void;
  readonly tick: (cell: Cell) => void;
  readonly follow: (cell: Cell) => void;
  readonly fill: (source: AreaView, target: AreaView) => void;
  readonly menu: (at: { x: number; y: number }, over: 'cells' | 'rows' | 'columns') => void;
}

/** The handle at the lower right corner of the selection. */
const HANDLE_PIXELS = 9;
/** How often the block grows while the pointer is held outside of the grid. */
const GROW_MS = 60;

/** Selecting with the mouse; RevoGrid's own selection is off, since it ends where frozen rows and columns begin. */
export function usePointer(pane: SheetPane, pressed: Pressed): void {
  const grid = pane.drawing.element;
  const listen = <K extends keyof HTMLElementEventMap>(name: K, act: (event: HTMLElementEventMap[K]) => void) =>
    grid.addEventListener(name, act, true);

  listen('mousedown', (event) => {
    const target = event.target as HTMLElement;
    // Edges of the letters change widths; bars scroll.
    if (target.closest('.resizable, revogr-scroll-virtual, revogr-attribution')) return;
    event.stopPropagation();
    event.preventDefault();
    if (pane.editor.isOpen) void pane.commit();
    pane.editor.focus();
    if (event.button === 0) press(pane, event, pressed);
  });
  listen('dblclick', (event) => {
    const cell = cellUnder(event);
    event.stopPropagation();
    if (!cell || partOf(event.target) !== null) return;
    pane.open();
  });
  listen('contextmenu', (event) => {
    event.preventDefault();
    const over = overOf(event);
    const cell = cellUnder(event) ?? lineUnder(event);
    if (cell && !within(pane.selection.area, cell, over)) selectUnder(pane, event, false);
    pressed.menu({ x: event.clientX, y: event.clientY }, over);
  });
  for (const name of ['click', 'mouseup'] as const) listen(name, (event) => event.stopPropagation());
}

function press(pane: SheetPane, event: MouseEvent, pressed: Pressed): void {
  const cell = cellUnder(event);
  const part = partOf(event.target);
  const target = event.target as HTMLElement;
  if (cell && isHandle(event)) {
    startFill(pane, pressed);
    return;
  }
  selectUnder(pane, event, event.shiftKey);
  if (!cell) drag(pane, event);
  else if (part === 'list') pressed.openList(cell);
  else if (part === 'filter') pressed.openFilter(cell.column, target);
  else if (part === 'box') pressed.tick(cell);
  else if (part === 'link') pressed.follow(cell);
  else drag(pane, event);
}

type Part = 'list' | 'filter' | 'box' | 'link';

/** The thing within a cell that is pressed. */
function partOf(target: EventTarget | null): Part | null {
  const element = (target as HTMLElement).closest<HTMLElement>('[data-opens], [data-toggles], .link');
  if (!element) return null;
  if (element.dataset.opens) return element.dataset.opens as 'list' | 'filter';
  return element.classList.contains('link') ? 'link' : 'box';
}

function cellUnder(event: MouseEvent): Cell | null {
  const element = (event.target as HTMLElement).closest<HTMLElement>('[data-place]');
  return element && cellIn(element);
}

/** The row or column whose number or letter is under the pointer. */
function lineUnder(event: MouseEvent): Cell | null {
  const element = (event.target as HTMLElement).closest<HTMLElement>('[data-row], [data-column]');
  return element && { row: Number(element.dataset.row ?? 1), column: Number(element.dataset.column ?? 1) };
}

function overOf(event: MouseEvent): 'cells' | 'rows' | 'columns' {
  const target = event.target as HTMLElement;
  if (target.closest('[data-row]')) return 'rows';
  return target.closest('[data-column]') ? 'columns' : 'cells';
}

function within(area: AreaView, { row, column }: Cell, over: 'cells' | 'rows' | 'columns'): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  const inColumns = column >= area.column && column < area.column + area.columns;
  if (over === 'rows') return inRows;
  return over === 'columns' ? inColumns : inRows && inColumns;
}

function selectUnder(pane: SheetPane, event: MouseEvent, grows: boolean): void {
  const { selection } = pane;
  const cell = cellUnder(event);
  const line = lineUnder(event);
  if (cell && grows) selection.extend(cell);
  else if (cell) selection.select(cell);
  else if (line) selectLine(pane, overOf(event), line, grows);
  else if ((event.target as HTMLElement).closest('[data-all]')) selection.selectAll();
}

function selectLine({ selection }: SheetPane, over: string, { row, column }: Cell, grows: boolean): void {
  const { active } = selection;
  if (over === 'rows') selection.selectRows(grows ? active.row : row, row);
  else selection.selectColumns(grows ? active.column : column, column);
}

/** Follows the pointer until the button is let go. */
function whileHeld(moved: (event: MouseEvent) => void, ended: () => void): void {
  const move = (event: MouseEvent) => moved(event);
  const end = () => {
    document.removeEventListener('mousemove', move, true);
    document.removeEventListener('mouseup', end, true);
    ended();
  };
  document.addEventListener('mousemove', move, true);
  document.addEventListener('mouseup', end, true);
}

function drag(pane: SheetPane, { target }: MouseEvent): void {
  const over = overOf({ target } as MouseEvent);
  const first = lineUnder({ target } as MouseEvent) ?? { row: 1, column: 1 };
  let last: MouseEvent | null = null;
  const timer = window.setInterval(() => last && growOutside(pane, last), GROW_MS);
  whileHeld(
    (event) => {
      last = event;
      const cell = cellUnder(event);
      const line = lineUnder(event);
      if (over === 'rows' && line) pane.selection.selectRows(first.row, line.row);
      else if (over === 'columns' && line) pane.selection.selectColumns(first.column, line.column);
      else if (over === 'cells' && cell) pane.selection.extend(cell);
    },
    () => window.clearInterval(timer),
  );
}

function growOutside(pane: SheetPane, { clientX, clientY }: MouseEvent): void {
  const { top, bottom, left, right } = pane.drawing.element.getBoundingClientRect();
  const down = clientY > bottom - 16 ? 1 : clientY < top ? -1 : 0;
  const across = clientX > right - 16 ? 1 : clientX < left ? -1 : 0;
  if (down !== 0 || across !== 0) pane.move(down, across, true);
}

function isHandle(event: MouseEvent): boolean {
  const element = (event.target as HTMLElement).closest<HTMLElement>('.corner');
  if (!element) return false;
  const { right, bottom } = element.getBoundingClientRect();
  return right - event.clientX < HANDLE_PIXELS && bottom - event.clientY < HANDLE_PIXELS;
}

function startFill(pane: SheetPane, { fill }: Pressed): void {
  const source = pane.selection.area;
  whileHeld(
    (event) => {
      const cell = cellUnder(event);
      if (cell) pane.filling = targetOf(source, cell);
      pane.paint();
    },
    () => {
      const target = pane.filling;
      pane.filling = null;
      pane.paint();
      if (target) fill(source, target);
    },
  );
}

/** What is filled: beside the source or above or below it, whichever is farther from it; null within it. */
export function targetOf(source: AreaView, { row, column }: Cell): AreaView | null {
  const [lastRow, lastColumn] = [source.row + source.rows - 1, source.column + source.columns - 1];
  const down = Math.max(row - lastRow, source.row - row);
  const across = Math.max(column - lastColumn, source.column - column);
  if (down <= 0 && across <= 0) return null;
  if (down >= across) {
    const isBelow = row > lastRow;
    return between(
      { row: isBelow ? lastRow + 1 : row, column: source.column },
      { row: isBelow ? row : source.row - 1, column: lastColumn },
    );
  }
  const isAfter = column > lastColumn;
  return between(
    { row: source.row, column: isAfter ? lastColumn + 1 : column },
    { row: lastRow, column: isAfter ? column : source.column - 1 },
  );
}
