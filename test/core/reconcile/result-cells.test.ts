import type { ComparedLine, LineExplanation, Reconciled } from '../../../src/core/reconcile/reconciled';
import { outcomeText, RESULT_HEADER_ROW, resultCells } from '../../../src/core/reconcile/result-cells';

const AGREED: Reconciled = {
  tab: 'Phần mềm',
  isThere: true,
  period: 'quý II năm 2023',
  dossiersTab: 'Hồ sơ',
  resultTab: 'Đối chiếu',
  lines: [],
  sectors: 0,
  agreeing: 3,
  isRead: true,
  problems: [],
  contradictions: [],
  closingUnknown: '',
};
const EXPLANATION: LineExplanation = {
  reason: 'Chưa kết thúc',
  remedy: '',
  columns: ['(7)', '(8)'],
  count: 3,
  makes: 'all',
  verdict: 'Giải thích đủ',
  rows: [
    { row: 12, code: 'HS.1', text: '' },
    { row: 14, code: 'HS.2', text: '' },
  ],
  column: '',
};
const LINE: ComparedLine = {
  name: 'Hộ tịch',
  level: 'Cấp xã',
  presence: 'both',
  row: 5,
  columns: [{ number: '(7)', label: 'Đã giải quyết: tổng số', ours: 30, theirs: 27 }],
  explanations: [EXPLANATION],
};

const cellsOf = (given: Partial<Reconciled>) => resultCells({ ...AGREED, ...given }, '09:00 20/6/2023');
/** The rows below the headers, without trailing blank cells. */
const below = (given: Partial<Reconciled>) =>
  cellsOf(given)
    .slice(RESULT_HEADER_ROW)
    .map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));

describe('the tab of results', () => {
  test('has the period and the time above its headers, and rows of one width', () => {
    const rows = cellsOf({ lines: [LINE], problems: [{ row: null, text: 'x' }] });
    expect(rows[0]?.[0]).toBe('Đối chiếu với phần mềm một cửa, quý II năm 2023');
    expect(rows[1]?.[0]).toContain('09:00 20/6/2023');
    expect(rows[RESULT_HEADER_ROW - 1]?.slice(0, 3)).toEqual(['Cấp', 'Lĩnh vực', 'Cột']);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([10]));
  });

  test('has a row for each difference, under it one for each explanation', () => {
    expect(below({ lines: [LINE] })).toEqual([
      ['Cấp xã', 'Hộ tịch', '(7)', 'Đã giải quyết: tổng số', 30, 27, -3],
      [
        ...['Cấp xã', 'Hộ tịch', '(7), (8)', 'Chưa kết thúc', null, null, null],
        ...[3, 'Giải thích đủ', 'HS.1 (12), HS.2 (14) … và 1 hồ sơ khác'],
      ],
      ['Số lĩnh vực khớp: 3.'],
    ]);
  });

  test('names all dossiers where there are no more', () => {
    const [, explained] = below({ lines: [{ ...LINE, explanations: [{ ...EXPLANATION, count: 2 }] }] });
    expect(explained?.[9]).toBe('HS.1 (12), HS.2 (14)');
  });

  test('says which side alone has a sector', () => {
    const nameOf = (presence: ComparedLine['presence']) => below({ lines: [{ ...LINE, presence }] })[0]?.[1];
    expect(nameOf('ours')).toBe('Hộ tịch (chỉ có trong sổ)');
    expect(nameOf('theirs')).toBe('Hộ tịch (chỉ có trên phần mềm)');
  });

  test('ends with what should be known: days of closing, what was not read, contradictions, each with its row', () => {
    expect(
      below({
        closingUnknown: 'Mới có 1 trong 3 hồ sơ.',
        problems: [{ row: 7, text: 'không có tên' }],
        contradictions: [{ row: null, text: 'không khớp' }],
      }).slice(1),
    ).toEqual([['Số lĩnh vực khớp: 3.'], ['Mới có 1 trong 3 hồ sơ.'], ['Dòng 7: không có tên'], ['không khớp']]);
  });

  test('counts no sector as agreeing where nothing was read', () => {
    const unread = { isRead: false, agreeing: 0, problems: [{ row: null, text: 'Tab còn trống.' }] };
    expect(below(unread)).toEqual([['Chưa đối chiếu được.'], ['Tab còn trống.']]);
  });
});

test('no difference is agreement only where every cell was read', () => {
  expect(outcomeText(AGREED)).toBe('Không có chênh lệch.');
  expect(outcomeText({ ...AGREED, problems: [{ row: 7, text: 'x' }] })).toMatch(/ở những ô đọc được/);
  expect(outcomeText({ ...AGREED, isRead: false })).toBe('Chưa đối chiếu được.');
});
