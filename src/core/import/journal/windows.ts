import type { CellEdit } from '../plan/cell-edit';

/** A rectangle of cells written in one call; rows and columns from 1. */
export interface Window {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface Cutting {
  /** The most windows for one run of neighbouring columns. */
  readonly most: number;
  /** Cells between the edits whose present content cannot be written back, such as a text that a drop-down refuses. */
  readonly barriers: readonly Pick<CellEdit, 'row' | 'column'>[];
}

/**
 * Covers the edits with few windows, since each is a service call: for each run of neighbouring columns at most `most`,
 * cut at the widest gaps between edited rows, and split once more around barriers.
 */
export function windowsOf(edits: readonly CellEdit[], { most, barriers }: Cutting): readonly Window[] {
  return columnRuns(edits)
    .flatMap((run) => spans(run, most))
    .flatMap((span) => around(span, barriers));
}

/** One window for each run of neighbouring rows, from the first to the last column written. */
export function rowWindows(edits: readonly CellEdit[]): readonly Window[] {
  const sorted = [...edits].sort((a, b) => a.row - b.row);
  const runs: CellEdit[][] = [];
  let last = Number.NaN;
  for (const edit of sorted) {
    if (edit.row - last <= 1) runs[runs.length - 1]?.push(edit);
    else runs.push([edit]);
    last = edit.row;
  }
  return runs.flatMap((run) => boundsOf(run) ?? []);
}

function columnRuns(edits: readonly CellEdit[]): readonly (readonly CellEdit[])[] {
  const byColumn = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    const column = byColumn.get(edit.column);
    if (column) column.push(edit);
    else byColumn.set(edit.column, [edit]);
  }
  const runs: CellEdit[][] = [];
  let last = Number.NaN;
  for (const column of [...byColumn.keys()].sort((a, b) => a - b)) {
    const found = byColumn.get(column) ?? [];
    if (column === last + 1) for (const edit of found) runs[runs.length - 1]?.push(edit);
    else runs.push([...found]);
    last = column;
  }
  return runs;
}

function spans(edits: readonly CellEdit[], most: number): readonly (readonly CellEdit[])[] {
  const sorted = [...edits].sort((a, b) => a.row - b.row);
  const gaps = sorted
    .slice(1)
    .map(({ row }, index) => ({ at: index + 1, size: row - (sorted[index]?.row ?? row) - 1 }));
  const cuts = gaps
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || a.at - b.at)
    .slice(0, most - 1)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  return [0, ...cuts].map((from, index) => sorted.slice(from, cuts[index]));
}

function around(edits: readonly CellEdit[], barriers: Cutting['barriers']): readonly Window[] {
  const window = boundsOf(edits);
  if (!window) return [];
  const inside = barriers.filter((cell) => holds(window, cell));
  const [barrier] = inside;
  if (!barrier) return [window];
  const { row, column } = barrier;
  const parts = [
    edits.filter((edit) => edit.row < row),
    edits.filter((edit) => edit.row === row && edit.column < column),
    edits.filter((edit) => edit.row === row && edit.column > column),
    edits.filter((edit) => edit.row > row),
  ];
  return parts.flatMap((part) => around(part, inside));
}

function boundsOf(edits: readonly CellEdit[]): Window | null {
  const [first] = edits;
  if (!first) return null;
  let [top, bottom, left, right] = [first.row, first.row, first.column, first.column];
  for (const { row, column } of edits) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function holds(window: Window, { row, column }: Pick<CellEdit, 'row' | 'column'>): boolean {
  const [down, right] = [row - window.row, column - window.column];
  return down >= 0 && down < window.rows && right >= 0 && right < window.columns;
}
