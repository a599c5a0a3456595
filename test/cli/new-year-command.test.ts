import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { newYearCommand } from '../../src/cli/new-year-command';
import { readXlsx } from '../../src/cli/read-xlsx';
import { workbookBytes } from '../../src/cli/write-workbook';
import { contentOf } from '../../src/core/frozen/frozen-content';
import { frozenPeriods } from '../../src/core/history/frozen-periods';
import type { Table } from '../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import {
  FROZEN_CONTENT_TAB,
  FROZEN_TAB,
  NEW_YEAR_TAB,
  TEMPLATE_TAB,
} from '../../src/core/workbook/contract/product-tabs';
import type { Tab } from '../../src/core/workbook/contract/tab';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { storedRows, storedTemplates } from '../../src/core/workbook/reading/stored-template';
import { openPackage } from '../../src/xlsx/package/zip-package';
import { aFolder, filesIn, ran, removeFolder, run } from '../builders/command';
import { on } from '../builders/days';
import { aTab, frozenOf } from '../builders/frozen';
import { NEXT_DAY, YEARLY } from '../builders/new-year';
import { DEFAULT_TEMPLATE } from '../builders/reports';
import { aDossier, aWorkbook, PROCEDURE } from '../builders/tables';

const folder = aFolder();
afterAll(() => removeFolder(folder));

const BOOK = aWorkbook({
  'Cấu hình': YEARLY,
  'Hồ sơ': [
    aDossier({ code: 'HS.1', receivedOn: '2023-11-01', returnedOn: '2023-11-03' }),
    aDossier({ code: 'HS.2', receivedOn: '2023-12-01' }),
    aDossier({ code: 'HS.3', receivedOn: NEXT_DAY }),
  ],
});

async function saved(name: string, tables: readonly Table[], hidden: readonly string[] = []): Promise<string> {
  const path = join(folder, name);
  writeFileSync(
    path,
    await workbookBytes(tables.map((table) => (hidden.includes(table.name) ? { ...table, isHidden: true } : table))),
  );
  return path;
}

const newYear = (...args: readonly string[]) => ran(newYearCommand, folder, args);
const codesIn = (tables: readonly Table[]) =>
  readTab(DOSSIERS_TAB, tableOf(tables, DOSSIERS_TAB)).rows.map(({ code }) => code);
const bytesIn = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

test('next year’s workbook is written beside the old one, which stays as it was, and both numbers are told', async () => {
  const old = await saved('2023.xlsx', BOOK);
  const before = readFileSync(old);
  const args = ['2023.xlsx', '--out', '2024.xlsx'];
  const { exitCode, stdout } = await run({ entry: 'src/cli/main.ts', args: ['new-year', ...args], from: folder });
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Đang giải quyết đến hết ngày 14/12/2023: 1 hồ sơ; năm 2023 chuyển sang năm 2024: 1 hồ sơ.');
  expect(codesIn(await readXlsx(bytesIn('2024.xlsx')))).toEqual(['HS.2', 'HS.3']);
  expect(readFileSync(old)).toEqual(before);
});

test('templates, frozen periods and hidden tabs survive the way through the file', async () => {
  const { tabs, period, docx } = frozenOf(BOOK);
  const current = { name: 'Mẫu của phường', origin: 'An', docx: DEFAULT_TEMPLATE };
  const template = { name: TEMPLATE_TAB.name, rows: storedRows({ current, previous: null }) };
  const own: Table = {
    name: 'Ghi nhớ',
    rows: [
      ['Ngày', 'Việc'],
      [on('2023-12-20'), 'gọi thành phố'],
    ],
  };
  const marker = aTab(NEW_YEAR_TAB as Tab, [['Năm', 2023]]);
  await saved(
    'du.xlsx',
    [...BOOK, ...tabs, template, own, marker],
    [TEMPLATE_TAB.name, FROZEN_CONTENT_TAB.name, own.name],
  );
  expect((await newYear('du.xlsx', '--out', 'du-2024.xlsx')).exitCode).toBe(0);
  const tables = await readXlsx(bytesIn('du-2024.xlsx'));
  expect(frozenPeriods(tableOf(tables, FROZEN_TAB)).value).toEqual([period]);
  expect(contentOf(tableOf(tables, FROZEN_CONTENT_TAB), period.freeze)?.docx).toEqual(docx);
  expect(storedTemplates(tableOf(tables, TEMPLATE_TAB)).current).toEqual(current);
  expect(tables.find(({ name }) => name === own.name)).toEqual({ ...own, isHidden: true });
  expect(tables.some(({ name }) => name === NEW_YEAR_TAB.name)).toBe(false);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(join(folder, 'du-2024.xlsx')) as unknown as ExcelJS.Buffer);
  const hidden = workbook.worksheets.filter(({ state }) => state === 'hidden').map(({ name }) => name);
  expect(hidden).toEqual([FROZEN_CONTENT_TAB.name, TEMPLATE_TAB.name, own.name]);
});

test('a file that is there already, such as next year’s workbook in use, is not written over', async () => {
  await saved('sap-het.xlsx', BOOK);
  writeFileSync(join(folder, 'da-co.xlsx'), 'số liệu của năm mới');
  const { exitCode, stderr } = await newYear('sap-het.xlsx', '--out', 'da-co.xlsx');
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('nên không ghi đè')]);
  expect(readFileSync(join(folder, 'da-co.xlsx'), 'utf8')).toBe('số liệu của năm mới');
});

describe('what next year’s file keeps of a workbook made in Excel', () => {
  const HEADERS = [
    ...['Mã hồ sơ', 'Mã TTHC', 'Ngày tiếp nhận', 'Hình thức tiếp nhận', 'Trạng thái', 'Ngày trả kết quả'],
    ...['Người thụ lý', 'Hẹn gọi'],
  ];
  const old = [
    'HS.CU',
    PROCEDURE.plain,
    on('2023-11-01'),
    'Trực tiếp',
    'Đã trả kết quả',
    on('2023-11-03'),
    'Lan-bỏ',
    5,
  ];
  const kept = [
    'HS.GIU',
    PROCEDURE.plain,
    on('2023-12-01'),
    'Trực tiếp',
    'Đang giải quyết',
    null,
    'Minh-giữ',
    on('2024-01-05'),
    7,
  ];
  const dossiers: Table = { name: DOSSIERS_TAB.name, rows: [HEADERS, old, kept] };

  /** As officers leave a file: notes, a filter that hides a row, a rule for drop-downs and a hidden tab of their own. */
  async function madeInExcel(): Promise<ExcelJS.Workbook> {
    const workbook = new ExcelJS.Workbook();
    const tables = BOOK.map((table) => (table.name === dossiers.name ? dossiers : table));
    await workbook.xlsx.load((await workbookBytes(tables)).buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet(DOSSIERS_TAB.name) as ExcelJS.Worksheet;
    sheet.getCell('A2').note = 'ghi chú riêng của hồ sơ cũ';
    sheet.getCell('B2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"riêng-cũ"'] };
    sheet.getRow(2).hidden = true;
    const own = workbook.addWorksheet('Sổ riêng', { state: 'hidden' });
    own.addRows([
      ['Việc', 'Ngày'],
      ['gọi lại', new Date('2024-01-05T00:00:00Z')],
      [{ formula: '1+1', result: 2 }, true],
    ]);
    return workbook;
  }

  let next: string;
  beforeAll(async () => {
    const workbook = await madeInExcel();
    writeFileSync(join(folder, 'excel.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { exitCode, stderr } = await newYear('excel.xlsx', '--out', 'excel-2024.xlsx');
    expect([exitCode, stderr]).toEqual([0, expect.any(String)]);
    next = 'excel-2024.xlsx';
  });

  test('officers’ own columns come along with the rows that are kept, each cell as it was', async () => {
    const table = tableOf(await readXlsx(bytesIn(next)), DOSSIERS_TAB);
    expect(table?.rows).toEqual([HEADERS, kept]);
  });

  test('nothing of the rows left out remains in any part of the file', async () => {
    const parts = await openPackage(bytesIn(next));
    const texts = await Promise.all(parts.names.map((name) => parts.text(name)));
    for (const gone of ['HS.CU', 'Lan-bỏ', 'ghi chú riêng', 'riêng-cũ', 'hidden="1"']) {
      expect(parts.names.filter((_, index) => texts[index]?.includes(gone))).toEqual([]);
    }
    expect(texts.join()).toContain('Minh-giữ');
  });

  test('the filter ends at the last row kept, and drop-downs are there for new rows', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytesIn(next).buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet(DOSSIERS_TAB.name) as ExcelJS.Worksheet;
    expect([sheet.autoFilter, sheet.getCell('E1000').dataValidation.type]).toEqual(['A1:H2', 'list']);
  });

  test('an own tab is kept with its values, and stays hidden', async () => {
    const tables = await readXlsx(bytesIn(next));
    expect(tables.filter(({ isHidden }) => isHidden).map(({ name }) => name)).toEqual(['Sổ riêng']);
    expect(tables.find(({ name }) => name === 'Sổ riêng')?.rows).toEqual([
      ['Việc', 'Ngày'],
      ['gọi lại', on('2024-01-05')],
      [2, true],
    ]);
  });
});

test.each<[string, readonly Table[], string]>([
  ['the year is unknown', aWorkbook({ 'Cấu hình': [] }), 'Chưa biết năm'],
  ['dossiers cannot be counted', aWorkbook({ 'Cấu hình': YEARLY, 'Thủ tục': null }), 'Chưa đếm được hồ sơ'],
])('nothing is written when %s', async (_, tables, words) => {
  await saved('hong.xlsx', tables);
  const { exitCode, stderr } = await newYear('hong.xlsx', '--out', 'hong-2024.xlsx');
  expect([exitCode, filesIn(folder).includes('hong-2024.xlsx')]).toEqual([1, false]);
  expect(stderr).toContain(words);
});

test.each<[string, readonly string[], string]>([
  ['no workbook', [], 'Cách dùng'],
  ['no place for the new one', ['2023.xlsx'], 'Cách dùng'],
  ['the old workbook itself', ['2023.xlsx', '--out', './2023.xlsx'], 'phải là một tệp khác'],
  ['a file that is not there', ['khong-co.xlsx', '--out', 'x.xlsx'], 'không có tệp này'],
])('%s is refused', async (_, args, words) => {
  const { exitCode, stderr } = await newYear(...args);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(words);
});

test('whoever begins before the year is over is told so', async () => {
  const year = new Date().getUTCFullYear() + 1;
  const tables = BOOK.map((table) =>
    table.name === 'Cấu hình'
      ? { ...table, rows: table.rows.map((row) => row.map((cell) => (cell === 2023 ? year : cell))) }
      : table,
  );
  await saved('som.xlsx', tables);
  const { exitCode, stderr } = await newYear('som.xlsx', '--out', 'som-sau.xlsx');
  expect(exitCode).toBe(0);
  expect(stderr).toContain(`Năm ${year} chốt số liệu hết ngày 14/12/${year}`);
});
