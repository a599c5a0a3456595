import { cellPlace, paragraphPlace } from '../../../src/core/checks/finding';
import { findingsText, findingText } from '../../../src/core/checks/finding-text';

const placeText = (place: ReturnType<typeof cellPlace>) =>
  findingText({ message: 'Có lỗi.', places: [place] })
    .split('\n')[1]
    ?.trim();

describe('the place of a finding', () => {
  test.each([
    [paragraphPlace(12, 'Đã xong.'), 'Đoạn 12: «Đã xong.»'],
    [cellPlace('Hồ sơ', 17, 'Ngày trả kết quả', '05/4/2023'), 'Tab Hồ sơ, dòng 17, ô Ngày trả kết quả: «05/4/2023»'],
    [cellPlace('Hồ sơ', 17, null, 'HS.1'), 'Tab Hồ sơ, dòng 17: «HS.1»'],
    [cellPlace('Hồ sơ', null, 'Mã hồ sơ', ''), 'Tab Hồ sơ, cột Mã hồ sơ'],
    [cellPlace('Hồ sơ', null, null, ''), 'Tab Hồ sơ'],
    [{ ...cellPlace('', null, null, ' '), sheet: null }, 'Bảng tính'],
    [paragraphPlace(1, ' Đã\n  xong. '), 'Đoạn 1: «Đã xong.»'],
  ])('%j is told as %s', (place, text) => expect(placeText(place)).toBe(text));

  test('quotes up to 140 characters, and more with an ellipsis', () => {
    expect(placeText(paragraphPlace(1, 'x'.repeat(140)))).toBe(`Đoạn 1: «${'x'.repeat(140)}»`);
    expect(placeText(paragraphPlace(1, 'x'.repeat(141)))).toBe(`Đoạn 1: «${'x'.repeat(139)}…»`);
  });
});

test('a finding is told with every place that takes part, one a line', () => {
  const places = [paragraphPlace(1, 'một'), paragraphPlace(9, 'chín')];
  expect(findingText({ message: 'Có lỗi.', places })).toBe('Có lỗi.\n    Đoạn 1: «một»\n    Đoạn 9: «chín»');
});

describe('a list of findings', () => {
  const found = (message: string, ...places: readonly ReturnType<typeof cellPlace>[]) => ({
    severity: 'warning' as const,
    confidence: 'certain' as const,
    message,
    places,
  });
  const titles = (...findings: readonly ReturnType<typeof found>[]) =>
    findingsText(findings)
      .split('\n')
      .filter((line) => /^\S/.test(line))
      .slice(2);

  test('follows the text, then what stands beside it, the tabs and what has no place', () => {
    const aside = { ...paragraphPlace(1, ''), part: 'header' as const };
    const list = [
      found('1'),
      found('2', cellPlace('Hồ sơ', 2, null, '')),
      found('3', aside),
      found('4', paragraphPlace(9, '', 'II. Kết quả')),
      found('5', paragraphPlace(2, '')),
    ];
    expect(titles(...list)).toEqual([
      'Phần mở đầu',
      'II. Kết quả',
      'Đầu trang, chân trang, chú thích, nhận xét',
      'Tab Hồ sơ',
      'Không gắn với một chỗ cụ thể',
    ]);
  });

  test('keeps equal headings of two parts apart', () => {
    const at = (paragraph: number, section: string) => found('x', paragraphPlace(paragraph, '', section));
    expect(titles(at(9, '1. Kết quả'), at(3, '1. Kết quả'), at(6, '2. Hạn chế'))).toEqual([
      '1. Kết quả',
      '2. Hạn chế',
      '1. Kết quả',
    ]);
  });

  test('takes a finding of text and workbook to its place in the text', () => {
    expect(titles(found('x', cellPlace('Hồ sơ', 2, null, ''), paragraphPlace(3, '', 'I. Chỉ đạo')))).toEqual([
      'I. Chỉ đạo',
    ]);
  });

  test('puts errors before warnings in each section', () => {
    const place = paragraphPlace(2, 'câu');
    const text = findingsText([found('sau', place), { ...found('trước', place), severity: 'error' }]);
    expect(text.indexOf('Lỗi (chắc chắn): trước')).toBeLessThan(text.indexOf('Cảnh báo (chắc chắn): sau'));
    expect(text).toMatch(/^Có 1 lỗi\.\nCó 1 cảnh báo\.\n/);
  });
});
