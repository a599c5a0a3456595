import { SHIPPED_SETS } from '../../../src/core/outline/sets/shipped-sets';
import { SECTION_TABS, sectionMoves } from '../../../src/core/upgrade/section-moves';
import { DOCUMENTS_TAB } from '../../../src/core/workbook/contract/record-tabs';

const TO_2026 = { from: '2023', to: '2026' } as const;
const movesOf = (...cells: readonly (string | number | null)[]) =>
  sectionMoves(
    DOCUMENTS_TAB,
    { name: 'Văn bản', rows: [['Ghi chú', 'mục  báo cáo'], ...cells.map((cell) => ['x', cell])] },
    TO_2026,
  );
const after = (cell: string) => movesOf(cell).moved[0]?.after;

test('the tabs with sections are those of documents, tasks, paragraphs and assignments', () => {
  expect(SECTION_TABS.map(({ name }) => name)).toEqual(['Văn bản', 'Nhiệm vụ', 'Nội dung', 'Phân công']);
});

test('each section of a cell gets its counterpart, and each stands once', () => {
  expect(after('I.2')).toBe('I.3');
  expect(after(' ii.2.D. ;II.2.đ')).toBe('II.2.c');
  expect(after('I.1, I.3')).toBe('I.1; I.4');
});

test('a cell whose sections keep their codes is left as typed', () => {
  expect(movesOf('I.1', 'iv', null, '', 7).moved).toEqual([]);
});

test('a section without a counterpart stays and is named with its row', () => {
  const { moved, left } = movesOf('I.1', 'II.8.a; I.2');
  expect(moved).toEqual([{ tab: 'Văn bản', row: 3, before: 'II.8.a; I.2', after: 'II.8.a; I.3' }]);
  expect(left).toEqual([{ tab: 'Văn bản', row: 3, sections: ['II.8.a'] }]);
});

test('what is no section of the set is left alone', () => {
  expect(movesOf('mục I.2 và I.3').moved).toEqual([]);
  expect(movesOf('XX; I.2').moved[0]?.after).toBe('XX; I.3');
});

test('a section moved there and back is the same, wherever the way back is certain', () => {
  for (const { code } of SHIPPED_SETS['2023'].sections) {
    const there = movesOf(code).moved[0]?.after ?? code;
    const table = { name: 'Văn bản', rows: [['Mục báo cáo', 'Số'], [there]] };
    const { moved, left } = sectionMoves(DOCUMENTS_TAB, table, { from: '2026', to: '2023' });
    const back = moved[0]?.after ?? there;
    expect(back === code || left.length > 0 || movesOf(code).left.length > 0).toBe(true);
  }
});
