import { columnRemarks } from '../../../src/core/import/mapping/column-remarks';
import { withWish } from '../../../src/core/import/mapping/column-wish';
import type { Mapping } from '../../../src/core/import/mapping/mapping';
import { moneyUnit } from '../../../src/core/import/values/money-unit';
import { readMoney } from '../../../src/core/import/values/read-money';
import { remarkText } from '../../../src/core/import/words/remark-words';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
import { importedFrom, rowsThrough } from '../../builders/exports';

/** A cash book with one row, and lines above its header. */
function cashBook(header: string, amount: Cell, ...above: readonly (readonly Cell[])[]): Table {
  const headers = ['Ngày', 'Loại', 'Khoản mục', header, 'Nội dung'];
  return { name: 'Sổ', rows: [...above, headers, ['22/03/2023', 'Thu', 'Thu phí, lệ phí', amount, 'A']] };
}

function amountIn(table: Table): Cell | undefined {
  const { headers, rows } = importedFrom([table]);
  return rows[0]?.[headers.indexOf('Số tiền (đồng)') + 1];
}

const remarks = (table: Table) => columnRemarks([importedFrom([table]).mapping]).map(remarkText);

const [MILLION, THOUSAND] = [moneyUnit('triệu đồng'), moneyUnit('1.000 đồng')];

describe('amounts under a header with a unit', () => {
  test.each<[string, Cell, Cell]>([
    ['Số tiền (triệu đồng)', '12,5', 12_500_000],
    ['Số tiền (triệu đồng)', 15, 15_000_000],
    ['Số tiền (tr.đ)', 0.1, 100_000],
    ['Số tiền (ĐVT: 1.000 đồng)', '12.500', 12_500_000],
    ['Số tiền (1.000đ)', '8', 8000],
    ['Số tiền, nghìn đồng', '7,25', 7250],
    ['Số tiền [tỷ]', '1,234567891', 1_234_567_891],
    ['Số tiền triệu đồng', '(3)', -3_000_000],
    ['Số tiền (đồng)', '12500', 12_500],
    ['Số tiền', '12500', 12_500],
  ])('%s: %j is %j đồng', (header, cell, amount) => {
    expect(amountIn(cashBook(header, cell))).toBe(amount);
  });

  test('said once for the column', () => {
    expect(remarks(cashBook('Số tiền (triệu đồng)', 1))).toEqual([
      'Cột «Số tiền (triệu đồng)» tính bằng triệu đồng, đã đổi ra đồng.',
    ]);
    expect(remarks(cashBook('Số tiền (đồng)', 1))).toEqual([]);
  });

  test('one that could be two amounts, or has parts of a đồng, is not taken for one in đồng', () => {
    expect(amountIn(cashBook('Số tiền (triệu đồng)', '12,500'))).toBe('12,500 (triệu đồng)');
    expect(amountIn(cashBook('Số tiền (nghìn đồng)', 0.0005))).toBe('0.0005 (nghìn đồng)');
  });

  test('an officer who gives the column another target keeps its unit', () => {
    const table = cashBook('Kinh phí (triệu đồng)', '2,5');
    const mapping = withWish(table, importedFrom([table]).mapping, 'Kinh phí (triệu đồng)=Số tiền (đồng)');
    const { value } = rowsThrough(table, mapping as Mapping);
    expect(value.rows[0]?.cells).toContain(2_500_000);
  });
});

describe('a line beside the header', () => {
  test.each<[readonly Cell[]]>([
    [['ĐVT: 1.000 đồng']],
    [[null, null, 'Đơn vị tính: nghìn đồng']],
    [['(Đơn vị tính: ngàn đồng)']],
    [[null, 'ĐVT:', 'nghìn đồng']],
    [['Đơn vị: nghìn đồng']],
  ])('%j gives the unit', (line) => {
    const table = cashBook('Số tiền', '12,5', ['SỔ QUỸ'], line);
    expect(amountIn(table)).toBe(12_500);
    expect(remarks(table)).toEqual([expect.stringContaining('tính bằng nghìn đồng (dòng 2 ghi «')]);
  });

  test('and so does a line of its own under the header', () => {
    const { name, rows } = cashBook('Số tiền', '12,5');
    const [header = [], row = []] = rows;
    const table = { name, rows: [header, [null, null, null, '(triệu đồng)'], row] };
    expect(amountIn(table)).toBe(12_500_000);
    expect(importedFrom([table]).skipped).toEqual(['2 group']);
  });

  test('holds for a further table of the sheet', () => {
    const [header = [], row = []] = cashBook('Số tiền', 3).rows;
    const other = ['Loại', 'Ngày', 'Khoản mục', 'Nội dung', 'Số tiền'];
    const rows = [['ĐVT: triệu đồng'], header, row, other, ['Chi', '23/03/2023', 'Chi khác', 'B', '4']];
    const { headers, rows: read } = importedFrom([{ name: 'Sổ', rows }]);
    expect(read.map((cells) => cells[headers.indexOf('Số tiền (đồng)') + 1])).toEqual([3_000_000, 4_000_000]);
  });

  test('the name of an office and đồng change nothing', () => {
    for (const line of ['Đơn vị: UBND phường Phước Long', 'ĐVT: đồng']) {
      expect(amountIn(cashBook('Số tiền', '12500', [line]))).toBe(12_500);
      expect(remarks(cashBook('Số tiền', '12500', [line]))).toEqual([]);
    }
  });

  test('the header counts more, and what disagrees is told', () => {
    const table = cashBook('Số tiền (triệu đồng)', 2, ['ĐVT: 1.000 đồng']);
    expect(amountIn(table)).toBe(2_000_000);
    expect(remarks(table).join(' ')).toContain('ghi triệu đồng nhưng dòng 1 ghi «ĐVT: 1.000 đồng»');
  });

  test('an unknown unit is told', () => {
    const table = cashBook('Số tiền', 2, ['ĐVT: USD']);
    expect(amountIn(table)).toBe(2);
    expect(remarks(table)).toEqual([expect.stringContaining('Không hiểu đơn vị tính: dòng 1 ghi «ĐVT: USD»')]);
  });
});

test.each<[Cell, number | null]>([
  ['15.000.000 đồng', 15_000_000],
  ['12,5 triệu', 12_500_000],
  ['12,5 tỷ', null],
  ['1.234,5', 1_234_500_000],
  ['0,125', 125_000],
  ['0.750', 750_000],
  ['3.250', null],
  ['3,250', null],
  [0.30000000000000004, 300_000],
  [1e-7, null],
])('in millions %j is %j', (cell, amount) => {
  expect(readMoney(cell, MILLION)).toBe(amount);
});

test('thousands of đồng are exact', () => {
  expect([1.005, 4.35, 8.1, 123456789.123].map((cell) => readMoney(cell, THOUSAND))).toEqual([
    1005, 4350, 8100, 123_456_789_123,
  ]);
});

describe('of several columns of money', () => {
  function dossiers(...money: readonly string[]): Table {
    const headers = ['Mã hồ sơ', 'Mã TTHC', 'Ngày tiếp nhận', 'Hình thức tiếp nhận', 'Trạng thái', ...money];
    const cells = ['H32.45-230613-0001', '1.000894', '13/06/2023', 'Trực tiếp', 'Đã trả kết quả'];
    return { name: 'Tờ 1', rows: [headers, [...cells, ...money.map((_, index) => `${index + 1}.000`)]] };
  }

  test.each([
    [['Phí', 'Lệ phí', 'Tổng tiền'], 3000],
    [['Tổng phí, lệ phí', 'Phí', 'Lệ phí'], 1000],
    [['Lệ phí', 'Thành tiền', 'Phí'], 2000],
    [['Phí', 'Tổng cộng'], 2000],
  ])('%j: the total is taken', (headers, amount) => {
    expect(amountIn(dossiers(...headers))).toBe(amount);
    expect(remarks(dossiers(...headers))).toEqual([]);
  });

  test('without a total the others are told', () => {
    expect(remarks(dossiers('Phí', 'Lệ phí'))).toEqual([
      '«Số tiền (đồng)» được lấy từ cột «Lệ phí»; tệp còn cột tiền khác không được nhập: Phí. Nếu cần cột khác, hãy chọn lại cột trước khi ghi.',
    ]);
    expect(remarks(dossiers('Lệ phí'))).toEqual([]);
  });
});
