import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/cli/read-xlsx';
import { readPackage } from '../../src/core/figures-package/read-package';
import { reportOf, type WorkbookReport } from '../../src/core/report/make-report';
import { filesIn } from '../builders/command';
import { RUN_ON } from '../builders/days';
import { linesIn } from '../builders/docx';
import { sampleTables } from '../builders/sample';
import { sampleDocument } from '../builders/sample-document';
import { sampleFiles } from '../builders/sample-files';

const { out: OUT, stdout } = sampleFiles();

test('a newcomer gets both sample workbooks with their reports and figures in «out»', () => {
  expect(filesIn(OUT)).toEqual(['2026', 'bao-cao.docx', 'chi-tieu.json', 'goi-so-lieu.json', 'so-lieu-mau.xlsx']);
  expect(filesIn(join(OUT, '2026'))).toEqual(['bao-cao.docx', 'chi-tieu.json', 'goi-so-lieu.json', 'so-lieu-mau.xlsx']);
});

test('the ward of 2026 has nothing to mend, and is told after that of 2023', () => {
  const [, second = ''] = stdout.split('\n\n');
  expect(second).toMatch(/^Bảng tính mẫu: .*2026.so-lieu-mau\.xlsx\nKỳ báo cáo: 15\/6\/2026 – 14\/9\/2026\n/);
  expect(second).toMatch(/\nKhông có lỗi\.\nKhông có cảnh báo\.\n/);
  expect(second.split('\n').length).toBeLessThanOrEqual(9);
});

test('is told where they are', () => {
  expect(stdout).toMatch(/^Bảng tính mẫu: .*so-lieu-mau\.xlsx\nKỳ báo cáo: 15\/12\/2022 – 13\/6\/2023\n/);
  expect(stdout).toMatch(/\nChỉ tiêu: .*chi-tieu\.json\n$/);
});

test('finds in the workbook what the sample holds', async () => {
  const tables = await readXlsx(readFileSync(join(OUT, 'so-lieu-mau.xlsx')));
  const [{ records: read, ...made }, { records: typed, ...expected }] = [tables, sampleTables()].map((found) =>
    reportOf(found, RUN_ON),
  ) as [WorkbookReport, WorkbookReport];
  expect(made).toEqual(expected);
  expect(read.dossiers).toEqual(typed.dossiers);
});

test('finds in the report the text made from the sample itself', () => {
  const written = linesIn(new Uint8Array(readFileSync(join(OUT, 'bao-cao.docx'))));
  expect(written).toEqual(linesIn(sampleDocument()));
});

test.each(['.', '2026'])('the package of figures in «%s» is whole, and of this version', (folder) => {
  const { value, problems } = readPackage(readFileSync(join(OUT, folder, 'goi-so-lieu.json'), 'utf8'));
  expect(problems).toEqual([]);
  expect(value?.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  expect(value?.indicators.HS_TIEP_NHAN).toEqual({ value: expect.any(Number) });
});
