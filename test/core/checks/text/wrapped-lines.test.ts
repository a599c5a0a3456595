import { linesOfText, readReportText } from '../../../../src/core/checks/text/read-report-text';

const HEAD = ['BÁO CÁO', 'Công tác quý I năm 2024', 'Kính gửi: Phòng Nội vụ.', 'I. MỘT', '1. Một'];

/** The lines below the head, each with its paragraph. */
function read(...lines: readonly string[]): readonly (readonly [number, string])[] {
  const { lines: all } = readReportText(linesOfText([...HEAD, ...lines].join('\n')));
  return all.slice(HEAD.length).map(({ place, text }) => [(place.paragraph ?? 0) - HEAD.length, text]);
}

describe('a sentence that a page broke is one line, at the place of its first half', () => {
  test.each<[readonly string[], readonly (readonly [number, string])[]]>([
    [
      ['Thực hiện Chỉ thị số 4/CT-UBND ngày', '', '12/5/2021 của UBND tỉnh.'],
      [[1, 'Thực hiện Chỉ thị số 4/CT-UBND ngày 12/5/2021 của UBND tỉnh.']],
    ],
    [['Bà con dùng dịch vụ công', '', 'mức độ 3, 4.'], [[1, 'Bà con dùng dịch vụ công mức độ 3, 4.']]],
    [['Phường đã tiếp nhận', '3', 'và trả kết quả đủ.'], [[1, 'Phường đã tiếp nhận và trả kết quả đủ.']]],
    [['- Hộ tịch, tiếp nhận', 'đủ 5 hồ sơ.'], [[1, '- Hộ tịch, tiếp nhận đủ 5 hồ sơ.']]],
    [['Thực hiện Quyết định số 45/QĐ-', 'UBND của tỉnh.'], [[1, 'Thực hiện Quyết định số 45/QĐ-UBND của tỉnh.']]],
    [
      ['Thực hiện Kế hoạch ngày 14/02/2022 của', '', 'UBND huyện.'],
      [[1, 'Thực hiện Kế hoạch ngày 14/02/2022 của UBND huyện.']],
    ],
    [
      ['Đã rà soát 60 thủ tục, gồm: đất đai 42, xây dựng', '', '18 thủ tục.'],
      [[1, 'Đã rà soát 60 thủ tục, gồm: đất đai 42, xây dựng 18 thủ tục.']],
    ],
    [['II. PHƯƠNG HƯỚNG, NHIỆM VỤ', 'QUÝ II NĂM 2024'], [[1, 'II. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2024']]],
    [['Tỷ lệ đạt', '95,5% kế hoạch', 'năm.'], [[1, 'Tỷ lệ đạt 95,5% kế hoạch năm.']]],
  ])('%j', (lines, expected) => expect(read(...lines)).toEqual(expected));
});

describe('lines that stand for themselves stay so', () => {
  test.each<[readonly string[]]>([
    [['Phường đã xong.', 'tiếp theo.']],
    [['Đã tiếp nhận:', 'hộ tịch 5 hồ sơ;', 'đất đai 3 hồ sơ.']],
    [['2. Cải cách thủ tục hành chính', '5.424 hồ sơ được tiếp nhận.']],
    [['2. Hai', 'phường đã làm xong.']],
    [['Đã làm các việc sau', '1. Một việc;', 'a) việc khác;']],
    [['Đã làm các việc sau', '- một việc']],
    [['Kết quả giải quyết hồ sơ', '500 hồ sơ tiếp nhận']],
    [['Phường đã tiếp nhận', 'Hộ tịch\t5']],
    [['Hộ tịch\t5', 'đất đai\t3']],
    [['Phường đã tiếp nhận', 'Phường đã giải quyết']],
  ])('%j', (lines) => expect(read(...lines).map(([, text]) => text)).toEqual(lines));

  test('in the letterhead and the signature', () => {
    const lines = [
      'UBND PHƯỜNG MẪU',
      'số 5',
      'BÁO CÁO',
      'Công tác quý I năm 2024',
      'I. MỘT',
      'Xong.',
      'Nơi nhận:',
      'Văn phòng',
      'lưu',
    ];
    expect(readReportText(linesOfText(lines.join('\n'))).lines.map(({ text }) => text)).toEqual(lines);
  });
});

describe('a text whose every line was broken at the edge of the page', () => {
  const broken = Array.from({ length: 8 }, () => [
    'Phường đã tiếp nhận và trả kết quả đủ cho người dân đến nộp hồ sơ tại quầy',
    'trong giờ làm việc.',
  ]).flat();
  const name = ['Kết quả được báo cáo hằng tuần cho lãnh đạo phụ trách, Trung tâm Phục vụ', 'Hành chính công phường.'];

  test('is joined before a capital letter too', () => {
    const texts = read(...broken, ...name).map(([, text]) => text);
    expect(texts).toHaveLength(9);
    expect(texts[8]).toBe(name.join(' '));
  });

  test('but not a text with whole paragraphs', () => {
    expect(read(...name)).toHaveLength(2);
    expect(read(...broken, 'Phường đã xong. '.repeat(10), ...name)).toHaveLength(11);
  });
});

test('a title over two lines names its period', () => {
  const lines = ['BÁO CÁO', 'Kết quả công tác cải cách hành chính quý III', 'năm 2024', 'I. MỘT', 'Xong.'];
  expect(readReportText(linesOfText(lines.join('\n'))).period).toEqual({ kind: 'quarter', year: 2024, number: 3 });
});
