import { foundIn } from '../../../builders/report-text';

const LEAD = ['I. KẾT QUẢ', 'Kết quả theo lĩnh vực như sau.'];

/** Rows whose cells are parted by bars. */
function told(...rows: readonly string[]): readonly string[] {
  const table = rows.map((row) => row.replace(/ *\| */g, '\t'));
  return foundIn(...LEAD, ...table)
    .filter(({ code }) => code === 'parts-not-total' || code === 'rate-wrong')
    .map(({ severity, facts }) => {
      const { said, sum, right } = facts as { readonly said: string; readonly sum?: string; readonly right?: string };
      return `${severity} ${said} ≠ ${sum ?? right}`;
    });
}

const HEAD = 'STT | Lĩnh vực | Số hồ sơ | Tờ rơi';
const ROWS = ['1 | Hộ tịch | 300 | 20', '2 | Đất đai | 120 | 30', '3 | Chứng thực | 1.480 | 10'];

describe('the total row of a table', () => {
  test.each<[string, readonly string[]]>([
    ['Tổng cộng | | 1.900 | 60', []],
    ['Tổng cộng | | 1.910 | 60', ['error 1.910 ≠ 1.900']],
    [' | Tổng số | 1.900 | 61', ['error 61 ≠ 60']],
    ['Toàn tỉnh | | 1.910 | 61', []],
    ['Tổng cộng | | 1.900 | ', []],
    ['Tổng cộng | 1.900 | 61', ['error 61 ≠ 60']],
    [' | Tổng chi | 1.900 | 61', ['error 61 ≠ 60']],
    ['II | Tổng chi | 1.900 | 61', []],
  ])('%s', (total, expected) => expect(told(HEAD, ...ROWS, total)).toEqual(expected));

  test('at its head', () => {
    expect(told(HEAD, 'Tổng cộng | | 1.900 | 60', ...ROWS)).toEqual([]);
    expect(told(HEAD, 'Tổng cộng | | 1.900 | 61', ...ROWS)).toEqual(['error 61 ≠ 60']);
  });

  test('is of the highest level', () => {
    const levels = (total: string) => [
      HEAD,
      'I | Cấp tỉnh | 30 | 3',
      '1 | Y tế | 10 | 1',
      '2 | Xây dựng | 20 | 2',
      'II | Cấp xã | 70 | 7',
      '1 | Hộ tịch | 30 | 3',
      '2 | Đất đai | 40 | 4',
      total,
    ];
    expect(told(...levels('Tổng cộng | | 100 | 10'))).toEqual([]);
    expect(told(...levels('Tổng cộng | | 101 | 10'))).toEqual(['error 101 ≠ 100']);
  });

  test('is the only row of its level, whose only part repeats it', () => {
    const form = ['I | Cấp xã | 5 | 2', '1 | Hộ tịch | 5 | 2'];
    expect(told(HEAD, ...form, ' | Tổng số | 5 | 2')).toEqual([]);
    expect(told(HEAD, ...form, '2 | Đất đai | 1 | 1', ' | Tổng cộng | 8 | 3')).toEqual(['error 8 ≠ 6']);
  });

  test('says nothing of rates, ranks, averages and days', () => {
    const head = 'STT | Xã | Tỷ lệ (%) | Điểm | Bình quân | Thời gian (ngày)';
    expect(told(head, '1 | A | 80 | 9 | 3 | 5', '2 | B | 90 | 8 | 5 | 7', 'Tổng cộng | | 85 | 8 | 4 | 6')).toEqual([]);
  });
});

test('a group is what the rows below it make', () => {
  const groups = (first: string) => [
    HEAD,
    `I | Cấp tỉnh | ${first} | 3`,
    '1 | Y tế | 10 | 1',
    '2 | Xây dựng | 20 | 2',
    'II | Cấp xã | 70 | 7',
    '1 | Hộ tịch | 30 | 3',
    '2 | Đất đai | 40 | 4',
  ];
  expect(told(...groups('30'))).toEqual([]);
  expect(told(...groups('31'))).toEqual(['error 31 ≠ 30']);
});

describe('a column that others make up', () => {
  const head = 'STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết';
  const rows = (received: string) => [
    head,
    '1 | Hộ tịch | 300 | 290 | 10',
    `2 | Đất đai | ${received} | 95 | 15`,
    '3 | Chứng thực | 480 | 480 | 0',
  ];

  test('received are resolved and pending', () => {
    expect(told(...rows('110'))).toEqual([]);
    expect(told(...rows('120'))).toEqual(['error 120 ≠ 110']);
  });

  test('as all other rows show', () => {
    const total = (sum: string) => [
      'Xã | Tổng số | Trực tuyến | Trực tiếp',
      'Tân Lập | 10 | 4 | 6',
      'Hòa Bình | 20 | 5 | 15',
      `Sơn Hà | ${sum} | 7 | 8`,
      'Đông Hải | 40 | 25 | 15',
    ];
    expect(told(...total('15'))).toEqual([]);
    expect(told(...total('16'))).toEqual(['error 16 ≠ 15']);
  });
});

test('a rate follows from the columns that give the others', () => {
  const rates = (rate: string) => [
    'STT | Xã | Hồ sơ | Trực tuyến | Tỷ lệ (%)',
    '1 | A | 800 | 640 | 80',
    `2 | B | 500 | 450 | ${rate}`,
    '3 | C | 300 | 100 | 33,33',
  ];
  expect(told(...rates('90'))).toEqual([]);
  expect(told(...rates('95'))).toEqual(['error 95% ≠ 90%']);
});

test('a table of unlike things is not added up', () => {
  expect(
    told('Chỉ tiêu | Đơn vị tính | Số liệu', 'Thủ tục | TTHC | 30', 'Hồ sơ | hồ sơ | 500', 'Điểm | điểm | 86,5'),
  ).toEqual([]);
});
