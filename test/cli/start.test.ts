import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/cli/read-xlsx';
import { reportOf, type WorkbookReport } from '../../src/core/report/make-report';
import { filesIn } from '../builders/command';
import { RUN_ON } from '../builders/days';
import { linesIn } from '../builders/docx';
import { sampleTables } from '../builders/sample';
import { sampleDocument } from '../builders/sample-document';
import { sampleFiles } from '../builders/sample-files';

const { out: OUT, stdout } = sampleFiles();

test('a newcomer gets the sample workbook, its report and its figures in «out»', () => {
  expect(filesIn(OUT)).toEqual(['bao-cao.docx', 'chi-tieu.json', 'so-lieu-mau.xlsx']);
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
