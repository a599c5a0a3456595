import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { workbookBytes } from '../../src/cli/write-workbook';
import { aFolder, filesIn, removeFolder } from '../builders/command';
import { linesIn } from '../builders/docx';
import { sampleDocument } from '../builders/sample-document';
import { sampleXlsx } from '../builders/sample-files';
import { aDossier, aTable } from '../builders/tables';

const FOLDER = aFolder();
const inFolder = (...names: readonly string[]) => join(FOLDER, ...names);
const ran = promisify(execFile);

/** The program as installed, called in a folder outside of the project. */
const called = (...args: readonly string[]) =>
  ran(process.execPath, [inFolder('cai-dat', 'bao-cao-cchc.mjs'), ...args], {
    cwd: FOLDER,
    env: { ...process.env, INIT_CWD: resolve('/') },
  });

beforeAll(async () => {
  mkdirSync(inFolder('cai-dat'));
  await ran(process.execPath, [resolve('tools/bundle-cli.mjs'), inFolder('dong-goi')]);
  copyFileSync(inFolder('dong-goi', 'bao-cao-cchc.mjs'), inFolder('cai-dat', 'bao-cao-cchc.mjs'));
  writeFileSync(inFolder('mau.xlsx'), sampleXlsx());
  const [header = [], row = []] = aTable('Hồ sơ', [aDossier({ code: 'MỚI-1' })]).rows;
  writeFileSync(inFolder('xuat.xlsx'), await workbookBytes([{ name: 'Xuất', rows: [header, row] }]));
}, 60_000);

afterAll(() => removeFolder(FOLDER));

test('the program is one file, which npm links under its name', async () => {
  expect(filesIn(inFolder('dong-goi'))).toEqual(['bao-cao-cchc.mjs']);
  expect(readFileSync(inFolder('dong-goi', 'bao-cao-cchc.mjs'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  symlinkSync(inFolder('dong-goi', 'bao-cao-cchc.mjs'), inFolder('bao-cao-cchc'));
  const { stdout } = await ran(inFolder('bao-cao-cchc'), ['check', '--help'], { cwd: FOLDER });
  expect(stdout).toMatch(/^Cách dùng: bao-cao-cchc check TỆP /);
});

test('its licences stand at its end', () => {
  const text = readFileSync(inFolder('dong-goi', 'bao-cao-cchc.mjs'), 'utf8');
  expect(text.slice(text.lastIndexOf('\n/*\n'))).toMatch(/docxtemplater \d+\.\d+\.\d+ \(MIT\)[\s\S]*WARRANT/);
});

test('it tells how to use it', async () => {
  expect((await called('--help')).stdout).toMatch(/^Cách dùng: bao-cao-cchc LỆNH …\n/);
  await expect(called('report')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/bao-cao-cchc report/),
  });
});

test('it makes the report of the sample where it was called, the same as the project does', async () => {
  const { stdout } = await called('report', 'mau.xlsx', '--forms');
  expect(stdout).toMatch(/^Kỳ báo cáo: 15\/12\/2022 – 13\/6\/2023\n/);
  expect(filesIn(inFolder('out'))).toEqual([
    'bao-cao.docx',
    'bieu-06a.xlsx',
    'bieu-mau.xlsx',
    'chi-tieu.json',
    'goi-so-lieu.json',
  ]);
  expect(linesIn(new Uint8Array(readFileSync(inFolder('out', 'bao-cao.docx'))))).toEqual(linesIn(sampleDocument()));
});

test('it imports into the sample, and checks it', async () => {
  const { stdout } = await called('import', 'mau.xlsx', 'xuat.xlsx');
  expect(stdout).toMatch(/Tab «Hồ sơ»: \d dòng mới, /);
  expect((await called('check', 'mau.xlsx')).stdout).toMatch(/^Không có lỗi\./);
});

test('it makes the workbook of the next year', async () => {
  await called('new-year', 'mau.xlsx', '--out', 'nam-sau.xlsx');
  expect(filesIn(FOLDER)).toContain('nam-sau.xlsx');
});

test('the package holds the program and needs no other file', () => {
  const { bin, files } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(bin).toEqual({ 'bao-cao-cchc': 'build/bao-cao-cchc.mjs' });
  expect(files).toEqual(['build/bao-cao-cchc.mjs']);
});
