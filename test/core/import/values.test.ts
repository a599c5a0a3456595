import { IMPORT_TABS, targetsOf } from '../../../src/core/import/targets';
import { converter } from '../../../src/core/import/values/convert-cell';
import type { Cell } from '../../../src/core/workbook/contract/cell';
import type { Tab } from '../../../src/core/workbook/contract/tab';
import { on } from '../../builders/days';

function converted(tabName: string, header: string, cell: Cell): Cell {
  const tab = IMPORT_TABS.find(({ name }) => name === tabName) as Tab;
  const target = targetsOf(tab).find((one) => one.header === header);
  if (!target) throw new Error(`no such column: ${header}`);
  return converter(tabName, target)(cell);
}

const dossier = (header: string, cell: Cell) => converted('Hồ sơ', header, cell);

describe('words of one-stop software for what 2026 asks', () => {
  test.each<[string, Cell, Cell]>([
    ['Số hóa', 'Đã số hóa', 'Có'],
    ['Số hóa', 'x', 'Có'],
    ['Số hóa', 1, 'Có'],
    ['Số hóa', 'Chưa số hóa', 'Không'],
    ['Kết quả điện tử', 'Đã ký số', 'Có'],
    ['Kết quả điện tử', 'Bản giấy', 'Không'],
    ['Tái sử dụng dữ liệu', 'Đã khai thác', 'Có'],
    ['Phi địa giới', 'Ngoài địa bàn', 'Có'],
    ['Phi địa giới', 'Trong địa bàn', 'Không'],
    ['Trạng thái', 'Dừng xử lý', 'Dừng giải quyết'],
    ['Trạng thái', 'Đã dừng giải quyết', 'Dừng giải quyết'],
    ['Trạng thái', 'Tạm dừng', 'Chờ bổ sung'],
    ['Trạng thái', 'Tạm dừng xử lý', 'Chờ bổ sung'],
  ])('%s: %j', (header, cell, value) => {
    expect(dossier(header, cell)).toBe(value);
  });

  test.each([
    ['Bộ/Trung ương', 'Trung ương'],
    ['Bộ, ngành', 'Trung ương'],
    ['Sở, ngành', 'Tỉnh'],
    ['UBND cấp xã', 'Xã'],
    ['Đặc khu', 'Xã'],
  ])('the level «%s»', (cell, value) => {
    expect(converted('Thủ tục', 'Cấp', cell)).toBe(value);
  });

  test('what may be a refusal or a wait for a supplement is not guessed', () => {
    expect(dossier('Trạng thái', 'Trả lại')).toBe('Trả lại');
  });
});

describe('days', () => {
  test.each<[Cell]>([
    [' 13/06/2023 '],
    ['13/06/2023'],
    ['13/6/2023'],
    ['13-6-2023'],
    ['13.06.2023'],
    ['13/06/2023 08:30'],
    ['13/06/2023 08:30:59'],
    ['13/06/2023 8h30'],
    ['08:30 13/06/2023'],
    ['08:30:15, 13/06/2023'],
    ['13/06/2023 8:30:00 SA'],
    ['2023-06-13'],
    ['2023-06-13 23:59:59'],
    ['2023/06/13 08:30'],
    ['2023-06-13T00:00:00'],
    ['2023-06-12T17:00:00.000Z'],
    ['2023-06-13T16:59:59Z'],
    ['2023-06-13T23:30:00+07:00'],
    [45090],
    [45090.75],
    ['45090'],
    ['45090,5'],
    ['20230613'],
    [20230613],
    [on('2023-06-13')],
  ])('%j is 13 June 2023', (cell) => {
    expect(dossier('Ngày tiếp nhận', cell)).toEqual(on('2023-06-13'));
  });

  test.each<[Cell]>([
    ['31/02/2023'],
    ['06/13/2023'],
    ['13/06/23'],
    ['13/06/2023 - 15/06/2023'],
    ['2023'],
    ['chưa hẹn'],
    [13062023],
    [0.5],
  ])('%j could be anything and stays as it is', (cell) => {
    expect(dossier('Ngày tiếp nhận', cell)).toEqual(cell);
  });
});

describe('money', () => {
  test.each<[Cell]>([
    [1_500_000],
    ['1500000'],
    ['1.500.000'],
    ['1,500,000'],
    ['1 500 000'],
    ['1.500.000,00'],
    ['1,500,000.00'],
    ['1500000.00'],
    ['1.500.000 đ'],
    ['1.500.000đồng'],
    ['1,500,000 VNĐ'],
    ['1.500.000 ₫'],
  ])('%j is one and a half million', (cell) => {
    expect(dossier('Số tiền (đồng)', cell)).toBe(1_500_000);
  });

  test.each<[Cell, number]>([
    ['(300.000)', -300_000],
    ['-300.000', -300_000],
    ['0', 0],
    ['-0', 0],
    ['(0)', 0],
  ])('%j of a ledger is %i', (cell, amount) => {
    expect(converted('Thu chi', 'Số tiền (đồng)', cell)).toBe(amount);
  });

  test.each<[Cell]>([['1,50'], ['1.500.00'], ['12,5'], ['1.500,000.00'], ['2 triệu'], [8000.5]])(
    '%j stays as it is',
    (cell) => {
      expect(dossier('Số tiền (đồng)', cell)).toBe(cell);
    },
  );
});

describe('words', () => {
  test.each([
    ['Trạng thái', 'Đã trả kết quả trễ hạn', 'Đã trả kết quả'],
    ['Trạng thái', 'ĐANG XỬ LÝ (quá hạn)', 'Đang giải quyết'],
    ['Trạng thái', 'dang giai quyet', 'Đang giải quyết'],
    ['Trạng thái', 'Công dân yêu cầu rút hồ sơ', 'Rút hồ sơ'],
    ['Trạng thái', 'Từ chối tiếp nhận', 'Từ chối'],
    ['Trạng thái', 'Đã huỷ', 'Hủy'],
    ['Hình thức tiếp nhận', 'Nộp qua mạng', 'Trực tuyến'],
    ['Hình thức tiếp nhận', 'Bưu chính công ích', 'BCCI'],
    ['Hình thức tiếp nhận', 'Tại Bộ phận Một cửa', 'Trực tiếp'],
    ['Thanh toán trực tuyến', 'Đã thanh toán', 'Có'],
    ['Thanh toán trực tuyến', 'Chưa', 'Không'],
    ['Thanh toán trực tuyến', 'x', 'Có'],
    ['Trả kết quả qua BCCI', 'Qua bưu điện', 'Có'],
    ['Trả kết quả qua BCCI', 'Tại bộ phận một cửa', 'Không'],
    ['Bản sao điện tử', '✓', 'Có'],
  ])('%s: «%s» is «%s»', (header, found, accepted) => {
    expect(dossier(header, found)).toBe(accepted);
  });

  test.each<[Cell, string]>([
    [true, 'Có'],
    [false, 'Không'],
    [1, 'Có'],
    [0, 'Không'],
  ])('%j is «%s» in a column of yes and no', (cell, accepted) => {
    expect(dossier('Thanh toán trực tuyến', cell)).toBe(accepted);
  });

  test('a word on no list stays as it is, to be asked about', () => {
    expect(dossier('Trạng thái', 'Chuyển Sở Tư pháp')).toBe('Chuyển Sở Tư pháp');
  });

  test('every word stands for one value only, and every value stands for itself', () => {
    for (const tab of IMPORT_TABS) {
      for (const { header, accepts } of targetsOf(tab)) {
        if (accepts.kind !== 'choice') continue;
        for (const value of Object.keys(accepts.choices)) expect(converted(tab.name, header, value)).toBe(value);
      }
    }
  });

  test.each([
    ['05 ngày làm việc', 5],
    ['15 ngày', 15],
    ['Trong ngày làm việc', 0],
    [3, 3],
    ['1/2 ngày', '1/2 ngày'],
    ['8 giờ', '8 giờ'],
  ])('a time limit of %j is %j', (cell, limit) => {
    expect(converted('Thủ tục', 'Thời hạn', cell)).toBe(limit);
  });

  test.each([
    ['Kế hoạch', 'KH'],
    ['quyết định', 'QĐ'],
    ['KH', 'KH'],
    ['Phiếu chuyển', 'Phiếu chuyển'],
  ])('a document of type «%s» is «%s»', (found, type) => {
    expect(converted('Văn bản', 'Loại', found)).toBe(type);
  });
});

describe('codes', () => {
  test.each<[Cell, Cell]>([
    [1.01, '1.010000'],
    [1.000894, '1.000894'],
    ['1.01', '1.010000'],
    ['1,000894', '1.000894'],
    ['1.000894', '1.000894'],
    ['1.000894.000.00.00.H32', '1.000894'],
    ['BHXH-01', 'BHXH-01'],
    [12.5, 12.5],
    [1.0108941, 1.0108941],
  ])('of a procedure: %j is %j', (cell, code) => {
    expect(dossier('Mã TTHC', cell)).toBe(code);
  });

  test('numbers become text digit for digit, unless digits were already lost', () => {
    expect(dossier('Mã hồ sơ', 230_404_000_001)).toBe('230404000001');
    expect(dossier('Mã hồ sơ', 2.3e20)).toBe(2.3e20);
  });

  test('a text that begins like a formula stays text', () => {
    expect(dossier('Ghi chú', '=1+1')).toBe('=1+1');
    expect(dossier('Mã hồ sơ', '+84')).toBe('+84');
  });
});

test('nothing and a lone dash are blank', () => {
  for (const cell of [null, '', '  ', '-', '–']) expect(dossier('Ngày trả kết quả', cell)).toBeNull();
});

test('a day in a column of text is written as a day', () => {
  expect(dossier('Ghi chú', on('2023-06-13'))).toBe('13/6/2023');
});
