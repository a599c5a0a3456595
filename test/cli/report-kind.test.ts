import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportCommand } from '../../src/cli/report-command';
import { workbookBytes } from '../../src/cli/write-workbook';
import { aFolder, filesIn, ran, removeFolder } from '../builders/command';
import { linesIn } from '../builders/docx';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate, aTemplate } from '../builders/templates';

const FOLDER = aFolder();
const report = (...args: readonly string[]) => ran(reportCommand, FOLDER, ['so-lieu.xlsx', ...args]);
const linesOf = (...names: readonly string[]) => linesIn(new Uint8Array(readFileSync(join(FOLDER, ...names))));

const late = { receivedOn: '2023-04-03', dueOn: '2023-04-06', returnedOn: '2023-04-10' } as const;

beforeAll(async () => {
  // A ward's own template is in the workbook: it is that of the report on reform.
  const tables = [...aWorkbook({ 'Hồ sơ': [aDossier({ ...late, delayCause: 'Lỗi phần mềm' })] }), aShortTemplate()];
  writeFileSync(join(FOLDER, 'so-lieu.xlsx'), await workbookBytes(tables));
  writeFileSync(join(FOLDER, 'mau.docx'), await aTemplate(['{{#de_cuong}}', '{{tieu_de}}', '{{/de_cuong}}']));
});
afterAll(() => removeFolder(FOLDER));

test('«--kind kstthc» writes the report on procedures and the same figures in place of the report on reform', async () => {
  const of = await report('--kind', 'kstthc', '--out', 'kstthc');
  expect([of.exitCode, filesIn(join(FOLDER, 'kstthc'))]).toEqual([
    0,
    ['bao-cao-kstthc.docx', 'chi-tieu.json', 'goi-so-lieu.json'],
  ]);
  expect(of.stdout).toMatch(/^Báo cáo: .*bao-cao-kstthc\.docx$/m);
  expect(linesOf('kstthc', 'bao-cao-kstthc.docx')).toContain(
    'Tình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính,',
  );
  await report('--kind', 'CCHC', '--out', 'cchc');
  expect(filesIn(join(FOLDER, 'cchc'))).toEqual(['bao-cao.docx', 'chi-tieu.json', 'goi-so-lieu.json']);
  expect(linesOf('cchc', 'bao-cao.docx')).toEqual(['Phường đã tiếp nhận 01 hồ sơ.']);
  const figures = (folder: string) =>
    JSON.parse(readFileSync(join(FOLDER, folder, 'chi-tieu.json'), 'utf8')).indicators;
  expect(figures('kstthc')).toEqual(figures('cchc'));
});

test('it goes with a template of its own, with the annexes, with rows traced and with «--strict»', async () => {
  const options = ['--template', 'mau.docx', '--forms', '--trace', 'HS_TRE_HAN', '--strict'];
  const of = await report('--kind', 'kstthc', ...options, '--out', 'rieng');
  expect(of.exitCode).toBe(0);
  expect(filesIn(join(FOLDER, 'rieng'))).toEqual([
    'bao-cao-kstthc.docx',
    'bieu-06a.xlsx',
    'bieu-mau.xlsx',
    'chi-tieu.json',
    'goi-so-lieu.json',
  ]);
  expect(linesOf('rieng', 'bao-cao-kstthc.docx').slice(0, 2)).toEqual([
    'KẾT QUẢ KIỂM SOÁT, GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
    'Công khai thủ tục hành chính',
  ]);
  expect(of.stdout).toContain('HS_TRE_HAN\tHồ sơ giải quyết trễ hạn\t01\t1 dòng');
  // The titles alone have no place for what the sections say.
  expect(of.stdout).toMatch(/^Mẫu báo cáo: mẫu không có chỗ in nội dung của .* I\.1 /m);
});

test('another kind is refused with the kinds there are, and nothing is written', async () => {
  const of = await report('--kind', 'tthc', '--out', 'khac');
  expect(of.exitCode).toBe(1);
  expect(of.stderr).toContain('Tùy chọn «--kind» không nhận «tthc»; cần một trong: cchc, kstthc.');
  expect(filesIn(FOLDER)).not.toContain('khac');
});

test('the package of figures beside it is that of the report on reform: one unit sends one package of a period', async () => {
  const packed = (folder: string) => JSON.parse(readFileSync(join(FOLDER, folder, 'goi-so-lieu.json'), 'utf8'));
  const { madeAt, digest, ...rest } = packed('kstthc');
  expect(packed('cchc')).toMatchObject(rest);
  expect(madeAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
});
