import { listedCells, movesAfterInterruption } from '../../../src/core/upgrade/interrupted-move';
import { sectionMoves } from '../../../src/core/upgrade/section-moves';
import { DOCUMENTS_TAB } from '../../../src/core/workbook/contract/record-tabs';

const BETWEEN = { from: '2023', to: '2026' } as const;
const tableOf = (cells: readonly string[]) => ({
  name: 'Văn bản',
  rows: [['Số', 'Mục báo cáo'], ...cells.map((cell) => ['1', cell])],
});
const BEFORE = ['I.2', 'I.3', 'I.1', 'II.2.đ; II.2.d'];
const WRITTEN = ['I.3', 'I.4', 'I.1', 'II.2.c'];
const listed = listedCells(sectionMoves(DOCUMENTS_TAB, tableOf(BEFORE), BETWEEN).moved);

/** What becomes of the cells when they are found like this after the interruption. */
function resumed(cells: readonly string[]) {
  const { moved, left } = movesAfterInterruption(DOCUMENTS_TAB, tableOf(cells), { between: BETWEEN, listed });
  const after = new Map(moved.map((move) => [move.row, move.after]));
  return { cells: cells.map((cell, index) => after.get(index + 2) ?? cell), left: left.map(({ row }) => row) };
}
const changed = (cells: readonly string[], row: number, text: string) =>
  cells.map((cell, index) => (index + 2 === row ? text : cell));

test('a tab that was not written is moved where it is as it was', () => {
  expect(resumed(changed(BEFORE, 4, 'V'))).toEqual({ cells: changed(WRITTEN, 4, 'V'), left: [] });
});

test('a tab that was written is not moved again', () => {
  expect(resumed(changed(WRITTEN, 4, 'V'))).toEqual({ cells: changed(WRITTEN, 4, 'V'), left: [] });
});

test('a cell of a tab not written that was filed anew is left and named', () => {
  expect(resumed(changed(BEFORE, 4, 'I.2'))).toEqual({ cells: changed(WRITTEN, 4, 'I.2'), left: [4] });
});

test('a cell of a written tab that holds its former code again is left and named', () => {
  expect(resumed(changed(WRITTEN, 3, 'I.3'))).toEqual({ cells: changed(WRITTEN, 3, 'I.3'), left: [3] });
});

test('when nothing tells whether the tab was written, no cell moves and each that may have to is named', () => {
  const rows = ['I.2', 'I.4', 'I.3'];
  expect(resumed(rows)).toEqual({ cells: rows, left: [2, 4] });
});

test('what is listed fits into a property, however many rows there are', () => {
  const many = Array.from({ length: 5000 }, (_, index) => (index % 2 === 0 ? 'I.2' : 'II.2.đ; II.2.d'));
  const { moved } = sectionMoves(DOCUMENTS_TAB, tableOf(many), BETWEEN);
  expect(moved).toHaveLength(5000);
  expect(new TextEncoder().encode(JSON.stringify(listedCells(moved))).length).toBeLessThan(4000);
});
