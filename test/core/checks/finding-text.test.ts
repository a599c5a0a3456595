import { cellPlace, paragraphPlace } from '../../../src/core/checks/finding';
import { findingText } from '../../../src/core/checks/finding-text';

const placeText = (place: ReturnType<typeof cellPlace>) =>
  findingText({ code: 'word-doubled', severity: 'warning', message: 'Có lỗi.', places: [place] })
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
  expect(findingText({ code: 'word-doubled', severity: 'warning', message: 'Có lỗi.', places })).toBe(
    'Có lỗi.\n    Đoạn 1: «một»\n    Đoạn 9: «chín»',
  );
});
