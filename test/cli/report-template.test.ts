import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportCommand } from '../../src/cli/report-command';
import { workbookBytes } from '../../src/cli/write-workbook';
import { aFolder, filesIn, type Ran, ran, removeFolder } from '../builders/command';
import { bytesIn } from '../builders/data';
import { expectWellFormed, linesIn } from '../builders/docx';
import { aWorkbook } from '../builders/tables';
import { aTemplate } from '../builders/templates';

const FOLDER = aFolder();
const inFolder = (...names: readonly string[]) => join(FOLDER, ...names);

async function reportWith(template: Uint8Array, out: string): Promise<Ran> {
  writeFileSync(inFolder('mau.docx'), template);
  return ran(reportCommand, FOLDER, ['so-lieu.xlsx', '--template', 'mau.docx', '--out', out]);
}

beforeAll(async () => writeFileSync(inFolder('so-lieu.xlsx'), await workbookBytes(aWorkbook({}))));
afterAll(() => removeFolder(FOLDER));

test('marks of other software are told on the screen and among the problems, and the report is written', async () => {
  const said = await reportWith(await aTemplate(['Có {{HS_MOI}} và {HS_HUY}']), 'dau-khac');
  const warning = /^Mẫu báo cáo: Phần thân, đoạn 1 \(.*\): «\{HS_HUY\}» không phải là thẻ .* \{\{HS_HUY\}\}\.$/;
  expect(said.exitCode).toBe(0);
  expect(said.stdout.split('\n').filter((line) => line.startsWith('Mẫu báo cáo:'))).toEqual([
    expect.stringMatching(warning),
    expect.stringMatching(/^Mẫu báo cáo: mẫu không có chỗ in nội dung của mục II\.2\.b \(/),
  ]);
  const { problems } = JSON.parse(readFileSync(inFolder('dau-khac', 'chi-tieu.json'), 'utf8'));
  expect(problems).toContainEqual({
    ...{ code: 'template-other-mark', severity: 'warning', sheet: null, row: null, column: null },
    message: expect.stringMatching(warning),
  });
  const docx = new Uint8Array(readFileSync(inFolder('dau-khac', 'bao-cao.docx')));
  expectWellFormed(docx);
  expect(linesIn(docx)).toEqual(['Có 0 và {HS_HUY}']);
  expect(filesIn(inFolder('dau-khac'))).toEqual(['bao-cao.docx', 'chi-tieu.json', 'goi-so-lieu.json']);
});

test.each(['tpl-badent', 'tpl-nest1000'])('%s is refused with a message and nothing is written', async (name) => {
  const said = await reportWith(bytesIn(`templates/${name}.docx`), name);
  expect(said.exitCode).toBe(1);
  expect(said.stderr).toMatch(/Mẫu báo cáo có 1 lỗi, chưa ghi tệp nào:\n- (Mẫu báo cáo|Phần thân, đoạn \d+ )/);
  expect(said.stderr).not.toMatch(/\bat |Error|undefined|node:/);
  expect(existsSync(inFolder(name))).toBe(false);
});
