import { sheetNames } from '../../../src/core/text/sheet-names';

test.each(['Hồ sơ', '_Mẫu', 'Quý 1, 2026 & «sổ tay»', "Sổ 'cũ' 2", 'x'.repeat(31)])(
  'Excel accepts «%s», so it stays',
  (name) => {
    expect(sheetNames([name])).toEqual([name]);
  },
);

test.each([
  ['Quý 1/2026', 'Quý 1-2026'],
  ['Hồ sơ [cũ]: *?', 'Hồ sơ -cũ-- --'],
  ["'nháy'", 'nháy'],
  ['', 'Trang tính'],
  ['History', 'History (2)'],
  ['Dòng\u000bmới', 'Dòng-mới'],
  ['\ud83d', '-'],
  ['Danh sách hồ sơ quá hạn của bộ phận một cửa', 'Danh sách hồ sơ quá hạn của bộ'],
  [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
])('Excel refuses «%s», so it becomes «%s»', (wanted, name) => {
  expect(sheetNames([wanted])).toEqual([name]);
});

test('names stay different, without regard to case, and a changed name takes none that another sheet has', () => {
  expect(sheetNames(['a/b', 'a-b', 'A-B', 'a:b'])).toEqual(['a-b (2)', 'a-b', 'A-B (3)', 'a-b (4)']);
});

test('a hundred long names that begin alike stay different', () => {
  const names = sheetNames(Array.from({ length: 100 }, (_, index) => `${'Biên bản họp giao ban '.repeat(3)}${index}`));
  expect(new Set(names).size).toBe(100);
  expect(names.every(({ length }) => length <= 31)).toBe(true);
});
