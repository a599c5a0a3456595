import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportCommand } from '../../src/cli/report-command';
import { workbookBytes } from '../../src/cli/write-workbook';
import { isPersonal } from '../../src/core/checks/privacy/is-personal';
import { acceptedTab } from '../builders/accepted';
import { aFolder, ran, removeFolder } from '../builders/command';
import { foundInWorkbook } from '../builders/report-text';
import {
  aDocument,
  aDossier,
  aParagraph,
  aProcedure,
  aTask,
  aWorkbook,
  type Contents,
  settings,
} from '../builders/tables';
import { aTemplate } from '../builders/templates';

const FOLDER = aFolder();
const inFolder = (...names: readonly string[]) => join(FOLDER, ...names);
const IDENTITY = 'CCCD 079201001234';

afterAll(() => removeFolder(FOLDER));

async function strictly(contents: Contents, template: readonly string[] = ['{{HS_TIEP_NHAN}}'], accepted = false) {
  const more = accepted ? [acceptedTab(foundInWorkbook(contents))] : [];
  writeFileSync(inFolder('so.xlsx'), await workbookBytes([...aWorkbook(contents), ...more]));
  writeFileSync(inFolder('mau.docx'), await aTemplate(template));
  const end = await ran(reportCommand, FOLDER, ['so.xlsx', '--strict', '--template', 'mau.docx']);
  const { problems } = JSON.parse(readFileSync(inFolder('out', 'chi-tieu.json'), 'utf8'));
  return { ...end, personal: problems.filter(({ code }: { code: string }) => isPersonal(code)) };
}

test.each<[string, Contents]>([
  ['a paragraph', { 'Nội dung': [aParagraph({ text: `Giải quyết cho ông Nguyễn Văn An, ${IDENTITY}.` })] }],
  ['the name of a procedure', { 'Thủ tục': [aProcedure({ sector: `Hộ tịch, ${IDENTITY}` })], 'Hồ sơ': [aDossier()] }],
  ['the authority of the signatory', { 'Cấu hình': settings({ authority: `CHỦ TỊCH\n${IDENTITY}` }) }],
  ['a task', { 'Nhiệm vụ': [aTask({ task: `Trả kết quả cho công dân có ${IDENTITY}` })] }],
  ['the subject of a document', { 'Văn bản': [aDocument({ subject: `Về việc trả lời công dân có ${IDENTITY}` })] }],
])('an identity number in %s ends --strict with 2, and stands in chi-tieu.json', async (_, contents) => {
  const { exitCode, stdout, personal } = await strictly(contents);
  expect(exitCode).toBe(2);
  expect(stdout).toContain('«079201001234»');
  expect(personal).toContainEqual(expect.objectContaining({ code: 'personal-identity-number', severity: 'error' }));
});

test('one that stands in the template is found too, though in no cell', async () => {
  const { exitCode, stdout, personal } = await strictly({}, [
    'Nhận {{HS_TIEP_NHAN}}',
    `Liên hệ công dân có ${IDENTITY}`,
  ]);
  expect(exitCode).toBe(2);
  expect(stdout).toContain('Mẫu báo cáo: Có vẻ là số định danh, căn cước hoặc chứng minh: «079201001234».');
  expect(personal).toEqual([
    expect.objectContaining({ code: 'personal-identity-number', sheet: null, row: null, column: null }),
  ]);
});

test('once accepted it ends with 0, and is marked as accepted', async () => {
  const contents = { 'Nội dung': [aParagraph({ text: `Đã hướng dẫn công dân có ${IDENTITY}.` })] };
  const { exitCode, personal } = await strictly(contents, undefined, true);
  expect(exitCode).toBe(0);
  expect(personal).toEqual([expect.objectContaining({ accepted: true })]);
});

test('a sound workbook with a sound template ends with 0', async () => {
  expect(await strictly({})).toMatchObject({ exitCode: 0, personal: [] });
});
