import { linesOfText, readReportText } from '../../../../src/core/checks/text/read-report-text';
import { headerOf } from '../../../../src/core/checks/text/table-header';

const header = (...rows: readonly string[]) => headerOf(rows.map((row) => ({ cells: row.split('|') })));

describe('the headings of the columns', () => {
  test.each<[readonly string[], readonly string[]]>([
    [
      ['Lĩnh vực|Số hồ sơ', 'Hộ tịch|12'],
      ['Lĩnh vực', 'Số hồ sơ'],
    ],
    [
      ['Lĩnh vực|Tiếp nhận||Trả', '|Mới|Cũ|', 'Hộ tịch|12|3|15'],
      ['Lĩnh vực', 'Tiếp nhận Mới', 'Tiếp nhận Cũ', 'Trả'],
    ],
    [
      ['Nội dung|2023|2024', 'Hồ sơ|12|15'],
      ['Nội dung', '2023', '2024'],
    ],
    [
      ['STT|Nhiệm vụ', 'Một|Mua máy'],
      ['STT', 'Nhiệm vụ'],
    ],
    [['Hộ tịch|12', 'Đất đai|3'], []],
    [['Lĩnh vực|Tiếp nhận|Trả', 'Hộ tịch|12'], []],
    [['Hộ tịch|mười hai'], []],
    [[], []],
  ])('of %j', (rows, expected) => expect(header(...rows)).toEqual(expected));
});

test('every row knows its table; the row that numbers the columns is no sentence', () => {
  const lines = [
    'BÁO CÁO',
    'Công tác quý I năm 2024',
    'I. MỘT',
    'Lĩnh vực\tMới\tCũ',
    '(1)\t(2)\t(3)',
    'Hộ tịch\t12\t3',
    'Xong.',
    'Đất\t5',
  ];
  const read = readReportText(linesOfText(lines.join('\n'))).lines.slice(3);
  expect(read.map(({ kind, table }) => [kind, table?.number ?? null, table?.header.join(' ') ?? null])).toEqual([
    ['body', 1, 'Lĩnh vực Mới Cũ'],
    ['symbol', 1, 'Lĩnh vực Mới Cũ'],
    ['body', 1, 'Lĩnh vực Mới Cũ'],
    ['body', null, null],
    ['body', 2, ''],
  ]);
});

describe('tabs in a line', () => {
  const cells = (line: string) => readReportText(linesOfText(`I. MỘT\n${line}`)).lines[1];

  test.each<[string, readonly string[] | null, string]>([
    ['Hộ tịch\t12', ['Hộ tịch', '12'], 'Hộ tịch\t12'],
    ['\tPhường đã xong.', null, 'Phường đã xong.'],
    ['\t\tPhường đã xong.', null, 'Phường đã xong.'],
    ['1.\tChỉ đạo, điều hành', null, '1. Chỉ đạo, điều hành'],
    ['-\tHộ tịch', null, '- Hộ tịch'],
    ['Tổng số hồ sơ:\t12 hồ sơ', null, 'Tổng số hồ sơ: 12 hồ sơ'],
    ['1\tHộ tịch\t12', ['1', 'Hộ tịch', '12'], '1\tHộ tịch\t12'],
    ['\t12\t3', ['', '12', '3'], '12\t3'],
    ['Cấp xã\t\t', ['Cấp xã', '', ''], 'Cấp xã'],
  ])('%j', (line, expected, text) => expect(cells(line)).toMatchObject({ cells: expected, text }));
});
