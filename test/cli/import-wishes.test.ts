import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { importCommand } from '../../src/cli/import-command';
import { readXlsx } from '../../src/cli/read-xlsx';
import { workbookBytes } from '../../src/cli/write-workbook';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { sampleTables } from '../../src/sample/sample-workbook';
import { aFolder, eachRan, type Ran, ran, removeFolder } from '../builders/command';
import { on } from '../builders/days';
import { aProcedure, aWorkbook, PROCEDURE } from '../builders/tables';

const FOLDER = aFolder();
const at = (name: string) => join(FOLDER, name);
const doImport = (...args: readonly string[]) => ran(importCommand, FOLDER, args);

const HEADER = ['Mã hồ sơ', 'Mã TTHC', 'Ngày nộp', 'Ngày vào sổ', 'Hình thức tiếp nhận', 'Trạng thái'];
const rowOf = (code: string, submitted: Cell, booked: Cell): readonly Cell[] => [
  code,
  PROCEDURE.plain,
  submitted,
  booked,
  'Trực tiếp',
  'Đang giải quyết',
];
const WORKBOOK = aWorkbook({
  'Thủ tục': [aProcedure({ code: PROCEDURE.plain }), aProcedure({ code: '2.000815' })],
  'Hồ sơ': [],
});

const write = (name: string, text: string) => writeFileSync(at(name), text);
const csv = (...rows: readonly (readonly Cell[])[]) => rows.map((row) => row.join(';')).join('\n');

const BOOKED = csv(HEADER, rowOf('A1', '03/04/2023', '04/04/2023'));
const MONTH_FIRST = csv(HEADER, rowOf('A1', '03/04/2023', ''), rowOf('A2', '3/14/2023', ''));

/** Two sheets of one kind, the first of them hidden. */
async function hiddenFirst(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, code] of [
    ['Cũ', 'Z1'],
    ['Mới', 'A1'],
  ] as const) {
    const sheet = workbook.addWorksheet(name, { state: name === 'Cũ' ? 'hidden' : 'visible' });
    sheet.addRows([HEADER, rowOf(code, '03/04/2023', null)]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const RUNS = {
  months: () => doImport('so.xlsx', 'cac-thang.xlsx'),
  second: () => doImport('so.xlsx', 'cac-thang.xlsx', '--sheet', 'tháng 2'),
  two: () => doImport('so.xlsx', 'cac-thang.xlsx', '--sheet', 'Tháng 3', '--sheet', 'Tháng 1', '--json'),
  all: () => doImport('so.xlsx', 'cac-thang.xlsx', '--sheet', '*'),
  noSheet: () => doImport('so.xlsx', 'cac-thang.xlsx', '--sheet', 'Tháng 11'),
  unlike: () => doImport('so.xlsx', 'ca-so.xlsx', '--sheet', 'Hồ sơ', '--sheet', 'Thủ tục'),
  twoHeaders: () => doImport('ghi.xlsx', 'hai-tieu-de.csv', '--apply'),
  exchanged: () => doImport('so.xlsx', 'excel-my.xlsx', '--apply'),
  putRight: () => doImport('so.xlsx', 'excel-my.xlsx', '--day-order', 'swapped', '--json'),
  standIn: () => doImport('so.xlsx', 'nop.csv', '--json'),
  told: () => doImport('so.xlsx', 'nop.csv'),
  mapped: () => doImport('so.xlsx', 'nop.csv', '--map', 'Ngày vào sổ=Ngày tiếp nhận', '--map', 'C='),
  noColumn: () => doImport('so.xlsx', 'nop.csv', '--map', 'Ngày ghi sổ=Ngày tiếp nhận'),
  noTarget: () => doImport('so.xlsx', 'nop.csv', '--map', 'Ngày nộp=Ngày tiếp nhậm'),
  monthFirst: () => doImport('so.xlsx', 'thang-truoc.csv'),
  asMonthFirst: () => doImport('so.xlsx', 'thang-truoc.csv', '--day-order', 'mdy'),
  unasked: () => doImport('so.xlsx', 'nop.csv', '--day-order', 'mdy'),
  noOrder: () => doImport('so.xlsx', 'nop.csv', '--day-order', 'ymd'),
  hidden: () => doImport('so.xlsx', 'an.xlsx'),
  lacking: () => doImport('so.xlsx', 'thieu-cot.csv'),
  noRows: () => doImport('so.xlsx', 'rong.csv'),
  whole: () => doImport('mau.xlsx', 'mau.xlsx'),
} as const;

let said: Readonly<Record<keyof typeof RUNS, Ran>>;

beforeAll(async () => {
  for (const name of ['cac-thang.xlsx', 'hai-tieu-de.csv', 'excel-my.xlsx']) {
    copyFileSync(`test/data/exports/${name}`, at(name));
  }
  const bytes = await workbookBytes(WORKBOOK);
  for (const name of ['so.xlsx', 'ghi.xlsx', 'ca-so.xlsx']) writeFileSync(at(name), bytes);
  const rowsOf = (table: Table) => ({ ...table, rows: table.rows.slice(0, 60) });
  writeFileSync(at('mau.xlsx'), await workbookBytes(sampleTables().map(rowsOf)));
  writeFileSync(at('an.xlsx'), await hiddenFirst());
  write('nop.csv', BOOKED);
  write('thang-truoc.csv', MONTH_FIRST);
  write(
    'thieu-cot.csv',
    csv(['Mã hồ sơ', 'Mã TTHC', 'Ngày vào sổ', 'Trạng thái'], ['A1', PROCEDURE.plain, '04/04/2023', 'Mới']),
  );
  write('rong.csv', csv(HEADER, ['Tổng cộng', '', '', '', '', '0']));
  said = await eachRan(RUNS);
});
afterAll(() => removeFolder(FOLDER));

const counts = ({ stdout }: Ran) =>
  /Tab «.*: (\d+) dòng mới.* (\d+) dòng bị từ chối\./.exec(stdout)?.slice(1).map(Number);

test('sheets that are not taken are named, and can be taken by name or all in one go', () => {
  expect(said.months.stdout).toMatch(
    /2 bảng khác chưa được nhập:\n {2}- «Tháng 2», .*\n {2}- «Tháng 3», .*\n.*--sheet "\*"/,
  );
  expect([said.months, said.second, said.all].map(counts)).toEqual([
    [1, 0],
    [2, 0],
    [6, 0],
  ]);
  expect(said.all.stdout).toContain('  - Dòng 3 của bảng «Tháng 3»: H32.101.22-230313-0002');
  expect(said.all.stdout).not.toContain('bảng khác');
  expect(JSON.parse(said.two.stdout)).toMatchObject({
    counts: { added: 4 },
    tables: [{ sheet: 'Tháng 1' }, { sheet: 'Tháng 3' }],
    otherTables: [{ sheet: 'Tháng 2', isAlike: true }],
    added: expect.arrayContaining([{ row: 4, sheet: 'Tháng 3', name: 'H32.101.22-230313-0003' }]),
  });
});

test('a sheet that is not there, or unlike the other ones, is told', () => {
  expect(said.noSheet).toMatchObject({ exitCode: 1, stdout: '' });
  expect(said.noSheet.stderr).toContain(
    'Tệp xuất không có bảng «Tháng 11». Gần nhất là «Tháng 1». Các bảng của tệp: Tháng 1, Tháng 2, Tháng 3.',
  );
  expect(said.unlike).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('--sheet "') });
});

test('rows under a second header with two columns exchanged are written as it says', async () => {
  expect(said.twoHeaders).toMatchObject({ exitCode: 0 });
  expect(said.twoHeaders.stdout).toContain('Cùng nhập: bảng «Tệp chữ», dòng 4–5, tiêu đề ở dòng 4; cột khác thứ tự');
  const tables = await readXlsx(readFileSync(at('ghi.xlsx')));
  const { rows } = tables.find(({ name }) => name === 'Hồ sơ') as Table;
  const [due, returned] = ['Ngày hẹn trả', 'Ngày trả kết quả'].map((header) => rows[0]?.indexOf(header) ?? -1);
  expect(rows.slice(1).map((row) => [row[due as number], row[returned as number]])).toEqual([
    [on('2023-06-05'), on('2023-06-04')],
    [on('2023-06-05'), on('2023-06-09')],
  ]);
});

test('days that Excel may have exchanged are asked about and not written', () => {
  expect(said.exchanged).toMatchObject({ exitCode: 0 });
  expect(said.exchanged.stdout).toMatch(
    /Chưa rõ thứ tự ngày, tháng;.*\n {2}- Cột «Ngày tiếp nhận»: .*03\/02\/2023 \(dòng 2\)/,
  );
  expect(said.exchanged.stdout).toContain('--day-order: dmy (');
  expect(counts(said.exchanged)).toEqual([0, 6]);
  expect(said.exchanged.stdout).toContain('Không có dòng nào nhập được, chưa ghi gì vào bảng tính.');
});

test('with the order that the officer says they are read', () => {
  expect(JSON.parse(said.putRight.stdout)).toMatchObject({ counts: { added: 6, refused: 0 } });
  expect(said.monthFirst.stdout).toContain('ghi tháng trước, ngày sau: 3/14/2023 (dòng 3)');
  expect(counts(said.monthFirst)).toEqual([0, 2]);
  expect(counts(said.asMonthFirst)).toEqual([2, 0]);
  expect(said.asMonthFirst.stdout).toContain('Cột «Ngày nộp»: thứ tự ngày, tháng theo lựa chọn: tháng/ngày/năm');
  expect(said.unasked.stdout).toContain('Cột «Ngày nộp»: thứ tự ngày, tháng theo lựa chọn: tháng/ngày/năm');
  expect(said.noOrder).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining('--day-order') });
});

test('the day of handing in stands in for the day of receipt, and is told, until another column is given', () => {
  expect(said.told.stdout).toContain('«Ngày tiếp nhận» được lấy từ cột «Ngày nộp».');
  const { columns } = JSON.parse(said.standIn.stdout).mapping;
  expect(columns.map(({ target }: { target: string | null }) => target).slice(2, 4)).toEqual(['Ngày tiếp nhận', null]);
  expect(said.mapped.stdout).toContain('  Ngày vào sổ → Ngày tiếp nhận');
  expect(said.mapped.stdout).toContain('  Không nhập: Ngày nộp');
});

test('a mapping with names that are not known ends with 1, names the nearest and writes nothing', () => {
  expect(said.noColumn).toMatchObject({ exitCode: 1, stdout: '' });
  expect(said.noColumn.stderr).toContain('không có cột «Ngày ghi sổ». Gần nhất là «Ngày vào sổ».');
  expect(said.noTarget).toMatchObject({ exitCode: 1, stdout: '' });
  expect(said.noTarget.stderr).toContain('Tab «Hồ sơ» không có cột «Ngày tiếp nhậm». Gần nhất là «Ngày tiếp nhận».');
});

test('a hidden sheet is named and not taken, though it comes first', () => {
  expect(said.hidden.stdout).toContain('Tệp xuất: bảng «Mới»');
  expect(said.hidden.stdout).toContain('- «Cũ» (đang ẩn), dòng 1–2: 1 dòng dữ liệu, cùng mẫu với bảng được nhập');
});

test('a required column that nothing in the file was read as is told as that, not as an empty cell', () => {
  expect(said.lacking.stdout).toContain(
    'Không có cột nào của tệp được đọc là cột bắt buộc: Ngày tiếp nhận, Hình thức tiếp nhận. Dòng mới sẽ bị từ chối. Nếu tệp có, hãy thêm --map "Cột của tệp=Ngày tiếp nhận".',
  );
  expect(said.lacking.stdout).toContain(
    'cột «Ngày tiếp nhận» (A1): Không có cột nào của tệp được đọc là cột bắt buộc này. Dòng này không được nhập.',
  );
});

test('a file without rows says so, with what was skipped, and ends with 1', () => {
  expect(said.noRows).toMatchObject({ exitCode: 1, stdout: '' });
  expect(said.noRows.stderr).toMatch(
    /Không có dòng dữ liệu nào để nhập: .*\n.*đã bỏ qua:\n {2}- Dòng tổng cộng, số dư: 1 \(dòng 2\)/,
  );
});

test('a whole workbook of ours is imported tab by tab: «Hồ sơ» first, the others named', () => {
  expect(said.whole).toMatchObject({ exitCode: 0 });
  expect(said.whole.stdout).toContain('Tệp xuất: bảng «Hồ sơ», tiêu đề ở dòng 1.');
  expect(said.whole.stdout).toMatch(/- «Thủ tục», dòng 1–\d+: \d+ dòng dữ liệu, hợp với tab «Thủ tục»/);
  expect(counts(said.whole)?.[0]).toBe(0);
});
