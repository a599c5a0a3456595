import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import { importCommand } from '../../src/cli/import-command';
import { readXlsx } from '../../src/cli/read-xlsx';
import { workbookBytes } from '../../src/cli/write-workbook';
import type { Table } from '../../src/core/workbook/contract/cell';
import { aFolder, eachRan, filesIn, type Ran, ran, removeFolder, run } from '../builders/command';
import { on } from '../builders/days';
import { aDocument, aDossier, aTable, aWorkbook } from '../builders/tables';

const FOLDER = aFolder();
const at = (name: string) => join(FOLDER, name);
const doImport = (...args: readonly string[]) => ran(importCommand, FOLDER, args);
const RETURNED = { returnedOn: '2023-04-05', status: 'Đã trả kết quả' };

const WORKBOOK = aWorkbook({
  'Hồ sơ': [aDossier({ code: 'A', remark: '=1+1' }), aDossier({ code: 'B', ...RETURNED })],
  'Văn bản': [aDocument({ number: '5', symbol: 'KH-UBND', issuedOn: '2023-04-03' })],
});
const EXPORT = aTable('Hồ sơ', [
  aDossier({ code: 'A', ...RETURNED }),
  aDossier({ code: 'B' }),
  aDossier({ code: '000.1', remark: '=HYPERLINK("x")' }),
  aDossier({ code: 'D', procedureCode: '9.9' }),
]);

/** The valid workbook after a change. */
async function workbookWith(change: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await workbookBytes(WORKBOOK)) as unknown as ExcelJS.Buffer);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function withPart(bytes: Uint8Array, name: string): Uint8Array {
  const zip = new PizZip(bytes);
  zip.file(name, '<xml/>');
  return zip.generate({ type: 'uint8array' });
}

async function sheetIn(name: string, tab: string): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(at(name)) as unknown as ExcelJS.Buffer);
  return workbook.getWorksheet(tab) as ExcelJS.Worksheet;
}

const tablesIn = async (name: string): Promise<readonly Table[]> => readXlsx(readFileSync(at(name)));
const tabIn = async (name: string, tab: string) => (await tablesIn(name)).find((table) => table.name === tab) as Table;

const RUNS = {
  preview: () => run({ entry: 'src/cli/main.ts', args: ['import', 'xem.xlsx', 'xuat.xlsx'], from: FOLDER }),
  json: () => doImport('xem.xlsx', 'xuat.xlsx', '--json'),
  applied: () => doImport('ghi.xlsx', 'xuat.xlsx', '--apply'),
  byName: () => doImport('xem.xlsx', 'van-ban.xlsx', '--tab', 'văn bản'),
  partial: () => doImport('cong-thuc.xlsx', 'mot-phan.xlsx', '--tab', 'Hồ sơ', '--apply'),
  chart: () => doImport('bieu-do.xlsx', 'xuat.xlsx', '--apply'),
  forced: () => doImport('bieu-do-bo.xlsx', 'xuat.xlsx', '--apply', '--force', '--json'),
  nothing: () => doImport('xem.xlsx'),
  otherTab: () => doImport('xem.xlsx', 'xuat.xlsx', '--tab', 'Cấu hình'),
  missing: () => doImport('xem.xlsx', 'khong-co.xlsx'),
  unknown: () => doImport('xem.xlsx', 'la.xlsx'),
  noTab: () => doImport('xuat.xlsx', 'van-ban.xlsx', '--tab', 'Văn bản', '--apply'),
  noProcedures: () => doImport('thieu-tab.xlsx', 'xuat.xlsx', '--apply'),
} as const;

let said: Readonly<Record<keyof typeof RUNS, Ran>>;
const before: Record<string, Buffer> = {};

beforeAll(async () => {
  const write = (name: string, content: Uint8Array) => {
    writeFileSync(at(name), content);
    before[name] = Buffer.from(content);
  };
  const sound = await workbookBytes(WORKBOOK);
  write('xem.xlsx', sound);
  write(
    'ghi.xlsx',
    await workbookWith((workbook) => {
      workbook.addWorksheet('Sổ tay').getCell('B2').value = { formula: "'Hồ sơ'!A2", result: 'A' };
      const sheet = workbook.getWorksheet('Hồ sơ') as ExcelJS.Worksheet;
      sheet.getCell('P1').value = 'Sổ giấy';
      sheet.getCell('P2').value = 'q. 7';
      sheet.getCell('A2').note = 'hỏi lại';
    }),
  );
  write(
    'cong-thuc.xlsx',
    await workbookWith((workbook) => {
      const sheet = workbook.getWorksheet('Hồ sơ') as ExcelJS.Worksheet;
      sheet.getCell('H2').value = {
        formula: 'IF(G2="","Đang giải quyết","Đã trả kết quả")',
        result: 'Đang giải quyết',
      };
    }),
  );
  // One file twice: made anew it would have another time in it.
  const withChart = withPart(sound, 'xl/charts/chart1.xml');
  for (const name of ['bieu-do.xlsx', 'bieu-do-bo.xlsx']) write(name, withChart);
  write('thieu-tab.xlsx', await workbookBytes(WORKBOOK.filter(({ name }) => name !== 'Thủ tục')));
  write('xuat.xlsx', await workbookBytes([EXPORT]));
  write(
    'mot-phan.xlsx',
    await workbookBytes([
      {
        name: 'Xuất',
        rows: [
          ['Trạng thái', 'Mã hồ sơ', 'Ngày trả kết quả'],
          ['Đã trả kết quả', 'A', on('2023-04-06')],
        ],
      },
    ]),
  );
  write(
    'van-ban.xlsx',
    await workbookBytes([
      aTable('Văn bản', [aDocument({ number: '05', symbol: 'kh - ubnd', issuedOn: '2023-04-04' })]),
    ]),
  );
  write(
    'la.xlsx',
    await workbookBytes([
      {
        name: 'Lạ',
        rows: [
          ['Họ tên', 'Ngày sinh'],
          ['x', 1],
        ],
      },
    ]),
  );
  said = await eachRan(RUNS);
});
afterAll(() => removeFolder(FOLDER));

test('without --apply the import is only told, and nothing is written', () => {
  expect(said.preview).toMatchObject({ exitCode: 0 });
  expect(said.preview.stdout.trim().split('\n')).toEqual([
    'Tệp xuất: bảng «Hồ sơ», tiêu đề ở dòng 1.',
    `  Cùng tên: ${(EXPORT.rows[0] ?? []).join(', ')}`,
    'Trong tệp còn 1 bảng khác chưa được nhập:',
    expect.stringMatching(
      /^ {2}- «Danh mục»(?: \(đang ẩn\))?, dòng 1–\d+: \d+ dòng dữ liệu, không phải bảng nhập được$/,
    ),
    'Tab «Hồ sơ»: 1 dòng mới, 1 dòng thay đổi, 1 dòng không đổi, 1 dòng bị từ chối.',
    'Giữ trạng thái của cán bộ ở 1 hồ sơ đã trả mà tệp còn ghi là chưa trả.',
    'Dòng mới:',
    '  - Dòng 4 của tệp: 000.1',
    'Dòng thay đổi:',
    '  - Dòng 2 của tệp, A (dòng 2 của bảng tính): Ngày trả kết quả: trống → 05/4/2023; Trạng thái: Đang giải quyết → Đã trả kết quả',
    'Dòng bị từ chối:',
    '  - Dòng 5 của tệp, cột «Mã TTHC» (D): Không có thủ tục mã «9.9» (đã tìm theo «9.900000») ở tab «Thủ tục» (hoặc dòng thủ tục đó đang có lỗi). Dòng này không được nhập.',
    'Chưa ghi gì vào bảng tính. Thêm --apply để ghi.',
  ]);
  expect(readFileSync(at('xem.xlsx')).equals(before['xem.xlsx'] as Buffer)).toBe(true);
});

test('as JSON every row of each kind is there', () => {
  expect(JSON.parse(said.json.stdout)).toMatchObject({
    tab: 'Hồ sơ',
    written: false,
    counts: { added: 1, changed: 1, unchanged: 1, refused: 1, kept: 1 },
    added: [{ row: 4, name: '000.1' }],
    changed: [{ row: 2, sheetRow: 2, name: 'A' }],
    refused: [{ row: 5, column: 'Mã TTHC' }],
    skipped: [],
  });
});

test('with --apply the workbook holds the rows, and everything else of it stays', async () => {
  expect(said.applied).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Đã ghi vào bảng tính.') });
  const { rows } = await tabIn('ghi.xlsx', 'Hồ sơ');
  expect(rows.slice(1).map((row) => [row[0], row[6], row[7], row[14] ?? null, row[15] ?? null])).toEqual([
    ['A', on('2023-04-05'), 'Đã trả kết quả', '=1+1', 'q. 7'],
    ['B', on('2023-04-05'), 'Đã trả kết quả', null, null],
    ['000.1', null, 'Đang giải quyết', '=HYPERLINK("x")', null],
  ]);
  const others = (tables: readonly Table[]) => tables.filter(({ name }) => name !== 'Hồ sơ');
  expect(others(await tablesIn('ghi.xlsx'))).toEqual(others(await readXlsx(before['ghi.xlsx'] as Buffer)));
  const sheet = await sheetIn('ghi.xlsx', 'Hồ sơ');
  expect(sheet.getCell('A2').note).toBeDefined();
  expect((await sheetIn('ghi.xlsx', 'Sổ tay')).getCell('B2').formula).toBe("'Hồ sơ'!A2");
  expect(filesIn(FOLDER).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a new row looks like the one above: text, days and drop-downs', async () => {
  const sheet = await sheetIn('ghi.xlsx', 'Hồ sơ');
  const looks = (row: number) =>
    ['A', 'C', 'H']
      .map((column) => sheet.getCell(`${column}${row}`))
      .map(({ numFmt, dataValidation }) => [numFmt, dataValidation?.type]);
  expect(looks(4)).toEqual(looks(3));
  expect(sheet.getCell('A4').numFmt).toBe('@');
  expect(sheet.getCell('O4').type).toBe(ExcelJS.ValueType.String);
  expect(sheet.autoFilter).toBe('A1:T4');
});

test('imported once more there is nothing left to write', async () => {
  const bytes = readFileSync(at('ghi.xlsx'));
  const again = await doImport('ghi.xlsx', 'xuat.xlsx', '--apply');
  expect(again.stdout).toContain('0 dòng mới, 0 dòng thay đổi, 3 dòng không đổi');
  expect(again.stdout).toContain('Bảng tính đã có đủ, không phải ghi gì.');
  expect(readFileSync(at('ghi.xlsx')).equals(bytes)).toBe(true);
});

test('an export with a few columns changes just those, and a formula stays a formula', async () => {
  expect(said.partial).toMatchObject({ exitCode: 0 });
  const sheet = await sheetIn('cong-thuc.xlsx', 'Hồ sơ');
  expect(sheet.getCell('G2').value).toEqual(new Date('2023-04-06'));
  expect(sheet.getCell('H2').formula).toBe('IF(G2="","Đang giải quyết","Đã trả kết quả")');
});

test('a document is known by its number however it is written', () => {
  expect(said.byName.stdout).toContain('0 dòng mới, 1 dòng thay đổi');
  expect(said.byName.stdout).toContain('Ngày ban hành: 03/4/2023 → 04/4/2023');
});

test('a workbook with a chart is written like any other, with --force or without', () => {
  expect(said.chart).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Đã ghi vào bảng tính.') });
  expect(JSON.parse(said.forced.stdout)).toMatchObject({ written: true, notices: [] });
  expect(readFileSync(at('bieu-do.xlsx')).equals(readFileSync(at('bieu-do-bo.xlsx')))).toBe(true);
});

test.each(['nothing', 'otherTab', 'missing', 'unknown', 'noTab', 'noProcedures'] as const)(
  'what cannot be done ends with 1, says why and writes nothing (%s)',
  (name) => {
    expect(said[name]).toMatchObject({ exitCode: 1, stdout: '' });
    expect(said[name].stderr.trim()).not.toBe('');
    expect(readFileSync(at('thieu-tab.xlsx')).equals(before['thieu-tab.xlsx'] as Buffer)).toBe(true);
  },
);
