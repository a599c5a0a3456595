import { foundIn } from '../../../builders/report-text';

/** Sentences above a table whose cells are parted by bars. */
function told(...lines: readonly string[]): readonly string[] {
  return foundIn('I. KẾT QUẢ', '1. Kết quả thực hiện', ...lines.map((line) => line.replace(/ *\| */g, '\t')))
    .filter(({ code, message }) => code === 'figure-two-values' && message.includes('bảng'))
    .map(({ severity, facts }) => {
      const { said, other } = facts as { readonly said: string; readonly other: string };
      return `${severity} ${said} ≠ ${other}`;
    });
}

const TASKS = [
  'STT | Đơn vị | Nhiệm vụ đến hạn | Đúng hạn | Quá hạn',
  '1 | Phòng Nội vụ | 300 | 295 | 5',
  '2 | Phòng Tài chính | 268 | 263 | 5',
  '| Tổng cộng | 568 | 558 | 10',
];

describe('a sentence beside a table', () => {
  test.each<[string, readonly string[]]>([
    ['Có 568 nhiệm vụ đến hạn, hoàn thành đúng hạn 558 nhiệm vụ, quá hạn 10 nhiệm vụ.', []],
    ['Có 568 nhiệm vụ đến hạn, hoàn thành đúng hạn 549 nhiệm vụ, quá hạn 10 nhiệm vụ.', ['error 549 ≠ 558']],
    ['Có 570 nhiệm vụ đến hạn, đúng hạn 549.', []],
    ['Có 568 nhiệm vụ đến hạn, đúng hạn 549, trong đó Phòng Nội vụ đúng hạn 295.', []],
    ['Có 568 nhiệm vụ đến hạn, trong đó đúng hạn 295.', []],
    ['Cùng kỳ năm 2022 có 568 nhiệm vụ đến hạn, đúng hạn 540.', []],
    ['Có khoảng 568 nhiệm vụ đến hạn, hơn 500 nhiệm vụ đúng hạn.', []],
    ['Đang theo dõi 568 nhiệm vụ đến hạn, trong đó 30 nhiệm vụ đúng hạn.', []],
    ['Có 568 nhiệm vụ đến hạn; 12 nhiệm vụ đúng hạn thuộc lĩnh vực đất đai.', []],
  ])('agrees with its total or is asked about: %s', (text, expected) => expect(told(text, ...TASKS)).toEqual(expected));

  test('that names rows, where its neighbours agree with theirs', () => {
    const rows = ['STT | Cấp | Tiếp nhận | Quá hạn', '1 | Cấp huyện | 500 | 39', '2 | Cấp xã | 700 | 11'];
    const table = [...rows, '| Tổng cộng | 1.200 | 50'];
    expect(told(...table, 'a) Cấp huyện: 39 hồ sơ quá hạn.', 'b) Cấp xã: 11 hồ sơ quá hạn.')).toEqual([]);
    expect(told(...table, 'a) Cấp huyện: 39 hồ sơ quá hạn.', 'b) Cấp xã: 19 hồ sơ quá hạn.')).toEqual([
      'error 19 ≠ 11',
    ]);
    expect(told(...table, 'b) Cấp xã: 19 hồ sơ quá hạn.')).toEqual([]);
  });

  test('whose only rate differs from that of the total', () => {
    const table = [
      'STT | Nguồn vốn | Kế hoạch | Đã giải ngân | Tỷ lệ giải ngân (%)',
      '1 | Ngân sách tỉnh | 200.000 | 90.000 | 45,00',
      '2 | Ngân sách huyện | 100.000 | 39.810 | 39,81',
      '| Tổng cộng | 300.000 | 129.810 | 43,27',
    ];
    expect(told('Giải ngân vốn đầu tư công đạt 43,27% kế hoạch.', ...table)).toEqual([]);
    expect(told('Giải ngân vốn đầu tư công đạt 45,27% kế hoạch.', ...table)).toEqual(['warning 45,27% ≠ 43,27']);
  });
});
