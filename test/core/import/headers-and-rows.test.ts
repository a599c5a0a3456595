import { findHeader, headerAt } from '../../../src/core/import/mapping/find-header';
import { sortRows } from '../../../src/core/import/mapping/sort-rows';
import type { SkipReason } from '../../../src/core/import/words/row-words';
import type { Cell } from '../../../src/core/workbook/contract/cell';
import { on } from '../../builders/days';

type Rows = readonly (readonly Cell[])[];

const HEADER = ['STT', 'Số hồ sơ', 'Ngày nhận', 'Ngày hẹn trả', 'Trạng thái', 'Ghi chú'];
const DATA: readonly Cell[] = [1, 'H32.45-230404-0001', on('2023-04-04'), on('2023-04-05'), 'Đang xử lý', null];

function headerIn(rows: Rows) {
  const header = findHeader({ name: 'Tờ 1', rows });
  return header && { rows: [header.firstRow, header.lastRow], headers: header.columns.map((column) => column.header) };
}

/** Why a row between two rows of data is skipped, or `data` if it is not. */
function reasonFor(row: readonly Cell[]): SkipReason | 'data' {
  const table = { name: 'Tờ 1', rows: [HEADER, DATA, row, DATA] };
  const header = findHeader(table);
  if (!header) throw new Error('no header was found');
  return sortRows(table, header).skipped.find((skipped) => skipped.row === 3)?.reason ?? 'data';
}

describe('the header', () => {
  test('stands below titles and a letterhead of two columns', () => {
    const letterhead: Rows = [['UBND PHƯỜNG', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['DANH SÁCH HỒ SƠ']];
    expect(headerIn([...letterhead, HEADER, DATA])).toEqual({ rows: [3, 3], headers: HEADER });
  });

  test('directly under a letterhead takes nothing of it', () => {
    expect(headerIn([['UBND PHƯỜNG', null, null, 'CỘNG HÒA'], HEADER, DATA])?.headers).toEqual(HEADER);
  });

  test('of two lines names each part after its group', () => {
    const rows: Rows = [
      ['Số hồ sơ', 'Thời gian', null, 'Trạng thái'],
      [null, 'Tiếp nhận', 'Hẹn trả', null],
      ['H32.45-230404-0001', '04/04/2023', '05/04/2023', 'Đang xử lý'],
    ];
    expect(headerIn(rows)).toEqual({
      rows: [1, 2],
      headers: ['Số hồ sơ', 'Thời gian Tiếp nhận', 'Thời gian Hẹn trả', 'Trạng thái'],
    });
  });

  test('of three lines too', () => {
    const rows: Rows = [
      ['Số hồ sơ', 'Tiến độ', null, null, 'Trạng thái'],
      [null, 'Ngày nhận', 'Trả kết quả', null, null],
      [null, null, 'Hẹn trả', 'Ngày trả', null],
      ['H32.45-230404-0001', '04/04/2023', '05/04/2023', '05/04/2023', 'Đã trả'],
    ];
    expect(headerIn(rows)?.rows).toEqual([1, 3]);
    expect(headerIn(rows)?.headers).toEqual([
      'Số hồ sơ',
      'Tiến độ Ngày nhận',
      'Tiến độ Trả kết quả Hẹn trả',
      'Tiến độ Trả kết quả Ngày trả',
      'Trạng thái',
    ]);
  });

  test('does not take in a row of words below it', () => {
    expect(headerIn([HEADER, [null, 'Lĩnh vực: Hộ tịch'], DATA])?.rows).toEqual([1, 1]);
  });

  test('of words that nobody knows is the first line above rows as wide', () => {
    expect(headerIn([['Bảng kê'], ['Alpha', 'Beta'], ['x', 1]])).toEqual({ rows: [2, 2], headers: ['Alpha', 'Beta'] });
  });

  test('is the line with two known names, though a line of words above has as many cells', () => {
    const rows: Rows = [
      ['Đơn vị', 'Phước Long', 'Quý II'],
      ['Số hồ sơ', 'Ngày nhận', 'Bàn số'],
      ['A1', '04/04/2023', 3],
    ];
    expect(headerIn(rows)?.rows).toEqual([2, 2]);
  });

  test('that repeats a word numbers it, and a column without one goes by its letter', () => {
    expect(
      headerIn([
        ['Số hồ sơ', 'Ngày nhận', 'Ngày nhận', null],
        ['A1', 'x', 'y', 'z'],
      ])?.headers,
    ).toEqual(['Số hồ sơ', 'Ngày nhận', 'Ngày nhận (2)', 'Cột D']);
  });

  test('is not made up where there is none', () => {
    expect(
      headerIn([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toBeNull();
    expect(headerIn([])).toBeNull();
  });

  test('is taken where an officer points, and nowhere else', () => {
    const table = { name: 'Tờ 1', rows: [['a', 'b'], [], ['c', 'd']] };
    expect(headerAt(table, 3)?.columns.map(({ header }) => header)).toEqual(['c', 'd']);
    expect(headerAt(table, 2)).toBeNull();
    expect(headerAt(table, 9)).toBeNull();
  });
});

describe('a row under the header', () => {
  test.each<[string, readonly Cell[], SkipReason]>([
    ['numbers of columns in brackets', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], 'column-numbers'],
    ['numbers of columns', [1, 2, 3, 4, 5, 6], 'column-numbers'],
    ['letters, then numbers of columns', ['A', 'B', 1, 2, 3, '4=1+2'], 'column-numbers'],
    ['two numbers of columns, where the others have none', [1, null, null, 2], 'column-numbers'],
    ['numbers of columns from the second on', [null, 2, 3, 4], 'column-numbers'],
    ['the header again', HEADER, 'repeated-header'],
    ['a group over the whole width', ['Lĩnh vực: Hộ tịch'], 'group'],
    ['a group with its number', ['II', 'Chứng thực'], 'group'],
    ['a group with how many it has', [null, 'Lĩnh vực Đất đai', null, null, '12 hồ sơ'], 'group'],
    ['a sum', ['Tổng cộng', null, null, null, 12], 'totals'],
    ['a sum in words', [null, 'Cộng: 12 hồ sơ'], 'totals'],
    ['place and day', [null, null, null, 'Phước Long, ngày 30 tháng 6 năm 2023'], 'footer'],
    ['offices that sign', [null, 'Người lập biểu', null, null, 'CHỦ TỊCH'], 'footer'],
  ])('%s is no data', (_, row, reason) => {
    expect(reasonFor(row)).toBe(reason);
  });

  test.each<[string, readonly Cell[]]>([
    ['without its code but otherwise full', [2, null, on('2023-04-04'), on('2023-04-05'), 'Đang xử lý', null]],
    ['with a code and nothing else', [null, 'H32.45-230404-0002']],
    ['with one day as text', [2, null, '04/04/2023']],
    ['of two numbers that do not follow one another', [1, null, null, 3]],
    ['of two numbers of which the first is not the first', [3, null, null, 4]],
    ['with one number alone', [1]],
    ['whose remark speaks of a sum', [2, 'H32.45-230404-0002', on('2023-04-04'), null, 'Đã trả', 'Tổng cộng 3 bản']],
  ])('%s is data, to be refused with its reason if need be', (_, row) => {
    expect(reasonFor(row)).toBe('data');
  });

  test('that uses two words of the header among values of its own is data', () => {
    expect(reasonFor([2, 'H32.45-230404-0002', on('2023-04-04'), 'sai', 'Trạng thái', 'Ghi chú'])).toBe('data');
  });

  test('with the offices that sign is no data in a narrower table either, when half of its cells are filled', () => {
    const header = ['STT', 'Số hồ sơ', 'Ngày nhận', 'Ngày hẹn trả', 'Trạng thái'];
    const data = [1, 'H32.45-230404-0001', on('2023-04-04'), on('2023-04-05'), 'Đang xử lý'];
    const table = { name: 'Tờ 1', rows: [header, data, [null, 'Người lập biểu', 'Kế toán', null, 'Chủ tịch']] };
    const found = findHeader(table);
    expect(found && sortRows(table, found).skipped).toEqual([{ row: 3, reason: 'footer' }]);
  });

  test('with one text and no data after it belongs to the foot of the page', () => {
    const table = { name: 'Tờ 1', rows: [HEADER, ['Phường Phước Long'], DATA, ['Phường Phước Long']] };
    const found = findHeader(table);
    expect(found && sortRows(table, found).skipped).toEqual([
      { row: 2, reason: 'group' },
      { row: 4, reason: 'footer' },
    ]);
  });

  test('with the names of those who signed is no data either', () => {
    const rows: Rows = [
      HEADER,
      DATA,
      [null, 'NGƯỜI LẬP', null, null, 'CHỦ TỊCH'],
      [null, 'Vũ Thị Mai', null, null, 'Lê Minh Sơn'],
    ];
    const header = findHeader({ name: 'Tờ 1', rows });
    expect(header && sortRows({ name: 'Tờ 1', rows }, header).skipped).toEqual([
      { row: 3, reason: 'footer' },
      { row: 4, reason: 'footer' },
    ]);
  });
});
