import fc from 'fast-check';
import { rowWindows, type Window, windowsOf } from '../../../src/core/import/journal/windows';
import type { CellEdit } from '../../../src/core/import/plan/cell-edit';
import { runs } from '../../builders/runs';

const edit = (row: number, column: number): CellEdit => ({ row, column, value: 'x' });
const shown = ({ row, column, rows, columns }: Window) => `${row}:${column} ${rows}×${columns}`;
const holds = (window: Window, { row, column }: Pick<CellEdit, 'row' | 'column'>) =>
  row >= window.row &&
  row < window.row + window.rows &&
  column >= window.column &&
  column < window.column + window.columns;

test('neighbouring columns go together, others apart', () => {
  const edits = [edit(2, 7), edit(2, 8), edit(5, 8), edit(3, 11)];
  expect(windowsOf(edits, { most: 1, barriers: [] }).map(shown)).toEqual(['2:7 4×2', '3:11 1×1']);
});

test('what lies between the edits that are furthest apart is left alone', () => {
  const edits = [2, 3, 50, 52, 900].map((row) => edit(row, 1));
  expect(windowsOf(edits, { most: 3, barriers: [] }).map(shown)).toEqual(['2:1 2×1', '50:1 3×1', '900:1 1×1']);
  expect(windowsOf(edits, { most: 2, barriers: [] }).map(shown)).toEqual(['2:1 51×1', '900:1 1×1']);
});

test('a window goes around a cell that cannot be written again', () => {
  const edits = [edit(2, 7), edit(2, 8), edit(3, 7), edit(4, 8)];
  expect(windowsOf(edits, { most: 1, barriers: [{ row: 3, column: 8 }] }).map(shown)).toEqual([
    '2:7 1×2',
    '3:7 1×1',
    '4:8 1×1',
  ]);
});

test('a row that is added or emptied is in one window, however many columns it skips', () => {
  const edits = [edit(7, 1), edit(7, 9), edit(8, 3), edit(11, 1)];
  expect(rowWindows(edits).map(shown)).toEqual(['7:1 2×9', '11:1 1×1']);
});

test('windows hold every edit once, no barrier, and are few', () => {
  const cell = fc.record({ row: fc.integer({ min: 2, max: 60 }), column: fc.integer({ min: 1, max: 8 }) });
  const place = ({ row, column }: Pick<CellEdit, 'row' | 'column'>) => row * 100 + column;
  const cells = fc.uniqueArray(cell, { selector: place, maxLength: 60 });
  fc.assert(
    fc.property(cells, cells, fc.integer({ min: 1, max: 4 }), (edited, others, most) => {
      const edits = edited.map(({ row, column }) => edit(row, column));
      const barriers = others.filter((other) => !edited.some((one) => place(one) === place(other))).slice(0, 5);
      const windows = windowsOf(edits, { most, barriers });
      expect(edits.every((one) => windows.filter((window) => holds(window, one)).length === 1)).toBe(true);
      expect(barriers.some((barrier) => windows.some((window) => holds(window, barrier)))).toBe(false);
      const runs = new Set(edits.map(({ column }) => column)).size;
      expect(windows.length).toBeLessThanOrEqual(runs * most + barriers.length * 3);
    }),
    runs(40),
  );
});
