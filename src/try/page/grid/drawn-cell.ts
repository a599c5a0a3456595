import type { CellProps } from '@revolist/revogrid';
import type { CellView, LookView } from '../sheet-protocol';
import { cellName } from './a1';
import type { CellStore } from './cell-store';
import type { Lines } from './lines';
import type { Merges } from './merges';

/** What the drawing of a cell looks at. */
export interface DrawnTab {
  readonly store: CellStore;
  readonly rows: Lines;
  readonly columns: Lines;
  readonly merges: Merges;
  /** Whether a button for the filter stands in this cell, and whether its column hides rows. */
  filterAt(row: number, column: number): 'idle' | 'active' | null;
}

const POINTS_TO_PIXELS = 4 / 3;
/** A text that may be wider than this many pixels for each of its characters runs over its neighbours. */
const PIXELS_PER_CHARACTER = 5;

/** The attributes of the element of a cell. */
export function propertiesOf(tab: DrawnTab, row: number, column: number): CellProps {
  const cell = tab.store.cell(row, column);
  const merge = tab.merges.at(row, column);
  const look = cell ? tab.store.look(row, cell) : undefined;
  const rule = cell ? tab.store.rule(row, cell) : undefined;
  const isCovered = merge !== null && (merge.row !== row || merge.column !== column);
  const classes: Record<string, boolean> = {
    coming: cell === undefined,
    covered: isCovered,
    anchor: merge !== null && !isCovered,
    noted: cell?.note !== undefined,
    error: cell?.mark === 'error',
    invalid: cell?.mark === 'invalid',
    listed: rule?.kind === 'list',
    checked: rule?.kind === 'checkbox',
    ...classesOf(look),
  };
  return {
    'data-place': cellName({ row, column }),
    'aria-colindex': String(column),
    role: 'gridcell',
    class: classes,
    style: { ...styleOf(look), ...(merge && !isCovered ? spanOf(tab, merge) : {}) },
  };
}

function classesOf(look: LookView | undefined): Record<string, boolean> {
  return {
    bold: look?.isBold === true,
    italic: look?.isItalic === true,
    wraps: look?.wraps === true,
    right: look?.horizontal === 'right',
    center: look?.horizontal === 'center',
    top: look?.vertical === 'top',
    middle: look?.vertical === 'middle',
  };
}

const SIDES: Readonly<Record<string, string>> = {
  t: 'borderTop',
  r: 'borderRight',
  b: 'borderBottom',
  l: 'borderLeft',
};

function styleOf(look: LookView | undefined): Record<string, string> {
  if (!look) return {};
  const { background, color, size, family, border = '' } = look;
  const lines = [...border].map((side) => [SIDES[side], '1px solid #202124']);
  return {
    ...(background ? { backgroundColor: background } : {}),
    ...(color ? { color } : {}),
    ...(size ? { fontSize: `${Math.round(size * POINTS_TO_PIXELS)}px` } : {}),
    ...(family ? { fontFamily: family } : {}),
    ...Object.fromEntries(lines),
  };
}

function spanOf({ rows, columns }: DrawnTab, merge: { row: number; column: number; rows: number; columns: number }) {
  return {
    width: `${columns.sizeFrom(merge.column, merge.columns)}px`,
    height: `${rows.sizeFrom(merge.row, merge.rows)}px`,
  };
}

/** How far a long text may run over the blank cells at its right, in pixels; null when it stays in its cell. */
export function spillOf(tab: DrawnTab, row: number, column: number, cell: CellView): number | null {
  const { text = '' } = cell;
  const width = tab.columns.sizeOf(column);
  if (text.length * PIXELS_PER_CHARACTER < width || text.includes('\n') || tab.merges.at(row, column)) return null;
  const look = tab.store.look(row, cell);
  if (look?.wraps || look?.horizontal) return null;
  let total = width;
  const end = tab.columns.positionOf(column) < tab.columns.frozen ? tab.columns.frozen : tab.columns.shown.length;
  for (let position = tab.columns.positionOf(column) + 1; position < end; position += 1) {
    const next = tab.columns.at(position);
    if (tab.store.cell(row, next)?.text !== undefined || tab.merges.at(row, next)) break;
    total += tab.columns.sizeOf(next);
    if (total > text.length * 12) break;
  }
  return total > width ? total : null;
}
