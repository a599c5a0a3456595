import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookBytes } from '../../src/cli/write-workbook';
import { aFolder, filesIn, type Ran, removeFolder, run } from '../builders/command';
import { BAD_WORDS } from '../builders/failing-check';
import { FAILING_CHECK, failingProject } from '../builders/failing-project';
import { aDossier, aParagraph, aWorkbook } from '../builders/tables';

const FOLDER = aFolder();
const PROJECT = aFolder();
const TOLD = `Quy tắc «Tỷ lệ không khớp với hai số mà nó được tính từ đó» gặp sự cố ở chỗ ghi «${BAD_WORDS}»`;
const WRONG = 'Nộp trực tuyến 571/732 hồ sơ, đạt 87%.';

const RUNS = {
  text: { entry: 'src/cli/check.ts', args: ['bao-cao.txt'] },
  workbook: { entry: 'src/cli/check.ts', args: ['so-lieu.xlsx', '--json'] },
  report: { entry: 'src/cli/report.ts', args: ['so-lieu.xlsx', '--strict'] },
} as const;
let ran: Readonly<Record<keyof typeof RUNS, Ran>>;

beforeAll(async () => {
  const project = failingProject(PROJECT, [FAILING_CHECK]);
  writeFileSync(join(FOLDER, 'bao-cao.txt'), [WRONG, BAD_WORDS].join('\n'));
  const contents = { 'Hồ sơ': [aDossier()], 'Nội dung': [aParagraph({ text: BAD_WORDS })] };
  writeFileSync(join(FOLDER, 'so-lieu.xlsx'), await workbookBytes(aWorkbook(contents)));
  const results = Object.entries(RUNS).map(async ([name, command]) => [
    name,
    await run({ ...command, from: FOLDER, project }),
  ]);
  ran = Object.fromEntries(await Promise.all(results));
});
afterAll(() => [FOLDER, PROJECT].forEach(removeFolder));

describe('a check that throws', () => {
  test('does not end the checking of a file: it is told, and what the others find is listed', () => {
    expect(ran.text.stdout).toContain(TOLD);
    expect(ran.text.stdout).toContain(`Đoạn 2: «${BAD_WORDS}»`);
    expect(ran.text.stdout).toContain('Tỷ lệ ghi 87%');
    expect([ran.text.exitCode, ran.text.stderr]).toEqual([2, '']);
  });

  test('does not end the checking of a workbook, and is no error of the workbook', () => {
    const { findings } = JSON.parse(ran.workbook.stdout);
    expect(findings).toContainEqual({
      code: 'check-failed',
      severity: 'warning',
      message: expect.stringContaining(TOLD),
      places: [{ sheet: 'Nội dung', row: 2, column: 'Nội dung', text: BAD_WORDS }],
    });
    expect(ran.workbook.exitCode).toBe(0);
  });

  test('does not keep the report from being written', () => {
    expect(ran.report.stdout).toContain(TOLD);
    expect(ran.report.exitCode).toBe(0);
    expect(filesIn(join(FOLDER, 'out'))).toEqual(['bao-cao.docx', 'chi-tieu.json']);
  });
});
