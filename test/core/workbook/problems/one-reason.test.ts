import { planImport } from '../../../../src/core/import/plan/plan-import';
import { previewOf } from '../../../../src/core/import/plan/preview';
import type { Cell } from '../../../../src/core/workbook/contract/cell';
import { problemText } from '../../../../src/core/workbook/problems/problem-wording';
import { readWorkbook } from '../../../../src/core/workbook/reading/read-workbook';
import { anExport } from '../../../builders/imports';
import { countOf, recordsOf } from '../../../builders/readings';
import { aDossier, aWorkbook, type Contents, settings } from '../../../builders/tables';

const problemsIn = (contents: Contents) => readWorkbook(aWorkbook(contents)).problems;
const textsIn = (contents: Contents) => problemsIn(contents).map(problemText);

describe('a day of return that cannot be read', () => {
  const returned = (returnedOn: Cell, status = 'Đã trả kết quả') => [aDossier({ returnedOn, status })];

  test.each<[Cell, string]>([
    ['32/01/2023', '32/01/2023'],
    ['2023-06-13T', '2023-06-13T'],
    [0.5, '0.5'],
    ['—', '—'],
  ])('%j of a returned dossier is one error that leaves the row out', (typed, found) => {
    const contents = { 'Hồ sơ': returned(typed) };
    expect(problemsIn(contents)).toMatchObject([
      { code: 'cell-unreadable', found, rowLeftOut: true, severity: 'error' },
    ]);
    expect(textsIn(contents)[0]).toMatch(/tìm thấy «.*Dòng này không được tính\.$/);
    expect(countOf('HS_TIEP_NHAN', contents)).toBe(0);
  });

  test('of a pending dossier is blanked, and the row counts', () => {
    const contents = { 'Hồ sơ': returned('32/01/2023', 'Đang giải quyết') };
    expect(problemsIn(contents)).toMatchObject([{ code: 'cell-unreadable', rowLeftOut: false }]);
    expect(countOf('HS_TIEP_NHAN', contents)).toBe(1);
  });

  test('that is blank stays a day that is lacking', () => {
    expect(problemsIn({ 'Hồ sơ': returned(null) })).toMatchObject([{ code: 'dossier-returned-without-day' }]);
  });

  test.each([
    ['12/5/23', 'Năm chỉ có hai chữ số'],
    ['31/02/2023', 'Lịch không có ngày này'],
    ['12/13/2023', 'Không có tháng lớn hơn 12'],
    ['N/A', 'Không nhận ra dạng ngày này'],
  ])('in an export is told as it stands: %s', (typed, cause) => {
    const rows = anExport('Hồ sơ', returned(typed));
    const [refused] = previewOf(planImport(aWorkbook({ 'Hồ sơ': [] }), rows)).refused;
    expect(refused?.column).toBe('Ngày trả kết quả');
    expect(refused?.text).toContain(`Tìm thấy «${typed}»`);
    expect(refused?.text).toContain(cause);
    expect(refused?.text).toMatch(/Dòng này không được nhập\.$/);
  });
});

describe('a setting that the period needs', () => {
  test.each<[Cell]>([['V'], ['quý hai'], [{ day: 19_500 as never }], [1.5]])(
    'and that cannot be read, %j, is told once',
    (periodNumber) => {
      const contents = { 'Cấu hình': settings({ periodNumber }) };
      expect(textsIn(contents)).toEqual([
        expect.stringMatching(/«Số kỳ»: tìm thấy «.*», cần số nguyên từ 1 đến 12, nên chưa xác định được kỳ báo cáo/),
      ]);
      expect(recordsOf(contents).period).toBeNull();
    },
  );

  test('is left to its default when two days are typed', () => {
    const typed = { periodNumber: 'V', from: '2023-03-15', to: '2023-06-14' };
    expect(textsIn({ 'Cấu hình': settings(typed) })).toEqual([expect.stringContaining('Đang dùng giá trị mặc định')]);
  });

  test.each([
    ['II', 2],
    ['iv', 4],
    ['Quý III', 3],
    ['Ⅰ', 1],
  ])('is read when quarters are numbered as %s', (periodNumber, number) => {
    const { period } = recordsOf({ 'Cấu hình': settings({ periodNumber }) });
    expect(period?.name).toEqual({ kind: 'quarter', year: 2023, number });
  });

  test('is not read so for a month', () => {
    const contents = { 'Cấu hình': settings({ periodKind: 'Tháng', periodNumber: 'II' }) };
    expect(problemsIn(contents)).toMatchObject([{ code: 'setting-unreadable', neededFor: 'period' }]);
  });
});

describe('an unknown setting', () => {
  const named = (name: string) => {
    const rows = settings().map((row) => (row.name === 'Loại kỳ' ? { ...row, name } : row));
    return textsIn({ 'Cấu hình': rows }).filter((text) => text.includes('không có mục cấu hình'));
  };

  test.each(['Loai ky', 'LOẠI KÌ', 'Loại kỳ:'])('«%s» names the nearest one, and is not read', (name) => {
    expect(named(name)).toEqual([expect.stringContaining('Có phải «Loại kỳ»?')]);
    const rows = settings().map((row) => (row.name === 'Loại kỳ' ? { ...row, name } : row));
    expect(recordsOf({ 'Cấu hình': rows }).period).toBeNull();
  });

  test('unlike any names none', () => {
    expect(named('Màu nền của bảng')).toEqual([expect.not.stringContaining('Có phải')]);
  });
});
