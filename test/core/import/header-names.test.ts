import { columnRemarks } from '../../../src/core/import/mapping/column-remarks';
import { lackingTargets } from '../../../src/core/import/mapping/correct-mapping';
import { proposeMapping } from '../../../src/core/import/mapping/propose-mapping';
import { remarkText } from '../../../src/core/import/words/remark-words';
import type { Cell } from '../../../src/core/workbook/contract/cell';

const DAY = '13/06/2023';

/** What stands under a header, as far as it matters for recognising the column. */
const CONTENT: Readonly<Record<string, Cell>> = {
  'Mã hồ sơ': 'H32.45-230613-0001',
  'Mã TTHC': '1.000894',
  'Tên thủ tục': 'Đăng ký khai sinh',
  'Ngày tiếp nhận': DAY,
  'Hình thức tiếp nhận': 'Trực tuyến',
  'Ngày hẹn trả': DAY,
  'Ngày hẹn lại': DAY,
  'Ngày trả kết quả': DAY,
  'Trạng thái': 'Đã trả kết quả',
  'Trả kết quả qua BCCI': 'Trả qua bưu chính',
  'Thanh toán trực tuyến': 'Chưa thanh toán',
  'Số tiền (đồng)': '8.000',
  'Ngày kết thúc trên phần mềm': DAY,
  'Nguyên nhân trễ': 'Mất mạng',
  Ngày: DAY,
  'Ngày ban hành': DAY,
  'Hạn ban hành': DAY,
  'Thời hạn': '5 ngày làm việc',
  'Số tiền thu': '8.000',
  'Số tiền chi': '8.000',
};

/** Checks that columns with these headers get these targets, whatever order they are in. */
function expectTargets(tab: string, wanted: readonly (readonly [header: string, target: string | null])[]): void {
  for (const columns of [wanted, [...wanted].reverse()]) {
    const rows = [columns.map(([header]) => header), columns.map(([, target]) => CONTENT[target ?? ''] ?? 'x')];
    const mapping = proposeMapping([{ name: 'Tờ 1', rows }], []);
    expect(mapping?.tab).toBe(tab);
    expect(mapping?.columns.map(({ header, target }) => [header, target])).toEqual(columns);
  }
}

test.each<[string, string, readonly (readonly [string, string | null])[]]>([
  [
    'software in English',
    'Hồ sơ',
    [
      ['Dossier No', 'Mã hồ sơ'],
      ['Procedure code', 'Mã TTHC'],
      ['Procedure name', 'Tên thủ tục'],
      ['Received date', 'Ngày tiếp nhận'],
      ['Due date', 'Ngày hẹn trả'],
      ['Returned date', 'Ngày trả kết quả'],
      ['Channel', 'Hình thức tiếp nhận'],
      ['Status', 'Trạng thái'],
      ['Fee', 'Số tiền (đồng)'],
      ['Note', 'Ghi chú'],
    ],
  ],
  [
    'software in English with other words',
    'Hồ sơ',
    [
      ['Application number', 'Mã hồ sơ'],
      ['Service code', 'Mã TTHC'],
      ['Date of receipt', 'Ngày tiếp nhận'],
      ['Deadline', 'Ngày hẹn trả'],
      ['Submission method', 'Hình thức tiếp nhận'],
      ['Application status', 'Trạng thái'],
      ['Total amount', 'Số tiền (đồng)'],
      ['Applicant', null],
    ],
  ],
  [
    'one-stop software with days of handing in and of acceptance',
    'Hồ sơ',
    [
      ['Số hồ sơ', 'Mã hồ sơ'],
      ['Tên thủ tục hành chính', 'Tên thủ tục'],
      ['Ngày nộp', null],
      ['Thời điểm tiếp nhận', 'Ngày tiếp nhận'],
      ['Hạn trả', 'Ngày hẹn trả'],
      ['Kết thúc', 'Ngày kết thúc trên phần mềm'],
      ['Ngày trả KQ', 'Ngày trả kết quả'],
      ['Kênh nộp hồ sơ', 'Hình thức tiếp nhận'],
      ['Trạng thái hồ sơ', 'Trạng thái'],
    ],
  ],
  [
    'a portal, with hours and fees',
    'Hồ sơ',
    [
      ['Mã hồ sơ DVCQG', 'Mã hồ sơ'],
      ['Mã thủ tục', 'Mã TTHC'],
      ['Thời gian tiếp nhận hồ sơ', 'Ngày tiếp nhận'],
      ['Thời gian hẹn trả kết quả', 'Ngày hẹn trả'],
      ['Thời gian trả kết quả thực tế', 'Ngày trả kết quả'],
      ['Phương thức nộp hồ sơ', 'Hình thức tiếp nhận'],
      ['Trạng thái xử lý hồ sơ', 'Trạng thái'],
      ['Phí, lệ phí (VNĐ)', 'Số tiền (đồng)'],
      ['Phương thức nhận kết quả', 'Trả kết quả qua BCCI'],
      ['Trạng thái thanh toán', 'Thanh toán trực tuyến'],
    ],
  ],
  [
    'a national list of procedures',
    'Thủ tục',
    [
      ['Mã hồ sơ TTHC', 'Mã TTHC'],
      ['Danh mục thủ tục hành chính', 'Tên thủ tục'],
      ['Ngành, lĩnh vực', 'Lĩnh vực'],
      ['Thời hạn giải quyết TTHC', 'Thời hạn'],
      ['Mức độ cung cấp DVCTT', 'Dịch vụ công trực tuyến'],
    ],
  ],
  [
    'accounting software',
    'Thu chi',
    [
      ['Ngày hạch toán (*)', 'Ngày'],
      ['Số chứng từ', null],
      ['Diễn giải', 'Nội dung'],
      ['Khoản mục thu chi', 'Khoản mục'],
      ['Số đã thu', 'Số tiền thu'],
      ['Số đã chi', 'Số tiền chi'],
    ],
  ],
  [
    'a document system',
    'Văn bản',
    [
      ['Số, ký hiệu VB', 'Ký hiệu'],
      ['Ngày ký ban hành', 'Ngày ban hành'],
      ['Tên loại VB', 'Loại'],
      ['Trích yếu nội dung văn bản', 'Trích yếu'],
      ['CQ ban hành', 'Cơ quan ban hành'],
      ['Hạn xử lý văn bản', 'Hạn ban hành'],
      ['Số đến', null],
    ],
  ],
])('headers of %s are known', (_, tab, wanted) => expectTargets(tab, wanted));

/** Thông tư 01/2018/TT-VPCP, mẫu số 06: the register of dossiers on paper. */
test('the register of dossiers on paper is known by its groups of columns', () => {
  const rows = [
    ['TT', 'Mã hồ sơ', 'Tên thủ tục hành chính', 'Ngày, tháng, năm', null, null, 'Nhận và trả kết quả', null],
    [null, null, null, 'Tiếp nhận', 'Hẹn trả kết quả', 'Trả kết quả', 'Phương thức nhận kết quả', 'Ký nhận'],
    [1, 'A1', 'Đăng ký khai sinh', DAY, DAY, DAY, 'Trực tiếp', null],
  ];
  const { columns } = proposeMapping([{ name: 'Sổ', rows }], []) ?? { columns: [] };
  expect(columns.map(({ target }) => target)).toEqual([
    null,
    'Mã hồ sơ',
    'Tên thủ tục',
    'Ngày tiếp nhận',
    'Ngày hẹn trả',
    'Ngày trả kết quả',
    'Trả kết quả qua BCCI',
    null,
  ]);
});

describe('the day of handing in', () => {
  const mappingOf = (...headers: readonly string[]) => {
    const rows = [
      ['Số hồ sơ', 'Mã TTHC', ...headers],
      ['A1', '1.000894', ...headers.map(() => DAY)],
    ];
    const mapping = proposeMapping([{ name: 'Tờ 1', rows }], []);
    if (!mapping) throw new Error('no header was found');
    return mapping;
  };
  const targets = (...headers: readonly string[]) =>
    mappingOf(...headers)
      .columns.slice(2)
      .map(({ target }) => target);

  test('is left out beside a day of receipt, however that is called', () => {
    expect(targets('Ngày nộp', 'Ngày tiếp nhận')).toEqual([null, 'Ngày tiếp nhận']);
    expect(targets('Thời gian nộp hồ sơ', 'Nhận hồ sơ')).toEqual([null, 'Ngày tiếp nhận']);
    expect(targets('Ngày đăng ký', 'Ngày tiếp nhận hồ sơ tại một cửa')).toEqual([null, 'Ngày tiếp nhận']);
  });

  test('is taken where there is no other, and officers are told', () => {
    const mapping = mappingOf('Thời điểm nộp hồ sơ');
    expect(lackingTargets(mapping)).not.toContain('Ngày tiếp nhận');
    expect(columnRemarks([mapping]).map(remarkText)).toEqual([
      '«Ngày tiếp nhận» được lấy từ cột «Thời điểm nộp hồ sơ». Hồ sơ nộp trực tuyến có thể được tiếp nhận sau ngày nộp; hãy kiểm tra trước khi ghi.',
    ]);
    expect(columnRemarks([mappingOf('Ngày tiếp nhận')])).toEqual([]);
  });
});

describe('a column of days that cannot be read', () => {
  const target = (header: string, ...cells: readonly Cell[]) => {
    const rows = [['Số hồ sơ', header, 'Tình trạng'], ...cells.map((cell, at) => [`A${at}`, cell, 'Đã trả'])];
    return proposeMapping([{ name: 'Tờ 1', rows }], [])?.columns[1]?.target;
  };

  test('is taken all the same, so that each cell is refused for what it is', () => {
    expect(target('Ngày nhận', '31/6/2023', '31/6/2023')).toBe('Ngày tiếp nhận');
    expect(target('Ngày nhận', 'ngày 13 tháng 6 năm 2023')).toBe('Ngày tiếp nhận');
    expect(target('Ngày tiếp nhận', '#######')).toBe('Ngày tiếp nhận');
  });

  test('is not taken for its name alone when it holds something else', () => {
    expect(target('Hạn giải quyết', '5 ngày làm việc')).toBeNull();
    expect(target('Ngày nhận', 'Thứ Hai')).toBeNull();
  });

  test('is not personal for the word «công dân» in its name', () => {
    expect(target('Ngày trả kết quả cho công dân', DAY)).toBe('Ngày trả kết quả');
    expect(target('Ngày sinh công dân', DAY)).toBeNull();
  });
});
