import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mergeCommand } from '../../src/cli/merge-command';
import { reportCommand } from '../../src/cli/report-command';
import { workbookBytes } from '../../src/cli/write-workbook';
import { versionRows } from '../../src/core/versions/kept-versions';
import type { Table } from '../../src/core/workbook/contract/cell';
import { MADE_TAB } from '../../src/core/workbook/contract/product-tabs';
import { aFolder, filesIn, ran, removeFolder } from '../builders/command';
import { bytesOf, expectWellFormed, linesIn, partOf, withPart } from '../builders/docx';
import { asGoogleExports } from '../builders/google-export';
import { aDocument, aDossier, aWorkbook } from '../builders/tables';
import { aTemplate } from '../builders/templates';

const FOLDER = aFolder();
const DATA = resolve(__dirname, '..', 'data', 'merge');
const merge = (...args: readonly string[]) => ran(mergeCommand, FOLDER, args);
const file = (...names: readonly string[]) => new Uint8Array(readFileSync(join(FOLDER, ...names)));
const put = (name: string, bytes: Uint8Array) => writeFileSync(join(FOLDER, name), bytes);
const edited = (docx: Uint8Array, ...[before, after]: readonly [string, string]) =>
  withPart(docx, 'word/document.xml', (xml) => {
    expect(xml).toContain(before);
    return xml.replace(before, after);
  });

const late = { receivedOn: '2023-04-03', dueOn: '2023-04-06' } as const;
const before = aWorkbook({ 'Hồ sơ': [aDossier({})], 'Văn bản': [aDocument({})] });
const after = aWorkbook({ 'Hồ sơ': [aDossier({}), aDossier({ ...late, code: 'H2' })], 'Văn bản': [aDocument({})] });
const OF_HANDS = '- Hiện đang giải quyết: 01 hồ sơ';

beforeAll(async () => {
  put('truoc.xlsx', await workbookBytes([...before]));
  put('sau.xlsx', await workbookBytes([...after]));
  await ran(reportCommand, FOLDER, ['truoc.xlsx', '--out', 'dau']);
  await ran(reportCommand, FOLDER, ['sau.xlsx', '--out', 'moi']);
  put('da-sua.docx', edited(file('dau', 'bao-cao.docx'), '- Đang giải quyết: 01 hồ sơ', OF_HANDS));
  put('google.docx', asGoogleExports(file('da-sua.docx')));
});
afterAll(() => removeFolder(FOLDER));

test('new figures come into the edited document, whose wording stays; the document itself stays as it was', async () => {
  const bytes = file('da-sua.docx');
  const of = await merge('sau.xlsx', 'da-sua.docx', '--out', 'ghep');
  expect([of.exitCode, filesIn(join(FOLDER, 'ghep'))]).toEqual([0, ['bao-cao-moi.docx']]);
  expect(of.stdout).toMatch(/^Giữ 1 chỗ đã sửa tay; lấy [1-9]\d* chỗ mới theo bảng tính\.$/m);
  const now = linesIn(file('moi', 'bao-cao.docx'));
  expect(linesIn(file('ghep', 'bao-cao-moi.docx'))).toEqual(
    now.map((line) => line.replace('- Đang giải quyết: 02', '- Hiện đang giải quyết: 02')),
  );
  expect(file('da-sua.docx')).toEqual(bytes);
});

test('the merged document is the base of the next merge', async () => {
  await merge('sau.xlsx', 'da-sua.docx', '--out', 'lan-1');
  const of = await merge('sau.xlsx', 'lan-1/bao-cao-moi.docx', '--out', 'lan-2');
  expect([of.exitCode, of.stdout]).toEqual([0, expect.stringMatching(/^Giữ 1 chỗ đã sửa tay; lấy 0 chỗ mới/)]);
  expect(file('lan-2', 'bao-cao-moi.docx')).toEqual(file('lan-1', 'bao-cao-moi.docx'));
});

test('a figure that both changed is shown in both wordings, and the exit code says so', async () => {
  put('tranh.docx', edited(file('dau', 'bao-cao.docx'), '- Đang giải quyết: 01 hồ sơ', '- Đang giải quyết: 07 hồ sơ'));
  const of = await merge('sau.xlsx', 'tranh.docx', '--out', 'tranh');
  expect(of.exitCode).toBe(2);
  expect(of.stdout).toContain('Có 1 chỗ hai bên cùng sửa');
  expect(of.stdout).toMatch(/Người sửa: «- Đang giải quyết: 07 hồ sơ.*»\. Bản mới: «- Đang giải quyết: 02 hồ sơ/);
  const [line] = linesIn(file('tranh', 'bao-cao-moi.docx')).filter((one) => one.includes('07 hồ sơ'));
  expect(line).toMatch(/^\[Người sửa: - Đang giải quyết: 07 hồ sơ.*\] \[Bản mới: - Đang giải quyết: 02 hồ sơ.*\]$/);
});

describe('a document from Google, which keeps nothing of its making', () => {
  test('is refused without a base, with what to do', async () => {
    const of = await merge('sau.xlsx', 'google.docx', '--out', 'khong');
    expect([of.exitCode, existsSync(join(FOLDER, 'khong'))]).toEqual([1, false]);
    expect(of.stderr).toContain('--base');
  });

  test('is merged with the document as it was made', async () => {
    const of = await merge('sau.xlsx', 'google.docx', '--base', 'dau/bao-cao.docx', '--out', 'ghep-google');
    expect(of.exitCode).toBe(0);
    const merged = file('ghep-google', 'bao-cao-moi.docx');
    expectWellFormed(merged);
    expect(linesIn(merged)).toEqual(linesIn(file('ghep', 'bao-cao-moi.docx')));
    expect(partOf(merged, 'word/document.xml')).not.toMatch(/w:pStyle w:val="(?!Kieu)/);
  });

  test('is merged with the last report of its period and kind that the workbook keeps', async () => {
    const header = Object.values(MADE_TAB.columns).map((column) => column.header);
    const made = versionRows('L1', 'made', file('dau', 'bao-cao.docx'));
    const kept: Table = { name: MADE_TAB.name, rows: [header, ...made], isHidden: true };
    put('co-ban.xlsx', await workbookBytes([...after, kept]));
    const of = await merge('co-ban.xlsx', 'google.docx', '--out', 'ghep-ban');
    expect(of.exitCode).toBe(0);
    expect(linesIn(file('ghep-ban', 'bao-cao-moi.docx'))).toEqual(linesIn(file('ghep', 'bao-cao-moi.docx')));
  });
});

describe('documents saved by LibreOffice carry what they were made as', () => {
  test('the wording and the paragraph of an officer stay, the figure in the sentence is the new one', async () => {
    copyFileSync(join(DATA, 'sua-bang-libreoffice.docx'), join(FOLDER, 'lo.docx'));
    const of = await merge('sau.xlsx', 'lo.docx', '--out', 'lo');
    expect(of.exitCode).toBe(0);
    const lines = linesIn(file('lo', 'bao-cao-moi.docx'));
    expect(lines).toContainEqual(expect.stringMatching(/^- Hiện còn đang giải quyết: 02 hồ sơ,/));
    expect(lines).toContain('Phường đã tổ chức 02 buổi đối thoại với người dân.');
    expectWellFormed(file('lo', 'bao-cao-moi.docx'));
  });

  test('comments and tracked changes of a reviewer stay where they are', async () => {
    copyFileSync(join(DATA, 'gop-y-bang-libreoffice.docx'), join(FOLDER, 'gop-y.docx'));
    await merge('sau.xlsx', 'gop-y.docx', '--out', 'gop-y');
    const [was, is] = [file('gop-y.docx'), file('gop-y', 'bao-cao-moi.docx')];
    expect(bytesOf(is, 'word/comments.xml')).toEqual(bytesOf(was, 'word/comments.xml'));
    for (const mark of ['<w:ins ', '<w:del ', '<w:commentRangeStart ', '<w:commentReference ']) {
      const count = (docx: Uint8Array) => partOf(docx, 'word/document.xml').split(mark).length;
      expect([mark, count(is)]).toEqual([mark, count(was)]);
      expect(count(is)).toBe(2);
    }
    expect(linesIn(is)).toContainEqual(expect.stringMatching(/^- Đang giải quyết: 02 hồ sơ,/));
  });
});

test('a document that is no edited copy of the base is refused, and nothing is written', async () => {
  put('thong-bao.docx', await aTemplate(['THÔNG BÁO', 'Lịch tiếp công dân tháng 7 năm 2023']));
  const of = await merge('sau.xlsx', 'thong-bao.docx', '--base', 'dau/bao-cao.docx', '--out', 'khac');
  expect([of.exitCode, existsSync(join(FOLDER, 'khac'))]).toEqual([1, false]);
  expect(of.stderr).toContain('không phải bản đã sửa của báo cáo đó');
});

test('neither the edited document nor the workbook is written over', async () => {
  copyFileSync(join(FOLDER, 'da-sua.docx'), join(FOLDER, 'bao-cao-moi.docx'));
  const bytes = file('bao-cao-moi.docx');
  const of = await merge('sau.xlsx', 'bao-cao-moi.docx', '--out', '.');
  expect([of.exitCode, file('bao-cao-moi.docx')]).toEqual([1, bytes]);
});

test('what is no .docx is refused by what it is', async () => {
  put('van-ban.txt', new TextEncoder().encode('BÁO CÁO\nTiếp nhận 01 hồ sơ.'));
  expect((await merge('sau.xlsx', 'van-ban.txt')).stderr).toContain('không phải tệp Word (.docx)');
  expect((await merge('sau.xlsx', 'truoc.xlsx')).exitCode).toBe(1);
  expect((await merge('sau.xlsx', 'khong-co.docx')).exitCode).toBe(1);
});
