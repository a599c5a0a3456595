import { foundIn, linesQuoted } from '../../../builders/report-text';

function skipped(code: 'number-skipped' | 'letter-skipped', ...body: readonly string[]): readonly string[] {
  return foundIn(...body).flatMap((finding) => (finding.code === code ? [finding.message] : []));
}

const filled = (...headings: readonly string[]) => headings.flatMap((heading) => [heading, 'Đã xong.']);
const HEAD = ['II. KẾT QUẢ', '1. Việc chung'];

describe('the points of a section follow the Vietnamese alphabet', () => {
  test('which has đ after d and e before g', () => {
    const letters = 'abcdđeghik'.split('').map((letter) => `${letter}) Việc ${letter}`);
    expect(skipped('letter-skipped', ...HEAD, ...filled(...letters))).toEqual([]);
  });

  test('so a letter left out is told with the one expected', () => {
    const [message, ...more] = skipped('letter-skipped', ...HEAD, ...filled('a) Một', 'b) Hai', 'd) Bốn'));
    expect(more).toEqual([]);
    expect(message).toMatch(/b.*d.*c/);
    expect(skipped('letter-skipped', ...HEAD, ...filled('e) Năm', 'f) Sáu'))).toHaveLength(1);
    expect(skipped('letter-skipped', ...HEAD, ...filled('a) Một', 'a) Hai', 'c) Ba'))).toHaveLength(1);
  });

  test('anew in each section, and in each list', () => {
    const two = [...filled('a) Một', 'b) Hai'), '2. Việc khác', ...filled('a) Một')];
    expect(skipped('letter-skipped', ...HEAD, ...two)).toEqual([]);
    expect(
      skipped('letter-skipped', ...HEAD, ...filled('a) Một', 'b) Hai'), '2. Việc khác', ...filled('c) Ba')),
    ).toEqual([]);
    expect(skipped('letter-skipped', ...HEAD, 'a) một;', 'b) hai.', 'a) khác;', 'b) nữa.')).toEqual([]);
  });
});

describe('the items of a part follow one another', () => {
  test('so a number left out is told with the one expected', () => {
    const [message] = skipped('number-skipped', 'I. MỘT', ...filled('1. Một', '2. Hai', '4. Bốn'));
    expect(message).toMatch(/2.*4.*3/);
    expect(linesQuoted('number-skipped', 'I. MỘT', ...filled('1. Một', '2. Hai', '4. Bốn'))).toEqual([4, 6]);
  });

  test('anew in each part, and in a list inside a section', () => {
    expect(skipped('number-skipped', 'I. MỘT', ...filled('1. Một', '2. Hai'), 'II. HAI', ...filled('1. Một'))).toEqual(
      [],
    );
    expect(skipped('number-skipped', 'I. MỘT', '1. Một', '1. một;', '2. hai.', '2. Hai', 'Đã xong.')).toEqual([]);
  });

  test('a list in a sentence is not measured by the headings around it', () => {
    expect(skipped('number-skipped', 'I. MỘT', '1. Việc đầu', '5. năm việc sau.', '2. Việc hai', 'Đã xong.')).toEqual(
      [],
    );
  });
});

describe('the parts of a report follow one another', () => {
  test('beyond the twelfth too', () => {
    const numerals = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII'.split(' ');
    const parts = numerals.map((numeral) => `${numeral}. PHẦN ${numeral}`);
    expect(skipped('number-skipped', ...filled(...parts))).toEqual([]);
    const [message, ...more] = skipped(
      'number-skipped',
      ...filled(...parts.filter((part) => !part.startsWith('XIV.'))),
    );
    expect(more).toEqual([]);
    expect(message).toContain('Sau mục XIII là mục XV, đúng ra là XIV');
  });

  test('by Roman numerals', () => {
    expect(skipped('number-skipped', ...filled('I. MỘT', 'II. HAI', 'III. BA', 'IV. BỐN', 'V. NĂM'))).toEqual([]);
    expect(skipped('number-skipped', ...filled('I. MỘT', 'II. HAI', 'IV. BỐN'))[0]).toMatch(/II.*IV.*III/);
    expect(skipped('number-skipped', ...filled('I. MỘT', 'II. HAI', 'II. BA'))).toHaveLength(1);
  });
});

describe('a heading has words under it', () => {
  const empty = (...body: readonly string[]) =>
    foundIn(...body).flatMap(({ code, places }) => (code === 'heading-empty' ? [places[0]?.text] : []));

  test.each<[readonly string[], readonly string[]]>([
    [['I. MỘT', '1. Việc', 'Đã xong.'], []],
    [['I. MỘT', '1. Việc', 'a) Một', 'Đã xong.'], []],
    [['I. MỘT', '1. Việc', 'II. HAI', 'Đã xong.'], ['1. Việc']],
    [['I. MỘT', 'II. HAI', 'Đã xong.'], ['I. MỘT']],
    [['I. MỘT', '1. Việc', 'a) Một', 'b) Hai', 'Đã xong.'], ['a) Một']],
    [['I. MỘT', '1. Việc', 'a) Một', '2. Việc', 'Đã xong.'], ['a) Một']],
    [['I. MỘT', 'Đã xong.', 'II. HAI', 'Nơi nhận:', '- Lưu: VT.'], ['II. HAI']],
    [['I. MỘT', 'Đã xong.', 'II. HAI', 'Lĩnh vực\tSố hồ sơ'], []],
    [['I. MỘT', 'Đã xong.', 'II. HAI'], []],
  ])('%j', (body, expected) => expect(empty(...body)).toEqual(expected));
});

test('the end mark stands once', () => {
  const marks = (...body: readonly string[]) => linesQuoted('end-mark-repeated', ...body);
  expect(marks('Đã xong.', 'Trên đây là báo cáo./.')).toEqual([]);
  expect(marks('Đã xong./.', 'Còn nữa.', 'Trên đây là báo cáo. / .')).toEqual([1, 3]);
});
