import { codesIn, codesInWorkbook, foundIn, linesQuoted } from '../../../builders/report-text';

const RULES: readonly (readonly [code: string, fires: readonly string[], silent: readonly string[]])[] = [
  ['other-period-words', ['Trong quý, các việc đều xong.'], ['Trong quý I năm 2023 và hằng quý, các việc đều xong.']],
  ['other-period-words', ['Trong tháng này đã họp.'], ['Trong tháng 4 đã họp.']],
  ['other-year', ['Trong 6 tháng đầu năm 2022, phường đã làm xong.'], ['So với 6 tháng đầu năm 2022, số hồ sơ tăng.']],
  [
    'unfinished-year-as-result',
    ['Phát huy kết quả năm 2023, ngay từ đầu năm phường đã giao việc.'],
    ['Phát huy kết quả năm 2022, ngay từ đầu năm phường đã giao việc.'],
  ],
  [
    'term-outdated',
    ['Dịch vụ công trực tuyến mức độ 3, 4.'],
    ['Dịch vụ công trực tuyến toàn trình; hoàn thành ở mức độ tốt.'],
  ],
  ['end-mark-repeated', ['Kết quả tốt./.', 'Trên đây là báo cáo./.'], ['Kết quả tốt.', 'Trên đây là báo cáo./.']],
  [
    'letter-skipped',
    [
      'II. KẾT QUẢ',
      '1. Việc',
      'a) Một',
      'Xong.',
      'b) Hai',
      'Xong.',
      'c) Ba',
      'Xong.',
      'd) Bốn',
      'Xong.',
      'e) Năm',
      'Xong.',
    ],
    [
      'II. KẾT QUẢ',
      '1. Việc',
      'a) Một',
      'Xong.',
      'b) Hai',
      'Xong.',
      'c) Ba',
      'Xong.',
      'd) Bốn',
      'Xong.',
      'đ) Năm',
      'Xong.',
    ],
  ],
  [
    'number-skipped',
    ['I. MỘT', 'Xong.', 'III. BA', 'Xong.'],
    ['I. MỘT', '1. Việc', 'Xong.', 'II. HAI', '1. Việc', 'Xong.', '2. Việc', 'Xong.'],
  ],
  ['heading-empty', ['I. MỘT', '1. Việc', '2. Việc', 'Xong.'], ['I. MỘT', '1. Việc', 'Xong.', '2. Việc', 'Xong.']],
  [
    'archive-names-person',
    ['Xong.', 'Nơi nhận:', '- Lưu: VT, Hạnh.'],
    ['Xong.', 'Nơi nhận:', '- Lưu: VT, VH-XH, Văn phòng.'],
  ],
  ['word-doubled', ['Kết quả của của phường.'], ['Người người thi đua, luôn luôn cố gắng.']],
  ['text-leftover', ['Đã tiếp nhận {{HS_TIEP_NHAN}} hồ sơ.'], ['Đã tiếp nhận 10 hồ sơ…']],
  ['text-damaged', ['Phöôøng ñaõ giaûi quyeát hoà sô.'], ['Phường đã giải quyết hồ sơ.']],
];

test.each(RULES)('%s is told where it stands, and only there', (code, fires, silent) => {
  expect(codesIn(...fires)).toContain(code);
  expect(codesIn(...silent)).not.toContain(code);
});

test('letters with loose tone marks are read like any others', () => {
  expect(codesIn('Phường đã giải quyết hồ sơ hồ sơ.'.normalize('NFD'))).toEqual(['word-doubled']);
});

test('both ends of what is out of order are quoted', () => {
  expect(linesQuoted('number-skipped', 'I. MỘT', 'Xong.', 'III. BA', 'Xong.')).toEqual([1, 3]);
});

test('the name in the last line is told as it is written', () => {
  const [finding] = foundIn('Xong.', 'Nơi nhận:', '- Lưu VT, Ng.T.Hạnh.').filter(
    ({ code }) => code === 'archive-names-person',
  );
  expect(finding?.message).toContain('«Ng.T.Hạnh»');
});

test('a workbook is read by what officers typed', () => {
  const said = [{ section: 'III.1', order: 1, text: 'Trong tháng này đã họp.' }];
  expect(codesInWorkbook({ 'Nội dung': said })).toContain('other-period-words');
  expect(codesInWorkbook({})).not.toContain('other-period-words');
});
