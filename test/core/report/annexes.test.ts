import { annexWords, chosenAnnexes } from '../../../src/core/report/annexes';
import { problemsOf } from '../../builders/readings';
import { printedBy } from '../../builders/reports';
import { settings } from '../../builders/tables';

describe('the annexes that officers choose', () => {
  test('follow the order of the template, not that of the setting', () => {
    expect(chosenAnnexes({ annexes: ['Nguồn số liệu', 'Thu chi ngân sách', 'Biểu II.06a'] })).toEqual([
      'form06a',
      'budget',
      'sources',
    ]);
  });

  test.each([['BIỂU  ii.06A'], [' biểu II.06a '], ['Biểu II.06a'.normalize('NFD')]])(
    'are known whatever their case and spaces: %j',
    (typed) => {
      const contents = { 'Cấu hình': settings({ annexes: typed }) };
      expect(printedBy('phu_luc_bieu_06a', contents)).toBe('Phụ lục');
      expect(problemsOf(contents).filter((problem) => problem.includes('annex'))).toEqual([]);
    },
  );

  test('count once when they are named twice', () => {
    expect(chosenAnnexes({ annexes: ['Thống kê chỉ tiêu', 'thống kê chỉ tiêu'] })).toEqual(['statistics']);
  });

  test('are left out and named when nobody knows them', () => {
    const contents = { 'Cấu hình': settings({ annexes: 'Biểu II.06b\nNguồn số liệu' }) };
    expect(printedBy('phu_luc_kem_theo', contents)).toBe('Phụ lục - Nguồn số liệu');
    expect(problemsOf(contents)).toContainEqual(expect.stringMatching(/^warning annex-unknown: Cấu hình/));
  });
});

describe('an annex is called', () => {
  test('Phụ lục alone when there is one', () => {
    expect(annexWords({ annexes: ['Văn bản đã ban hành'] })).toEqual({
      phu_luc_bieu_06a: '',
      phu_luc_bieu_mau: '',
      phu_luc_thong_ke: '',
      phu_luc_van_ban: 'Phụ lục',
      phu_luc_thu_chi: '',
      phu_luc_nguon_so_lieu: '',
      phu_luc_kem_theo: 'Phụ lục - Văn bản đã ban hành',
    });
  });

  test('by a Roman numeral among the chosen ones when there are several', () => {
    expect(annexWords({ annexes: ['Thu chi ngân sách', 'Thống kê chỉ tiêu'] })).toEqual({
      phu_luc_bieu_06a: '',
      phu_luc_bieu_mau: '',
      phu_luc_thong_ke: 'Phụ lục I',
      phu_luc_van_ban: '',
      phu_luc_thu_chi: 'Phụ lục II',
      phu_luc_nguon_so_lieu: '',
      phu_luc_kem_theo: 'Phụ lục I - Thống kê chỉ tiêu; Phụ lục II - Thu chi ngân sách',
    });
  });

  test('nothing when none is chosen', () => {
    expect(new Set(Object.values(annexWords({ annexes: [] })))).toEqual(new Set(['']));
  });
});

test('the report goes by its number and its day in full where an annex names it', () => {
  const contents = { 'Cấu hình': settings({ reportNumber: 'Số: 7/BC-UBND', reportedOn: '2023-02-03' }) };
  expect(printedBy('so_bao_cao', contents)).toBe('07/BC-UBND');
  expect(printedBy('ngay_bao_cao_day_du', contents)).toBe('ngày 03 tháng 02 năm 2023');
});
