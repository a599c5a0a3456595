import ExcelJS from 'exceljs';
import { readXlsx } from '../../../src/cli/read-xlsx';
import { workbookBytes } from '../../../src/cli/write-workbook';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
import { TABS } from '../../../src/core/workbook/contract/tabs';
import { openPackage } from '../../../src/xlsx/package/zip-package';
import { on } from '../../builders/days';
import { sampleTables } from '../../builders/sample';
import { aDossier, aWorkbook } from '../../builders/tables';

const aSheet = (rows: Table['rows'], name = 'Sổ tay'): Table => ({ name, rows });
const aColumn = (...cells: readonly Cell[]) => aSheet([['Ghi chép'], ...cells.map((cell) => [cell])]);

async function readBack(table: Table): Promise<Table['rows']> {
  return (await readXlsx(await workbookBytes([table])))[0]?.rows ?? [];
}

async function inExcel(...tables: readonly Table[]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await workbookBytes(tables)).buffer as ArrayBuffer);
  return workbook;
}

test('the sample comes back cell by cell', async () => {
  const read = await readXlsx(await workbookBytes(sampleTables()));
  const filled = ({ rows }: Table) => rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  for (const table of sampleTables()) {
    const other = read.find(({ name }) => name === table.name);
    const widths = filled(table).map((row) => row.length);
    const padded = other?.rows.map((row, index) =>
      Array.from({ length: widths[index] ?? 0 }, (_, column) => row[column] ?? null),
    );
    expect(padded).toEqual(filled(table));
  }
});

test('equal tables give equal bytes, whenever they are written', async () => {
  const tables = aWorkbook({ 'Hồ sơ': [aDossier({ code: 'HS.1' })] });
  const first = await workbookBytes(tables);
  jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  try {
    expect(Buffer.from(await workbookBytes(tables)).equals(Buffer.from(first))).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});

test.each<[string, string]>([
  ['a formula', '=1+1'],
  ['a command of a spreadsheet', '+cmd|"/c calc"!A1'],
  ['markup', '<b>&amp;</b> ]]> "x"'],
  ['blanks at both ends', '  hai dấu cách  '],
  ['lines', 'một\nhai\n'],
  ['lines as Windows ends them', 'một\r\nhai\rba'],
  ['a tab', 'một\thai'],
  ['characters that XML cannot hold', 'a\u0000b\u0008c\u000bd\u001fe\ufffef\uffff'],
  ['characters that XML discourages', '\u007f\u0085\u009f\ufdd0\ufffd'],
  ['half of a pair', 'a\ud83db\ude00c'],
  ['a pair', '😀'],
  ['what reads like an escaped character', '_x0041_ _X0041_ _x0041_x0042_ _x005F_ _x00zz_ _x0041'],
  ['a name that objects have', 'constructor'],
  ['another such name', '__proto__'],
  ['decomposed letters', 'Hồ sơ'.normalize('NFD')],
  ['a number in text', '01.010'],
  ['as much as a cell holds', 'ă'.repeat(32_767)],
])('%s stays the same text', async (_, text) => {
  expect((await readBack(aColumn(text)))[1]).toEqual([text]);
});

test('exceljs reads escaped characters as the same text too', async () => {
  const text = 'một\r\nhai\u0007 _x0041_';
  expect((await inExcel(aColumn(text))).worksheets[0]?.getCell('A2').value).toBe(text);
});

test.each<[string, Cell]>([
  ['yes', true],
  ['no', false],
  ['zero', 0],
  ['a fraction', 0.1],
  ['a large number', 1e21],
  ['a negative number', -12.5],
  ['the first day of which Excel has the right number', on('1900-03-01')],
  ['the last day of Excel', on('9999-12-31')],
])('%s stays what it is', async (_, cell) => {
  expect((await readBack(aColumn(cell)))[1]).toEqual([cell]);
});

test('a day of which Excel has a wrong number or none is written as a text that is read as the day', async () => {
  const rows = await readBack(aColumn(on('1900-02-28'), on('1890-05-19')));
  expect(rows.slice(1)).toEqual([['28/02/1900'], ['19/5/1890']]);
});

describe('a cell that does not fit its column', () => {
  const dossiers = (note: Cell, receivedOn: Cell) =>
    aSheet(
      [
        ['Mã hồ sơ', 'Ngày tiếp nhận', 'Ghi chú'],
        ['HS.1', receivedOn, note, on('2023-02-03'), 7],
      ],
      'Hồ sơ',
    );

  test('a day stays a day in a column of texts and right of the last header', async () => {
    const [, row] = await readBack(dossiers(on('2023-02-01'), on('2023-01-01')));
    expect(row).toEqual(['HS.1', on('2023-01-01'), on('2023-02-01'), on('2023-02-03'), 7]);
  });

  test('a number stays a number in a column of days', async () => {
    expect((await readBack(dossiers('', 45_000)))[1]?.[1]).toBe(45_000);
  });

  test('a day stays a day among the values of settings', async () => {
    const rows = await readBack(
      aSheet(
        [
          ['Mục', 'Giá trị'],
          ['Năm', on('2023-02-01')],
          ['Đến ngày', 2023],
        ],
        'Cấu hình',
      ),
    );
    expect(rows.slice(1)).toEqual([
      ['Năm', on('2023-02-01')],
      ['Đến ngày', 2023],
    ]);
  });
});

test('blank rows above the headers stay above them, and the headers stay in sight', async () => {
  const table = aSheet([[], [null, ''], ['Mã hồ sơ', 'Trạng thái'], ['HS.1', 'Đã trả kết quả']], 'Hồ sơ');
  const sheet = (await inExcel(table)).worksheets[0] as ExcelJS.Worksheet;
  expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 3 }]);
  expect([sheet.autoFilter, sheet.pageSetup.printTitlesRow]).toEqual(['A3:B4', '3:3']);
  expect(sheet.getCell('B4').dataValidation.type).toBe('list');
  expect([sheet.getCell('A1').note, sheet.getCell('A3').font.bold]).toEqual([undefined, true]);
});

const hidden = (table: Table): Table => ({ ...table, isHidden: true });

async function hiddenIn(bytes: Uint8Array): Promise<readonly string[]> {
  const tables = await readXlsx(bytes);
  return tables.filter(({ isHidden }) => isHidden).map(({ name }) => name);
}

test('hidden sheets stay hidden, and the workbook opens on the first that is not', async () => {
  const tables = [hidden(aSheet([['a']], 'Ẩn')), aSheet([['b']], 'Hiện'), hidden(aSheet([['c']], 'Ẩn nữa'))];
  const bytes = await workbookBytes(tables);
  expect(await hiddenIn(bytes)).toEqual(['Ẩn', 'Ẩn nữa']);
  const parts = await openPackage(bytes);
  expect(await parts.text('xl/workbook.xml')).toContain('activeTab="1"');
  const selected = await Promise.all([1, 2, 3, 4].map((id) => parts.text(`xl/worksheets/sheet${id}.xml`)));
  expect(selected.map((xml) => /tabSelected="(.)"/.exec(xml ?? '')?.[1])).toEqual(['0', '1', '0', '0']);
});

test('a sheet whose name Excel refuses is written under another, and hidden all the same', async () => {
  expect(await hiddenIn(await workbookBytes([hidden(aSheet([['a']], 'Quý 1/2026'))]))).toEqual(['Quý 1-2026']);
});

test('tables without rows, with blank rows and with blank headers are written', async () => {
  const workbook = await inExcel(aSheet([], 'Rỗng'), aSheet([[], [null, '']], 'Trống'), aSheet([['', 'b'], [1]], 'Lẻ'));
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Rỗng', 'Trống', 'Lẻ', 'Danh mục']);
  expect(workbook.getWorksheet('Lẻ')?.getCell('A2').value).toBe(1);
});

describe('an officer’s own tab «Danh mục»', () => {
  const own = aSheet(
    [
      ['Mã TTHC', 'Người thụ lý'],
      ['1.000', 'An'],
    ],
    'Danh mục',
  );

  test('is kept, and the lists get another name, to which the drop-downs point', async () => {
    const workbook = await inExcel(own, ...aWorkbook({}));
    const names = workbook.worksheets.map(({ name }) => name);
    expect([names[0], names.at(-1)]).toEqual(['Danh mục', 'Danh mục (2)']);
    const sections = workbook.getWorksheet('Nội dung')?.getCell('A2').dataValidation;
    expect(sections?.formulae[0]).toMatch(/^'Danh mục \(2\)'!\$A\$2/);
  });

  test('is kept when its first row is empty', async () => {
    const [first] = await readXlsx(await workbookBytes([{ name: 'Danh mục', rows: [[], ['Mã', 'Tên']] }]));
    expect(first).toEqual({ name: 'Danh mục', rows: [[], ['Mã', 'Tên']] });
  });

  test('stays the only other one, however often the workbook is written', async () => {
    const again = await readXlsx(await workbookBytes(await readXlsx(await workbookBytes([own]))));
    expect(again.map(({ name }) => name)).toEqual(['Danh mục', 'Danh mục (2)']);
    expect(again[0]).toEqual(own);
  });
});

test('no message of a drop-down is longer than Excel allows', async () => {
  const { worksheets } = await inExcel(
    ...TABS.map(({ name, columns }) => aSheet([Object.values(columns).map(({ header }) => header)], name)),
  );
  const rules = worksheets.flatMap((sheet) =>
    Object.values(
      (sheet as unknown as { dataValidations: { model: Record<string, ExcelJS.DataValidation> } }).dataValidations
        .model,
    ),
  );
  expect(rules.length).toBeGreaterThan(10);
  for (const { errorTitle = '', error = '', formulae } of rules) {
    expect([errorTitle.length <= 32, error.length <= 225, String(formulae[0]).length <= 257]).toEqual([
      true,
      true,
      true,
    ]);
  }
});
