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
import { aFolder, filesIn, ran, removeFolder, run } from '../builders/command';
import { on } from '../builders/days';
import { aTab, frozenOf } from '../builders/frozen';
import { NEXT_DAY, YEARLY } from '../builders/new-year';
import { DEFAULT_TEMPLATE } from '../builders/reports';
import { aDossier, aWorkbook } from '../builders/tables';

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
  writeFileSync(path, await workbookBytes(tables, new Set(hidden)));
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
  const { exitCode, stdout } = await run({ entry: 'src/cli/new-year.ts', args, from: folder });
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
