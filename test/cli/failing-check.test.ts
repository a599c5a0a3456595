import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCommand } from '../../src/cli/check-command';
import { reportCommand } from '../../src/cli/report-command';
import { workbookBytes } from '../../src/cli/write-workbook';
import { aFolder, eachRan, filesIn, type Ran, ran, removeFolder } from '../builders/command';
import { BAD_WORDS, withFailingCheck } from '../builders/failing-check';
import { aDossier, aParagraph, aWorkbook } from '../builders/tables';

const FOLDER = aFolder();
const TOLD = `Quy tắc «Tỷ lệ không khớp với hai số mà nó được tính từ đó» gặp sự cố ở chỗ ghi «${BAD_WORDS}»`;
const WRONG = 'Nộp trực tuyến 571/732 hồ sơ, đạt 87%.';

const RUNS = {
  text: () => ran(checkCommand, FOLDER, ['bao-cao.txt']),
  workbook: () => ran(checkCommand, FOLDER, ['so-lieu.xlsx', '--json']),
  report: () => ran(reportCommand, FOLDER, ['so-lieu.xlsx', '--strict']),
} as const;
let said: Readonly<Record<keyof typeof RUNS, Ran>>;

beforeAll(async () => {
  writeFileSync(join(FOLDER, 'bao-cao.txt'), [WRONG, BAD_WORDS].join('\n'));
  const contents = { 'Hồ sơ': [aDossier()], 'Nội dung': [aParagraph({ text: BAD_WORDS })] };
  writeFileSync(join(FOLDER, 'so-lieu.xlsx'), await workbookBytes(aWorkbook(contents)));
  const undo = withFailingCheck('rate-wrong');
  said = await eachRan(RUNS);
  undo();
});
afterAll(() => removeFolder(FOLDER));

describe('a check that throws', () => {
  test('does not end the checking of a file: it is told, and what the others find is listed', () => {
    expect(said.text.stdout).toContain(TOLD);
    expect(said.text.stdout).toContain(`Đoạn 2: «${BAD_WORDS}»`);
    expect(said.text.stdout).toContain('Tỷ lệ ghi 87%');
    expect([said.text.exitCode, said.text.stderr]).toEqual([2, '']);
  });

  test('does not end the checking of a workbook, and is no error of the workbook', () => {
    const { findings } = JSON.parse(said.workbook.stdout);
    expect(findings).toContainEqual({
      code: 'check-failed',
      severity: 'warning',
      confidence: 'certain',
      message: expect.stringContaining(TOLD),
      places: [{ sheet: 'Nội dung', row: 2, column: 'Nội dung', text: BAD_WORDS }],
    });
    expect(said.workbook.exitCode).toBe(0);
  });

  test('does not keep the report from being written', () => {
    expect(said.report.stdout).toContain(TOLD);
    expect(said.report.exitCode).toBe(0);
    expect(filesIn(join(FOLDER, 'out'))).toEqual(['bao-cao.docx', 'chi-tieu.json', 'goi-so-lieu.json']);
  });
});
