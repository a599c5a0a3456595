import { COLUMNS_06A } from '../../../src/core/annexes/form-06a';
import { readForm06a } from '../../../src/core/reconcile/read-form-06a';
import type { Cell } from '../../../src/core/workbook/contract/cell';

type Rows = readonly (readonly Cell[])[];

const NUMBERS = Array.from({ length: 13 }, (_, index) => `(${index + 1})`);
const COUNTS = [40, 10, 25, 5, 30, 10, 18, 2, 10, 9, 1];
const line = (name: string, counts: readonly Cell[] = COUNTS): readonly Cell[] => ['1', name, ...counts];
const read = (...rows: Rows) => readForm06a({ rows });
const under = (...rows: Rows) => read(NUMBERS, ...rows);
const countsIn = (rows: Rows) =>
  readForm06a({ rows }).lines.map(({ name, counts }) => [name, ...COLUMNS_06A.map((column) => counts[column])]);
const with3 = (cell: Cell) => under(line('Hộ tịch', [cell, ...COUNTS.slice(1)]));

describe('columns', () => {
  test('are found by the line of numbers, wherever they stand', () => {
    const numbers = [null, '(2)', '(3)=(4)+(5)+(6)', ...NUMBERS.slice(3, 6), null, ...NUMBERS.slice(6)];
    const cells = [null, 'Hộ tịch', ...COUNTS.slice(0, 4), null, ...COUNTS.slice(4)];
    expect(countsIn([['Biểu II.06a'], numbers, cells])).toEqual([['Hộ tịch', ...COUNTS]]);
  });

  test('are found by numbers that the Sheet took for negative ones', () => {
    const negative = NUMBERS.map((_, index) => -index - 1);
    expect(countsIn([negative, line('Hộ tịch')])).toEqual([['Hộ tịch', ...COUNTS]]);
  });

  test('are found by the words of merged headers, in whatever order the groups come', () => {
    const rows = [
      ['BÁO CÁO TỶ LỆ HỒ SƠ GIẢI QUYẾT ĐÚNG HẠN'],
      ['STT', 'Lĩnh vực', 'Đang giải quyết', null, null, 'Đã giải quyết', null, null, null, 'Tiếp nhận'],
      ...[[null, null, 'Tổng', 'Trong hạn', 'Quá hạn', 'Tổng', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Tổng']],
      line('Hộ tịch', [10, 9, 1, 30, 10, 18, 2, 40]),
    ];
    expect(countsIn(rows)).toEqual([['Hộ tịch', 40, null, null, null, 30, 10, 18, 2, 10, 9, 1]]);
    expect(readForm06a({ rows }).problems).toEqual([
      { code: 'columns-missing', columns: ['online', 'inPersonOrPost', 'carriedOver'] },
    ]);
  });

  test('are found where each merged cell repeats its words, as an .xlsx is read', () => {
    const title = Array.from({ length: 13 }, () => 'Tình hình tiếp nhận, giải quyết hồ sơ đúng hạn');
    const repeat = (words: string, count: number) => Array.from({ length: count }, () => words);
    const rows = [
      title,
      [
        'STT',
        'Lĩnh vực',
        ...repeat('Nhận giải quyết', 4),
        ...repeat('Đã giải quyết', 4),
        ...repeat('Đang giải quyết', 3),
      ],
      [
        ...['STT', 'Lĩnh vực', 'Tổng số', 'Trực tuyến', 'Trực tiếp, bưu chính', 'Từ kỳ trước'],
        ...['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Tổng số', 'Trong hạn', 'Quá hạn'],
      ],
      line('Hộ tịch'),
    ];
    expect(countsIn(rows)).toEqual([['Hộ tịch', ...COUNTS]]);
  });

  test('are found below a line of dates, whose numbers stand before its words', () => {
    const header = [
      ...['STT', 'Lĩnh vực', 'Tiếp nhận - tổng', 'Tiếp nhận trực tuyến', 'Tiếp nhận trực tiếp', 'Kỳ trước'],
      ...['Đã giải quyết - tổng', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Đang giải quyết - tổng', 'Trong hạn'],
    ];
    const cells = line('Hộ tịch', COUNTS.slice(0, -1));
    expect(countsIn([[15, 3, 2023, 'kỳ báo cáo'], header, cells])).toEqual([['Hộ tịch', ...COUNTS.slice(0, -1), null]]);
  });

  test('may be eight of the eleven, by their words or by their numbers, but no fewer', () => {
    const header = [
      ...['STT', 'Lĩnh vực', 'Tiếp nhận - tổng', 'Kỳ trước', 'Đã giải quyết - tổng', 'Trước hạn', 'Đúng hạn'],
      ...['Quá hạn', 'Đang giải quyết - tổng', 'Trong hạn'],
    ];
    const numbers = ['(1)', '(2)', '(3)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)'];
    const cells = line('Hộ tịch', [40, 5, 30, 10, 18, 2, 10, 9]);
    const expected = ['Hộ tịch', 40, null, null, 5, 30, 10, 18, 2, 10, 9, null];
    for (const row of [header, numbers]) {
      expect(countsIn([row, cells])).toEqual([expected]);
      const narrower = [row.slice(0, -1), cells.slice(0, -1)];
      expect(readForm06a({ rows: narrower }).problems).toEqual([{ code: 'form-unknown' }]);
    }
  });

  test('that stand for two columns of the form at once are neither', () => {
    const header = [
      ...['STT', 'Lĩnh vực', 'Tiếp nhận - tổng', 'Tiếp nhận trực tuyến', 'Tiếp nhận trực tiếp', 'Kỳ trước'],
      ...['Đã giải quyết - tổng', 'Trước hạn và đúng hạn', 'Quá hạn', 'Đang giải quyết - tổng', 'Trong hạn', 'Quá hạn'],
    ];
    const { problems } = read(header, line('Hộ tịch', [40, 10, 25, 5, 30, 28, 2, 10, 9, 1]));
    expect(problems).toEqual([{ code: 'columns-missing', columns: ['early', 'onTime'] }]);
  });

  test('without any header are taken in the order of the form, with or without ordinals', () => {
    expect(countsIn([line('Hộ tịch'), line('Đất đai')])).toEqual([
      ['Hộ tịch', ...COUNTS],
      ['Đất đai', ...COUNTS],
    ]);
    expect(countsIn([['Hộ tịch', ...COUNTS]])).toEqual([['Hộ tịch', ...COUNTS]]);
    expect(read(['Hộ tịch', ...COUNTS.slice(1)]).problems).toEqual([{ code: 'form-unknown' }]);
  });
});

describe('lines', () => {
  test('of sectors stand under their level; the total and the sums of levels are none', () => {
    const { lines } = under(
      line('A. Thủ tục hành chính cấp tỉnh'),
      line('1. Lĩnh vực Đất đai'),
      line('Cộng cấp tỉnh'),
      ['II', 'UBND cấp xã'],
      line('2) lĩnh vực: Hộ tịch'),
      ['Tổng cộng', null, ...COUNTS],
    );
    expect(lines.map(({ row, kind, level, name }) => [row, kind, level, name])).toEqual([
      [2, 'level', 'province', 'Thủ tục hành chính cấp tỉnh'],
      [3, 'sector', 'province', 'Đất đai'],
      [4, 'level', 'province', 'Cộng cấp tỉnh'],
      [6, 'sector', 'commune', 'Hộ tịch'],
      [7, 'total', 'commune', 'Tổng cộng'],
    ]);
  });

  test('of a sector that begins like a total are sectors', () => {
    const { lines } = under(line('Công chứng'), line('Tổng hợp, thống kê'), line('Cấp giấy phép'));
    expect(lines.map(({ kind }) => kind)).toEqual(['sector', 'sector', 'sector']);
  });

  test.each(['Tổng cộng (I + II):', 'TỔNG SỐ TOÀN PHƯỜNG', 'Cộng', 'Tổng số hồ sơ'])(
    'named «%s» are totals',
    (name) => {
      expect(under(line('Hộ tịch'), line(name)).lines.map(({ kind }) => kind)).toEqual(['sector', 'total']);
    },
  );

  test('of a total alone are told to be no sectors', () => {
    expect(under(line('Tổng số')).problems).toEqual([{ code: 'sectors-missing' }]);
  });

  test('of numbers that a page break repeats are passed over', () => {
    expect(under(line('Hộ tịch'), NUMBERS, line('Đất đai')).lines).toHaveLength(2);
  });

  test('without a name and names that come twice are told', () => {
    expect(under(line('Hộ tịch'), line(''), line('HO TICH')).problems).toEqual([
      { code: 'line-unnamed', row: 3 },
      { code: 'line-repeated', row: 4, name: 'HO TICH', firstRow: 2 },
    ]);
  });
});

describe('a count', () => {
  test.each<[Cell, number]>([
    ['5.424', 5424],
    ['5,424', 5424],
    [' 5 424 ', 5424],
    ['5.424,00', 5424],
    ['1,005,424.0', 1_005_424],
    ['07', 7],
    ['-', 0],
    [null, 0],
    [5424, 5424],
  ])('%p is %i', (cell, count) => {
    const { lines, problems } = with3(cell);
    expect([lines[0]?.counts.received, problems]).toEqual([count, []]);
  });

  test.each<Cell>(['5.42', '12 hồ sơ', '#REF!', '-3', 5.424, -3, true])('%p is none, and is named', (cell) => {
    const { lines, problems } = with3(cell);
    expect(lines[0]?.counts.received).toBeNull();
    expect(problems).toEqual([
      { code: 'count-unreadable', row: 2, name: 'Hộ tịch', column: 'received', found: expect.any(String) },
    ]);
  });
});

describe('a line whose counts are words', () => {
  const wordsIn = (count: number) =>
    under(
      line(
        'Hộ tịch',
        Array.from({ length: count }, () => '#REF!'),
      ),
    );

  test('is a line with cells to be mended when most of its cells hold something', () => {
    expect(wordsIn(6)).toMatchObject({ lines: [{ name: 'Hộ tịch' }] });
    expect(wordsIn(6).problems).toHaveLength(6);
  });

  test('is something else, such as who signs, when fewer do', () => {
    expect(wordsIn(5)).toEqual({ lines: [], problems: [{ code: 'lines-missing' }] });
  });
});

describe('a tab', () => {
  test.each([
    ['without anything', [], 'form-empty'],
    [
      'of something else',
      [
        ['Họ tên', 'Ngày sinh'],
        ['An', '01/02/1980'],
      ],
      'form-unknown',
    ],
    ['with a header alone', [NUMBERS], 'lines-missing'],
  ] as const)('%s says so', (_, rows, code) => {
    expect(readForm06a({ rows })).toEqual({ lines: [], problems: [{ code }] });
  });
});
