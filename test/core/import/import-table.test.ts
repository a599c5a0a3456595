import { lackingTargets } from '../../../src/core/import/mapping/correct-mapping';
import { proposeMapping } from '../../../src/core/import/mapping/propose-mapping';
import { planImport } from '../../../src/core/import/plan/plan-import';
import { previewOf } from '../../../src/core/import/plan/preview';
import type { Cell } from '../../../src/core/workbook/contract/cell';
import { dayOn } from '../../builders/days';
import { importedFrom, rowsThrough } from '../../builders/exports';
import { aWorkbook } from '../../builders/tables';

/** Reads a ledger export with the proposed mapping. */
function ledger(...rows: readonly (readonly Cell[])[]) {
  const table = { name: 'Sổ quỹ', rows };
  const mapping = proposeMapping([table], []);
  if (mapping?.tab !== 'Thu chi') throw new Error('not taken for a ledger');
  const { value, skipped } = rowsThrough(table, mapping);
  const { added, refused } = previewOf(planImport(aWorkbook(), value));
  return { ...value, skipped, added, refused, lacking: lackingTargets(mapping) };
}

const cellsIn = ({ rows }: ReturnType<typeof ledger>) => rows.map(({ cells }) => cells);
const ON = '03/04/2023';
const DAY = { day: dayOn('2023-04-03') };
const ITEM = 'Chi thường xuyên';

describe('a ledger with one column of money', () => {
  test('and a column that says whether it came in or went out is imported as it is', () => {
    const read = ledger(['Ngày', 'Loại', 'Khoản mục', 'Số tiền'], [ON, 'Phiếu chi', ITEM, '1.000.000']);
    expect(cellsIn(read)).toEqual([[DAY, 'Chi', ITEM, 1_000_000]]);
    expect([read.added.length, read.refused]).toEqual([1, []]);
  });

  test.each([
    ['Số tiền thu', 'Thu'],
    ['Số tiền chi', 'Chi'],
  ])('«%s» is all %s', (header, kind) => {
    const read = ledger(['Ngày', 'Khoản mục', header, 'Diễn giải'], [ON, ITEM, 5, 'văn phòng phẩm']);
    expect(read.headers).toEqual(['Ngày', 'Loại', 'Khoản mục', 'Số tiền (đồng)', 'Nội dung']);
    expect(cellsIn(read)).toEqual([[DAY, kind, ITEM, 5, 'văn phòng phẩm']]);
    expect([read.added.length, read.lacking]).toEqual([1, []]);
  });

  test('of which nothing tells the direction loses no row: the column is asked for, and each row is refused for it', () => {
    const read = ledger(['Ngày', 'Khoản mục', 'Số tiền', 'Diễn giải'], [ON, ITEM, 5, 'x'], [ON, ITEM, 7, 'y']);
    expect(read.lacking).toEqual(['Loại']);
    expect([read.rows.length, read.added]).toEqual([2, []]);
    expect(read.refused.map(({ row, column }) => `${row} ${column}`)).toEqual(['2 Loại', '3 Loại']);
  });
});

describe('a ledger with a column of money for each direction', () => {
  const HEADERS = ['Ngày', 'Khoản mục', 'Số tiền thu', 'Số tiền chi'];

  test('gives two rows where money moved both ways, one where the other cell holds a zero or nothing', () => {
    const read = ledger(HEADERS, [ON, ITEM, 5, 7], [ON, ITEM, 0, 8], [ON, ITEM, 9, null]);
    expect(read.rows.map(({ row, cells }) => [row, cells[1], cells[3]])).toEqual([
      [2, 'Thu', 5],
      [2, 'Chi', 7],
      [3, 'Chi', 8],
      [4, 'Thu', 9],
    ]);
  });

  test('gives a row without any money too, to be refused with its reason', () => {
    const read = ledger(HEADERS, [ON, ITEM, 5, null], [ON, ITEM, 0, 0], [ON, ITEM, null, null]);
    expect(read.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(read.refused.map(({ row, column }) => `${row} ${column}`)).toEqual(['3 Loại', '4 Loại']);
  });

  test('keeps the direction that a row names where the money stands in a column of its own', () => {
    const both = ['Ngày', 'Loại', 'Khoản mục', 'Số tiền', 'Thu', 'Chi'];
    expect(cellsIn(ledger(both, [ON, 'Chi', ITEM, 5, null, null]))).toEqual([[DAY, 'Chi', ITEM, 5]]);
  });
});

test('a procedure code that was rewritten is kept as it stands beside the row, any other is not', () => {
  const headers = ['Mã hồ sơ', 'Mã TTHC', 'Tên thủ tục', 'Ngày tiếp nhận', 'Hình thức tiếp nhận', 'Trạng thái'];
  const codes = ['2.815', 2.815, '2.000815', null, 2];
  const rows = codes.map((code, at) => [`A${at}`, code, 'Khai sinh', '13/06/2023', 'Trực tiếp', 'Mới']);
  const { value } = importedFrom([{ name: 'Tờ 1', rows: [headers, ...rows] }]);
  expect(value.rows.map(({ codeAsFound }) => codeAsFound)).toEqual(['2.815', '2.815', undefined, undefined, undefined]);
});
