import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { importCommand } from '../../src/cli/import-command';
import { readXlsx } from '../../src/cli/read-xlsx';
import { workbookBytes } from '../../src/cli/write-workbook';
import { readWorkbook } from '../../src/core/workbook/reading/read-workbook';
import { aFolder, ran, removeFolder } from '../builders/command';
import { aDossier, aWorkbook, PROCEDURE } from '../builders/tables';

const FOLDER = aFolder();
const at = (name: string) => join(FOLDER, name);

afterAll(() => removeFolder(FOLDER));

test('an import writes below the last row of a tab with titles above its header', async () => {
  const book = new ExcelJS.Workbook();
  const bytes = await workbookBytes(aWorkbook({ 'Hồ sơ': [aDossier({ code: 'HS.1' })] }));
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  book.getWorksheet('Hồ sơ')?.insertRows(1, [['SỔ HỒ SƠ'], []]);
  writeFileSync(at('so.xlsx'), new Uint8Array(await book.xlsx.writeBuffer()));
  const header = 'Mã hồ sơ;Mã TTHC;Ngày tiếp nhận;Hình thức tiếp nhận;Trạng thái';
  writeFileSync(at('xuat.csv'), `${header}\nHS.2;${PROCEDURE.plain};13/06/2023;Trực tiếp;Đang giải quyết\n`);

  const { exitCode } = await ran(importCommand, FOLDER, ['so.xlsx', 'xuat.csv', '--apply']);
  expect(exitCode).toBe(0);
  const tables = await readXlsx(new Uint8Array(readFileSync(at('so.xlsx'))));
  expect(tables.find(({ name }) => name === 'Hồ sơ')?.rows[0]).toEqual(['SỔ HỒ SƠ']);
  const { dossiers } = readWorkbook(tables).value;
  expect(dossiers?.map(({ row, code }) => [row, code])).toEqual([
    [4, 'HS.1'],
    [5, 'HS.2'],
  ]);
});
