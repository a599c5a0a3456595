import type { ColumnRegular, DataType, RowDefinition } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import { type Cell, cellName, columnName } from './a1';
import { type DrawnTab, propertiesOf } from './drawn-cell';
import { contentOf } from './drawn-content';
import type { Lines } from './lines';

export const ROW_PIXELS = 21;
const NUMBERS_PIXELS = 46;
const MOST_FRAMES = 60;

/** RevoGrid as it is used here: it draws the visible cells, the letters and the row numbers, and scrolls them. */
export interface Drawing {
  readonly element: HTMLElement;
  /** Lays the tab out anew. */
  layOut(tab: DrawnTab): void;
  /** Draws the visible cells again, where their contents have changed. */
  redraw(): void;
  /** Heights of rows that differ from the usual one. */
  setHeights(): void;
  scrollTo(cell: Cell): void;
  scrollHome(): void;
  /** The element of a cell that is drawn now. */
  elementOf(cell: Cell): HTMLElement | null;
  /** How many whole rows are in view. */
  rowsInView(): number;
}

interface Told {
  /** The cells were drawn, in new places or with new contents. */
  readonly drawn: () => void;
  readonly resized: (column: number, pixels: number) => void;
}

export function revoDrawing(label: string, told: Told): Drawing {
  void defineCustomElements();
  const element = document.createElement('revo-grid');
  let tab: DrawnTab | null = null;
  let isAsked = false;
  /** Counts what scrolls, so that an earlier wish is given up. */
  let turn = 0;
  Object.assign(element, {
    accessible: false,
    canFocus: false,
    colSize: 100,
    filter: false,
    readonly: true,
    resize: true,
    rowHeaders: numbersColumn(),
    rowSize: ROW_PIXELS,
    useClipboard: false,
  });
  element.setAttribute('role', 'grid');
  element.setAttribute('aria-label', label);
  const giveUp = () => {
    turn += 1;
  };
  for (const name of ['wheel', 'mousedown']) element.addEventListener(name, giveUp, { capture: true, passive: true });
  element.addEventListener('afterrender', told.drawn);
  element.addEventListener('beforerowrender', nameRow);
  element.addEventListener('aftercolumnresize', (event) => {
    for (const column of Object.values((event as CustomEvent<Record<number, ColumnRegular>>).detail)) {
      told.resized(Number(String(column.prop).slice(1)), Math.round(column.size ?? 0));
    }
  });

  function redraw(): void {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      for (const data of element.querySelectorAll('revogr-data')) Object.assign(data, { additionalData: {} });
    });
  }

  /** A tab that was laid out a moment ago has its full height only some frames later. */
  function settle(cell: Cell, own: number, frames: number): void {
    if (own !== turn || !tab || frames === 0) return;
    scrollTo(element, tab, cell);
    const isDrawn = element.querySelector(`[data-place="${cellName(cell)}"]`) !== null;
    if (!isDrawn) requestAnimationFrame(() => settle(cell, own, frames - 1));
  }

  function setHeights(): void {
    if (tab) element.rowDefinitions = heightsOf(tab.rows);
  }

  return {
    element,
    redraw,
    setHeights,
    layOut(next) {
      tab = next;
      const { rows, columns, merges } = next;
      const models = rows.shown.map((row): DataType => ({ row }));
      element.setAttribute('aria-rowcount', String(rows.count));
      element.setAttribute('aria-colcount', String(columns.count));
      // A merged cell is drawn by its first row and column, which have to be drawn while any of it is in view.
      element.frameSize = Math.min(40, merges.tallest);
      element.disableVirtualX = merges.areas.length > 0 && columns.shown.length <= 60;
      element.rowDefinitions = [];
      element.columns = columns.shown.map((column, position) => columnOf(next, column, position < columns.frozen));
      element.pinnedTopSource = models.slice(0, rows.frozen);
      element.source = models.slice(rows.frozen);
      setHeights();
      redraw();
    },
    scrollTo(cell) {
      turn += 1;
      settle(cell, turn, MOST_FRAMES);
    },
    scrollHome() {
      for (const part of element.querySelectorAll('.vertical-inner, revogr-viewport-scroll')) part.scrollTo(0, 0);
    },
    elementOf: ({ row, column }) => element.querySelector<HTMLElement>(`[data-place="${cellName({ row, column })}"]`),
    rowsInView() {
      return Math.max(1, Math.floor((bodyOf(element)?.clientHeight ?? ROW_PIXELS) / ROW_PIXELS) - 1);
    },
  };
}

function columnOf(tab: DrawnTab, column: number, isFrozen: boolean): ColumnRegular {
  return {
    prop: `c${column}`,
    name: columnName(column),
    size: tab.columns.sizeOf(column),
    minSize: 20,
    ...(isFrozen ? { pin: 'colPinStart' as const } : {}),
    columnProperties: () => ({
      role: 'columnheader',
      'aria-colindex': String(column),
      'data-column': column,
      class: { 'of-column': true },
    }),
    cellProperties: ({ model }) => propertiesOf(tab, rowOf(model), column),
    cellTemplate: (draw, { model }) => contentOf(draw, tab, { row: rowOf(model), column }),
  };
}

function numbersColumn(): ColumnRegular {
  return {
    prop: 'row',
    size: NUMBERS_PIXELS,
    columnProperties: () => ({ 'data-all': '' }),
    cellProperties: ({ model }) => ({ role: 'rowheader', 'data-row': rowOf(model), class: { 'of-row': true } }),
    cellTemplate: (_draw, { model }) => String(rowOf(model)),
  };
}

function rowOf(model: DataType): number {
  return Number(model.row);
}

/** The rows have the role of rows and the numbers that the officer sees. */
function nameRow(event: Event): void {
  const { node, model } = (event as CustomEvent<{ node: { $attrs$: Record<string, unknown> }; model: DataType }>)
    .detail;
  node.$attrs$ = { ...node.$attrs$, role: 'row', 'aria-rowindex': rowOf(model) };
}

function heightsOf(rows: Lines): RowDefinition[] {
  const definitions: RowDefinition[] = [];
  rows.shown.forEach((row, position) => {
    const size = rows.sizeOf(row);
    if (size === ROW_PIXELS) return;
    const isFrozen = position < rows.frozen;
    const index = isFrozen ? position : position - rows.frozen;
    definitions.push({ type: isFrozen ? 'rowPinStart' : 'rgRow', index, size });
  });
  return definitions;
}

function bodyOf(element: HTMLElement): HTMLElement | null {
  return element.querySelector('revogr-viewport-scroll.rgCol .vertical-inner');
}

/** Scrolls no further than needed; frozen rows and columns are in view anyway. */
function scrollTo(element: HTMLElement, { rows, columns }: DrawnTab, { row, column }: Cell): void {
  const body = bodyOf(element);
  const sheet = element.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol');
  if (!body || !sheet) return;
  if (rows.positionOf(row) >= rows.frozen) {
    const top = nearest(rows.offsetOf(row), rows.sizeOf(row), { start: body.scrollTop, size: body.clientHeight });
    if (top !== body.scrollTop) body.scrollTop = top;
  }
  if (columns.positionOf(column) >= columns.frozen) {
    const view = { start: sheet.scrollLeft, size: sheet.clientWidth };
    const left = nearest(columns.offsetOf(column), columns.sizeOf(column), view);
    if (left !== sheet.scrollLeft) sheet.scrollLeft = left;
  }
}

interface View {
  readonly start: number;
  readonly size: number;
}

/** A line that is far away comes to the middle. */
function nearest(offset: number, size: number, view: View): number {
  const end = offset + size;
  const isFar = end < view.start - view.size || offset > view.start + 2 * view.size;
  if (isFar) return Math.max(0, offset - view.size / 2);
  if (offset < view.start) return offset;
  return end > view.start + view.size ? end - view.size : view.start;
}
