import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/cli/read-xlsx';
import { workbookBytes } from '../../src/cli/write-workbook';
import { aFolder, filesIn, removeFolder, run } from '../builders/command';
import { aDossier, aTable, aWorkbook } from '../builders/tables';

const FOLDER = aFolder();
const inFolder = (name: string) => join(FOLDER, name);
const OFFICES = ['A', 'B', 'C'];

afterAll(() => removeFolder(FOLDER));

test('of imports into one workbook at once, each is in it or was refused', async () => {
  writeFileSync(inFolder('so.xlsx'), await workbookBytes(aWorkbook({ 'Hồ sơ': [aDossier({ code: 'CŨ' })] })));
  for (const code of OFFICES) {
    writeFileSync(inFolder(`${code}.xlsx`), await workbookBytes([aTable('Hồ sơ', [aDossier({ code })])]));
  }
  const ends = await Promise.all(
    OFFICES.map((code) =>
      run({ entry: 'src/cli/main.ts', args: ['import', 'so.xlsx', `${code}.xlsx`, '--apply'], from: FOLDER }),
    ),
  );
  const tables = await readXlsx(readFileSync(inFolder('so.xlsx')));
  const codes = tables
    .find(({ name }) => name === 'Hồ sơ')
    ?.rows.slice(1)
    .map(([code]) => code);
  expect(codes?.toSorted()).toEqual([...OFFICES.filter((_, index) => ends[index]?.exitCode === 0), 'CŨ'].toSorted());
  for (const { exitCode, stderr } of ends.filter((end) => end.exitCode !== 0)) {
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('đã bị sửa trong lúc lệnh này đang chạy')]);
  }
  expect(filesIn(FOLDER)).toEqual([...OFFICES.map((code) => `${code}.xlsx`), 'so.xlsx'].toSorted());
});
