import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCommand } from '../../src/cli/check-command';
import { reportCommand } from '../../src/cli/report-command';
import { workbookBytes } from '../../src/cli/write-workbook';
import { acceptedTab } from '../builders/accepted';
import { aFolder, eachRan, filesIn, type Ran, ran, removeFolder } from '../builders/command';
import { foundInWorkbook } from '../builders/report-text';
import { aDossier, aWorkbook, settings } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const FOLDER = aFolder();
const inFolder = (...names: readonly string[]) => join(FOLDER, ...names);
const report = (...args: readonly string[]) => ran(reportCommand, FOLDER, args);
const OLD_REPORT = 'báo cáo kỳ trước';

const CONTENTS = { 'Cấu hình': settings({ periodKind: null, year: null }), 'Hồ sơ': [aDossier()] };

const RUNS = {
  plain: () => report('khong-ky.xlsx', '--out', 'moi'),
  over: () => report('khong-ky.xlsx', '--out', 'cu'),
  everything: () =>
    report('khong-ky.xlsx', '--strict', '--forms', '--reconcile', '--trace', 'HS_TIEP_NHAN', '--out', 'moi'),
  noTab: () => report('khong-tab.xlsx', '--out', 'moi'),
  accepted: () => report('chap-nhan.xlsx', '--out', 'moi'),
  check: () => ran(checkCommand, FOLDER, ['khong-ky.xlsx']),
  checkNoTab: () => ran(checkCommand, FOLDER, ['khong-tab.xlsx', '--json']),
  checkAccepted: () => ran(checkCommand, FOLDER, ['chap-nhan.xlsx']),
} as const;

let said: Readonly<Record<keyof typeof RUNS, Ran>>;

beforeAll(async () => {
  const tables = [...aWorkbook(CONTENTS), aShortTemplate()];
  const errors = foundInWorkbook(CONTENTS).filter(({ severity }) => severity === 'error');
  const write = async (name: string, written: typeof tables) =>
    writeFileSync(inFolder(name), await workbookBytes(written));
  await write('khong-ky.xlsx', tables);
  await write(
    'khong-tab.xlsx',
    tables.filter(({ name }) => name !== 'Cấu hình'),
  );
  await write('chap-nhan.xlsx', [...tables, acceptedTab(errors)]);
  mkdirSync(inFolder('cu'));
  writeFileSync(inFolder('cu', 'bao-cao.docx'), OLD_REPORT);
  said = await eachRan(RUNS);
});

afterAll(() => removeFolder(FOLDER));

test.each(['plain', 'over', 'everything', 'noTab', 'accepted'] as const)(
  'a workbook without a period gives no report, whatever else is asked for: %s',
  (name) => {
    expect(said[name]).toMatchObject({ exitCode: 1, stdout: '' });
    expect(filesIn(FOLDER)).not.toContain('moi');
  },
);

test('the report of an earlier run stays as it was', () => {
  expect(filesIn(inFolder('cu'))).toEqual(['bao-cao.docx']);
  expect(readFileSync(inFolder('cu', 'bao-cao.docx'), 'utf8')).toBe(OLD_REPORT);
});

test('the message says what to fill in, in which tab and row', () => {
  expect(said.plain.stderr).toContain('Chưa xác định được kỳ báo cáo. Chưa ghi tệp nào:\n');
  expect(said.plain.stderr).toMatch(/- Tab «Cấu hình», dòng \d+, ô «Giá trị»: chưa điền mục «Loại kỳ»/);
  expect(said.plain.stderr).toMatch(/- Tab «Cấu hình», dòng \d+, ô «Giá trị»: chưa điền mục «Năm»/);
  expect(said.noTab.stderr).toContain('- Tab «Cấu hình»: bảng tính thiếu tab này nên chưa xác định được kỳ báo cáo.');
});

test('checking the workbook tells the same as errors', () => {
  expect(said.check.exitCode).toBe(2);
  expect(said.check.stdout).toMatch(/hưa điền mục «Loại kỳ», nên chưa xác định được kỳ báo cáo/);
  expect(said.checkNoTab.exitCode).toBe(2);
  const { findings } = JSON.parse(said.checkNoTab.stdout) as { findings: { code: string; severity: string }[] };
  expect(findings).toContainEqual(expect.objectContaining({ code: 'tab-missing', severity: 'error' }));
  expect(findings).toContainEqual(expect.objectContaining({ code: 'setting-missing', severity: 'error' }));
});

test('nobody can accept that the period is unknown', () => {
  expect(said.checkAccepted.exitCode).toBe(2);
  expect(said.checkAccepted.stdout).toContain('«Loại kỳ»');
});
