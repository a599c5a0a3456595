import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeCommand } from '../../src/cli/merge-command';
import { reportCommand } from '../../src/cli/report-command';
import { workbookBytes } from '../../src/cli/write-workbook';
import { aFolder, filesIn, ran, removeFolder } from '../builders/command';
import { linesIn, withPart } from '../builders/docx';
import { asGoogleExports } from '../builders/google-export';
import { aDossier, aWorkbook } from '../builders/tables';

const FOLDER = aFolder();
const inFolder = (...names: readonly string[]) => join(FOLDER, ...names);
const read = (...names: readonly string[]) => new Uint8Array(readFileSync(inFolder(...names)));
const report = (workbook: string, out: string) => ran(reportCommand, FOLDER, [workbook, '--out', out]);
const merge = (document: string, out: string) => ran(mergeCommand, FOLDER, ['sau.xlsx', document, '--out', out]);
const documentsIn = (folder: string) => filesIn(inFolder(folder)).filter((name) => name.endsWith('.docx'));
const RECEIVED = /Đang giải quyết: (\d\d) hồ sơ/;

/** An officer opens the file, types, and saves it. */
function typed(path: string, ...[before, after]: readonly [string | RegExp, string]): Uint8Array {
  const docx = withPart(read(path), 'word/document.xml', (xml) => xml.replace(before, after));
  writeFileSync(inFolder(path), docx);
  return docx;
}

const late = { receivedOn: '2023-04-03', dueOn: '2023-04-06' } as const;

beforeAll(async () => {
  const of = async (name: string, dossiers: readonly Parameters<typeof aDossier>[0][]) =>
    writeFileSync(
      inFolder(name),
      await workbookBytes([...aWorkbook({ 'Hồ sơ': dossiers.map((one) => aDossier(one)) })]),
    );
  await of('truoc.xlsx', [{}]);
  await of('sau.xlsx', [{}, { ...late, code: 'H2' }]);
});
afterAll(() => removeFolder(FOLDER));

test('a report made again takes the place of one that nobody touched, and says nothing of it', async () => {
  await report('truoc.xlsx', 'yen');
  const { exitCode, stderr } = await report('sau.xlsx', 'yen');
  expect([exitCode, documentsIn('yen')]).toEqual([0, ['bao-cao.docx']]);
  expect(stderr).not.toContain('bản sửa tay');
  expect(linesIn(read('yen', 'bao-cao.docx')).join()).toMatch(/Đang giải quyết: 02/);
});

test('an edited report is kept under another name each time, and the message tells where and what to do', async () => {
  await report('truoc.xlsx', 'sua');
  const first = typed('sua/bao-cao.docx', 'Đang giải quyết', 'Hiện đang giải quyết');
  const { exitCode, stderr } = await report('sau.xlsx', 'sua');
  expect(exitCode).toBe(0);
  expect(stderr).toContain('không còn khớp với dấu');
  expect(stderr).toContain('bao-cao (bản sửa tay 1).docx');
  expect(stderr).toContain('merge');
  const second = typed('sua/bao-cao.docx', 'Đang giải quyết', 'Còn đang giải quyết');
  await report('sau.xlsx', 'sua');
  expect(documentsIn('sua').sort()).toEqual([
    'bao-cao (bản sửa tay 1).docx',
    'bao-cao (bản sửa tay 2).docx',
    'bao-cao.docx',
  ]);
  expect(read('sua', 'bao-cao (bản sửa tay 1).docx')).toEqual(first);
  expect(read('sua', 'bao-cao (bản sửa tay 2).docx')).toEqual(second);
  expect(linesIn(read('sua', 'bao-cao.docx')).join()).toMatch(RECEIVED);
});

test('what was merged, edited and merged over is kept too, and can be merged itself', async () => {
  await report('truoc.xlsx', 'goc');
  typed('goc/bao-cao.docx', 'Đang giải quyết', 'Hiện đang giải quyết');
  await merge('goc/bao-cao.docx', 'ghep');
  const own = typed('ghep/bao-cao-moi.docx', 'Hiện đang giải quyết', 'Hiện nay đang giải quyết');
  const again = await merge('goc/bao-cao.docx', 'ghep');
  expect(again.stderr).toContain('bao-cao-moi (bản sửa tay 1).docx');
  expect(read('ghep', 'bao-cao-moi (bản sửa tay 1).docx')).toEqual(own);
  const of = await merge('ghep/bao-cao-moi (bản sửa tay 1).docx', 'tiep');
  expect([of.exitCode, read('tiep', 'bao-cao-moi.docx')]).toEqual([0, own]);
});

test('merged twice with nothing new in between, only one file is there', async () => {
  await report('truoc.xlsx', 'hai');
  await merge('hai/bao-cao.docx', 'hai');
  const { stderr } = await merge('hai/bao-cao.docx', 'hai');
  expect([documentsIn('hai').sort(), stderr.includes('bản sửa tay')]).toEqual([
    ['bao-cao-moi.docx', 'bao-cao.docx'],
    false,
  ]);
});

test.each([
  ['through Google', () => asGoogleExports(read('khac', 'bao-cao.docx'))],
  ['what is no .docx', () => new TextEncoder().encode('BÁO CÁO viết tay')],
])('a file of another making in that place is kept as well: %s', async (_, made) => {
  await report('truoc.xlsx', 'khac');
  const bytes = new Uint8Array(made());
  writeFileSync(inFolder('khac', 'bao-cao.docx'), bytes);
  await report('truoc.xlsx', 'khac');
  const kept = documentsIn('khac').filter((name) => name.includes('bản sửa tay'));
  expect(kept.some((name) => Buffer.compare(read('khac', name), bytes) === 0)).toBe(true);
});

describe('what is left to look at after a merge', () => {
  test('figures of the old report in words of hands end it with 2, and are told with the new ones', async () => {
    await report('truoc.xlsx', 'chep');
    const added = '<w:p><w:r><w:t>Như vậy còn đang giải quyết 01 hồ sơ trong hạn.</w:t></w:r></w:p>';
    typed('chep/bao-cao.docx', /(<w:sectPr(?:(?!<w:sectPr)[\s\S])*<\/w:body>)/, `${added}$1`);
    const { exitCode, stdout } = await merge('chep/bao-cao.docx', 'chep');
    expect(stdout).toMatch(/câu viết tay còn số của báo cáo cũ.*«01 hồ sơ».*Như vậy còn đang giải quyết 01 hồ sơ/);
    expect(exitCode).toBe(2);
  });

  test('both wordings of an earlier merge end it with 2 until one is chosen', async () => {
    await report('truoc.xlsx', 'tranh');
    typed('tranh/bao-cao.docx', /Đang giải quyết: 01 hồ sơ/, 'Đang giải quyết: 07 hồ sơ');
    await merge('tranh/bao-cao.docx', 'tranh');
    const of = await merge('tranh/bao-cao-moi.docx', 'tranh-2');
    expect(of.exitCode).toBe(2);
    expect(of.stdout).toMatch(/Còn 1 chỗ ghi cả hai cách viết từ lần ghép trước/);
    expect(of.stdout).toMatch(/Người sửa: «- Đang giải quyết: 07 hồ sơ.*Bản mới: «- Đang giải quyết: 02 hồ sơ/);
    expect(read('tranh-2', 'bao-cao-moi.docx')).toEqual(read('tranh', 'bao-cao-moi.docx'));
  });
});
