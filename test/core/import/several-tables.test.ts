import { withTarget, withWord } from '../../../src/core/import/mapping/correct-mapping';
import { readingOf } from '../../../src/core/import/mapping/export-reading';
import { importRows } from '../../../src/core/import/mapping/import-table';
import { ALL_SHEETS, bestOf, proposalsIn, type Wishes } from '../../../src/core/import/mapping/propose-mapping';
import { planImport } from '../../../src/core/import/plan/plan-import';
import { previewOf } from '../../../src/core/import/plan/preview';
import { otherTableText } from '../../../src/core/import/words/reading-words';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
import { sampleTables } from '../../../src/sample/sample-workbook';
import { HEADER, type Rows, records, row, sheet, turned } from '../../builders/dossier-sheets';
import { exportFile, imported, importedFrom } from '../../builders/exports';
import { aWorkbook, PROCEDURE } from '../../builders/tables';

const codes = (tables: readonly Table[], wishes: Wishes = {}) =>
  records(tables, wishes).map((record) => record['Mã hồ sơ']);
const others = (tables: readonly Table[], wishes: Wishes = {}) =>
  importedFrom(tables, wishes).others.map(otherTableText);

describe('several sheets of one kind', () => {
  const MONTHS = [sheet('Tháng 1', row('A1')), sheet('Tháng 2', row('B1'), row('B2')), sheet('Ghi chú', ['x'])];

  test('are taken one at a time unless all are asked for, and the others are named', () => {
    expect(codes(MONTHS)).toEqual(['A1']);
    expect(others(MONTHS.slice(0, 2))).toEqual(['«Tháng 2», dòng 1–3: 2 dòng dữ liệu, cùng mẫu với bảng được nhập']);
    expect(codes(MONTHS, { sheets: ['Tháng 2'] })).toEqual(['B1', 'B2']);
    expect(codes(MONTHS.slice(0, 2), { sheets: [ALL_SHEETS] })).toEqual(['A1', 'B1', 'B2']);
    expect(codes(MONTHS, { sheets: ['Tháng 2', 'Tháng 1'] })).toEqual(['A1', 'B1', 'B2']);
  });

  test('as monthly sheets of a workbook', async () => {
    const bytes = exportFile('cac-thang.xlsx');
    expect((await imported(bytes)).rows).toHaveLength(1);
    expect((await imported(bytes)).others.map(({ sheet: name }) => name)).toEqual(['Tháng 2', 'Tháng 3']);
    expect((await imported(bytes, { sheets: [ALL_SHEETS] })).rows).toHaveLength(6);
  });

  test('with a column more, or columns in another order, are each read by their own header', () => {
    const more = {
      name: 'Tháng 2',
      rows: [
        [...HEADER, 'Lệ phí'],
        [...row('B1'), '20.000'],
      ],
    };
    const other = { name: 'Tháng 3', rows: turned([HEADER, row('C1')], [6, 5, 4, 3, 2, 1, 0]) };
    const [first, second, third] = records([sheet('Tháng 1', row('A1')), more, other], { sheets: [ALL_SHEETS] });
    expect(second).toEqual({ ...first, 'Mã hồ sơ': 'B1', 'Số tiền (đồng)': 20_000 });
    expect(third).toEqual({ ...first, 'Mã hồ sơ': 'C1', 'Số tiền (đồng)': null });
  });

  test('name the sheet of each row, also of one that repeats an earlier row', () => {
    const tables = [sheet('Tháng 1', row('A1')), sheet('Tháng 2', row('A1', '06/06/2023'), row('B2', 'bao giờ'))];
    const { value } = importedFrom(tables, { sheets: [ALL_SHEETS] });
    const { added, refused, warnings } = previewOf(planImport(aWorkbook(), value));
    expect(added.map(({ row: at, sheet: name }) => [at, name])).toEqual([
      [2, 'Tháng 1'],
      [3, 'Tháng 2'],
    ]);
    expect(refused).toMatchObject([
      { row: 2, sheet: 'Tháng 2', text: '«A1» đã có ở dòng 2 của bảng «Tháng 1». Dòng này không được nhập.' },
    ]);
    expect(warnings).toMatchObject([{ row: 3, sheet: 'Tháng 2', column: 'Ngày hẹn trả' }]);
  });

  test('that are hidden come last, and are taken only by name', () => {
    const hidden = { ...sheet('Cũ', row('Z1'), row('Z2')), isHidden: true };
    expect(codes([hidden, sheet('Tháng 1', row('A1'))])).toEqual(['A1']);
    expect(codes([hidden, sheet('Tháng 1', row('A1'))], { sheets: [ALL_SHEETS] })).toEqual(['A1']);
    expect(codes([hidden, sheet('Tháng 1', row('A1'))], { sheets: ['Cũ'] })).toEqual(['Z1', 'Z2']);
    expect(
      codes([
        hidden,
        {
          name: 'Ghi chú',
          rows: [
            ['Người lập', 'Ngày lập'],
            ['Mai', '04/04/2023'],
          ],
        },
      ]),
    ).toEqual(['Z1', 'Z2']);
    expect(others([hidden, sheet('Tháng 1', row('A1'))])).toEqual([
      '«Cũ» (đang ẩn), dòng 1–3: 2 dòng dữ liệu, cùng mẫu với bảng được nhập',
    ]);
  });

  test('take over what was decided for the columns of the leading one, with the words of all', () => {
    const kept = ['Chuyển Sở', 'Chuyển Bộ'];
    const tables = kept.map((state, at) => sheet(`Tháng ${at}`, [...row(`A${at}`).slice(0, 4), state]));
    const proposals = proposalsIn(tables, []);
    const source = { tables, proposals };
    const proposed = bestOf(proposals)?.mapping;
    if (!proposed) throw new Error('no header was found');
    const { mapping } = readingOf(source, proposed, [ALL_SHEETS]);
    expect(mapping.columns[4]?.words.map(({ found, rows }) => [found, rows])).toEqual([
      ['Chuyển Sở', 1],
      ['Chuyển Bộ', 1],
    ]);
    const answered = kept.reduce((made, found) => withWord(made, 4, { found, accepted: 'Đang giải quyết' }), mapping);
    const left = withTarget(tables[0] as Table, answered, { index: 3, target: null });
    const { headers, rows } = importRows(readingOf(source, left, [ALL_SHEETS]).taken).value;
    expect(headers).not.toContain('Hình thức tiếp nhận');
    expect(rows.map(({ cells }) => cells[headers.indexOf('Trạng thái')])).toEqual([
      'Đang giải quyết',
      'Đang giải quyết',
    ]);
  });
});

describe('tables that are not taken', () => {
  test('are named with their rows and what they are', () => {
    const procedures = {
      name: 'Danh mục',
      rows: [
        ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Thời hạn giải quyết', 'Mức độ'],
        ['2.000815', 'Chứng thực bản sao', 'Chứng thực', '1', 'Một phần'],
      ],
    };
    const text = { name: 'Hướng dẫn', rows: [['Đọc kỹ trước khi dùng'], [], ['Hỏi văn phòng']] };
    const empty = { name: 'Sheet3', rows: [] };
    expect(others([sheet('Tháng 1', row('A1')), procedures, text, empty])).toEqual([
      '«Danh mục», dòng 1–2: 1 dòng dữ liệu, hợp với tab «Thủ tục»',
      '«Hướng dẫn», dòng 1–3: 2 dòng dữ liệu, không phải bảng nhập được',
    ]);
  });

  test('of a workbook like ours are its other tabs, and «Hồ sơ» is taken for «Hồ sơ»', () => {
    const reading = importedFrom(sampleTables());
    expect([reading.mapping.tab, reading.mapping.sheet]).toEqual(['Hồ sơ', 'Hồ sơ']);
    const named = reading.others.map(({ sheet: name, tab }) => [name, tab]);
    expect(named).toContainEqual(['Thủ tục', 'Thủ tục']);
    expect(named).toContainEqual(['Dự toán', null]);
    expect(named).toContainEqual(['Ngày nghỉ', null]);
    expect(planImport(sampleTables(), reading.value).unchanged).toBe(reading.value.rows.length);
    expect(importedFrom([...sampleTables()].reverse()).mapping.sheet).toBe('Hồ sơ');
    expect(importedFrom(sampleTables(), { tab: 'Thu chi' }).mapping.sheet).toBe('Thu chi');
  });
});

describe('a second header in a sheet', () => {
  const SWAPPED = [0, 1, 2, 3, 4, 6, 5];
  const below = turned([HEADER, row('B1')], SWAPPED);

  test('with two columns exchanged is read by its own order', async () => {
    const { rows, headers } = await imported(exportFile('hai-tieu-de.csv'));
    expect(rows.map((cells) => [cells[0], cells[1 + headers.indexOf('Ngày trả kết quả')]])).toEqual([
      [2, '2023-06-04'],
      [5, '2023-06-09'],
    ]);
    const [first, second] = records([sheet('Tờ 1', row('A1'), [], ...below)]);
    expect(second).toEqual({ ...first, 'Mã hồ sơ': 'B1' });
  });

  test('with two columns of many exchanged is seen too', () => {
    const wide = Array.from({ length: 15 }, (_, at) => `Cột riêng ${String.fromCharCode(65 + at)}`);
    const long = (rows: Rows, more: Rows[number]): Rows =>
      rows.map((cells, at) => [...cells, ...(at === 0 ? wide : more)]);
    const [first, second] = records([
      { name: 'Tờ 1', rows: [...long([HEADER, row('A1')], ['x']), ...long(below, ['x'])] },
    ]);
    expect(second).toEqual({ ...first, 'Mã hồ sơ': 'B1' });
  });

  test('and a third like the first hold for the rows below them', () => {
    const table = sheet('Tờ 1', row('A1'), ...below, HEADER, row('C1'), row('C2'));
    const [first, ...rest] = records([table]);
    expect(rest).toEqual(['B1', 'C1', 'C2'].map((code) => ({ ...first, 'Mã hồ sơ': code })));
  });

  test('of two lines, of which only the lower one differs, is read as a whole', () => {
    const upper = ['Số hồ sơ', 'Mã TTHC', 'Thời gian', null, 'Kênh tiếp nhận', 'Tình trạng'];
    const days = (received: Cell, due: Cell) => ['A1', PROCEDURE.plain, received, due, 'Trực tiếp', 'Đang xử lý'];
    const first: Rows = [upper, [null, null, 'Tiếp nhận', 'Hẹn trả', null, null], days('01/06/2023', '05/06/2023')];
    const second: Rows = [upper, [null, null, 'Hẹn trả', 'Tiếp nhận', null, null], days('05/06/2023', '01/06/2023')];
    const [one, two, ...rest] = records([{ name: 'Tờ 1', rows: [...first, ...second] }]);
    expect(two).toEqual(one);
    expect(rest).toEqual([]);
    expect(importedFrom([{ name: 'Tờ 1', rows: [...first, ...first] }]).taken).toHaveLength(1);
  });

  test('that is the same is just skipped', () => {
    const { rows, skipped, taken } = importedFrom([sheet('Tờ 1', row('A1'), HEADER, row('A2'))]);
    expect([rows.length, skipped, taken.length]).toEqual([2, ['3 repeated-header'], 1]);
  });

  test('of another kind of table begins a table that is named, and none of its rows is taken', () => {
    const documents = [
      ['Số ký hiệu', 'Ngày ban hành', 'Loại văn bản', 'Trích yếu', 'Cơ quan ban hành'],
      ['01/KH-UBND', '03/01/2023', 'Kế hoạch', 'Cải cách hành chính', 'UBND phường'],
    ];
    const table = sheet('Tờ 1', row('A1'), [], ...documents);
    expect(codes([table])).toEqual(['A1']);
    expect(others([table])).toEqual(['«Tờ 1», dòng 4–5: 1 dòng dữ liệu, hợp với tab «Văn bản»']);
    expect(importedFrom([table], { tab: 'Văn bản' }).rows).toHaveLength(1);
  });

  test('above the one that fits best is not taken for a title', () => {
    const first = turned([HEADER, row('A1')], [0, 1, 2, 3, 4]);
    expect(codes([{ name: 'Tờ 1', rows: [['SỔ HỒ SƠ'], ...first, HEADER, row('B1')] }])).toEqual(['A1', 'B1']);
  });
});
