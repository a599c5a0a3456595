import { SECTION_TABS, sectionMoves } from '../../../src/core/upgrade/section-moves';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { readWorkbook, tableOf } from '../../../src/core/workbook/reading/read-workbook';
import { aDocument, anAssignment, aParagraph, aTask, aWorkbook, settings } from '../../builders/tables';

const FORWARD = { from: '2023', to: '2026' } as const;

/** What moves in every tab that has the column `Mục báo cáo`. */
function movesIn(tables: readonly Table[]) {
  const all = SECTION_TABS.flatMap((tab) => {
    const table = tableOf(tables, tab);
    return table ? [sectionMoves(tab, table, FORWARD)] : [];
  });
  return { moved: all.flatMap(({ moved }) => moved), left: all.flatMap(({ left }) => left) };
}

const filed = (section: string) => movesIn(aWorkbook({ 'Nội dung': [aParagraph({ section })] }));

describe('a cell of «Mục báo cáo»', () => {
  test.each([
    ['I.2', 'I.3'],
    ['ii.2.Đ.', 'II.2.c'],
    ['II.2.d; II.2.đ', 'II.2.c'],
    ['I.1, I.3', 'I.1; I.4'],
  ])('«%s» becomes «%s»', (before, after) => {
    expect(filed(before).moved).toEqual([{ tab: 'Nội dung', row: 2, before, after }]);
  });

  test.each(['I.1', 'II.2.b', '', 'X'])('stays: «%s»', (typed) => {
    expect(filed(typed).moved).toEqual([]);
  });

  test('is moved in every tab that has the column', () => {
    const { moved } = movesIn(
      aWorkbook({
        'Nội dung': [aParagraph({ section: 'I.1' }), aParagraph({ section: 'I.2' })],
        'Văn bản': [aDocument({ section: 'I.2' })],
        'Nhiệm vụ': [aTask({ section: 'I.2' })],
        'Phân công': [anAssignment({ section: 'I.2' })],
      }),
    );
    expect(moved.map(({ tab, row }) => `${tab} ${row}`).sort()).toEqual([
      'Nhiệm vụ 2',
      'Nội dung 3',
      'Phân công 2',
      'Văn bản 2',
    ]);
  });
});

describe('a section without counterpart', () => {
  test('is listed with its row', () => {
    expect(filed('II.2.a').left).toEqual([{ tab: 'Nội dung', row: 2, sections: ['II.2.a'] }]);
  });

  test('keeps its code beside others that move', () => {
    const { moved, left } = filed('II.8.a; I.2');
    expect(moved.map(({ after }) => after)).toEqual(['II.8.a; I.3']);
    expect(left.map(({ sections }) => sections.join())).toEqual(['II.8.a']);
  });
});

test('a workbook whose cells were moved reads in the new set without an unknown section', () => {
  const tables = aWorkbook({
    'Cấu hình': settings({ outlineSet: 2026 }),
    'Nội dung': ['I.2', 'I.3', 'II.2.c', 'II.2.d', 'II.2.đ', 'II.4.b', 'II.6.a'].map((section) =>
      aParagraph({ section }),
    ),
  });
  const { moved } = movesIn(tables);
  const after = (tab: string, row: number) => moved.find((one) => one.tab === tab && one.row === row);
  const changed = tables.map(({ name, rows }) => ({
    name,
    rows: rows.map((cells, index) => {
      const move = after(name, index + 1);
      return cells.map((cell) => (move && cell === move.before ? move.after : cell));
    }),
  }));
  const { value, problems } = readWorkbook(changed);
  expect(problems.filter(({ code }) => code === 'section-unknown')).toEqual([]);
  expect(value.narrative.map(({ sections }) => sections.join())).toEqual([
    'I.3',
    'I.4',
    'II.2.a',
    'II.2.c',
    'II.2.c',
    'II.4.c',
    'II.6.đ',
  ]);
});
