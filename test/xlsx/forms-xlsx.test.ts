import ExcelJS from 'exceljs';
import type { Form } from '../../src/core/forms/form';
import { formsOf } from '../../src/core/forms/forms-of';
import { gridOf } from '../../src/core/forms/grid';
import { reportOf } from '../../src/core/report/make-report';
import { formsXlsx } from '../../src/xlsx/forms-xlsx';
import { RUN_ON } from '../builders/days';
import { sampleTables } from '../builders/sample';

const FORMS = formsOf(reportOf(sampleTables(), RUN_ON));

async function read(forms: readonly Form[]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await (await formsXlsx(forms)).arrayBuffer());
  return workbook;
}

let workbook: ExcelJS.Workbook;
beforeAll(async () => {
  workbook = await read(FORMS);
});

const sheet = (index: number) => workbook.worksheets[index] as ExcelJS.Worksheet;

test('each annex is a sheet, named as its tab', () => {
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(FORMS.map(({ tab }) => tab));
});

test('every cell is there: numbers as numbers with their format, texts as texts', () => {
  for (const [index, form] of FORMS.entries()) {
    for (const { row, column, value } of gridOf(form).cells) {
      const cell = sheet(index).getCell(row, column);
      const written = typeof value === 'string' ? [value || null] : [value.number, value.format];
      expect([form.tab, row, column, cell.value, ...(typeof value === 'string' ? [] : [cell.numFmt])]).toEqual([
        ...[form.tab, row, column],
        ...written,
      ]);
    }
  }
});

test('the total of Biểu II.06a is made of numbers that can be added up', () => {
  const { lastRuled } = gridOf(FORMS[0] as Form);
  const total = Array.from({ length: 11 }, (_, index) => sheet(0).getCell(lastRuled, index + 3).value);
  expect(total).toEqual([5424, 477, 4806, 141, 5335, 347, 4981, 7, 89, 86, 3]);
});

test('cells of the header are merged as in the form', () => {
  const merged = FORMS.map((_, index) => sheet(index).model.merges.length);
  const expected = FORMS.map((form) => gridOf(form).cells.filter(({ rows, columns }) => rows * columns > 1).length);
  expect(merged).toEqual(expected);
  expect(sheet(0).model.merges).toEqual(expect.arrayContaining(['A6:A8', 'C6:F6', 'D7:E7', 'M7:M8']));
});

test('every page is A4 as wide as the table, Biểu II.06a lying, with the header on top', () => {
  const pages = FORMS.map((_, index) => sheet(index).pageSetup);
  expect(pages.map(({ orientation }) => orientation)).toEqual(['landscape', 'portrait', 'portrait', 'portrait']);
  for (const page of pages) {
    expect(page).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  }
  const margins = pages.map(({ margins: { left = 0, right = 0 } = {} }) =>
    [left, right].map((inches) => inches * 25.4),
  );
  expect(margins.map((sides) => sides.map(Math.round))).toEqual([[20, 20], ...[0, 1, 2].map(() => [30, 15])]);
  expect(pages.map(({ printTitlesRow }) => printTitlesRow)).toEqual(['6:9', '4:4', '4:4', '5:5']);
});

test('the table is ruled on all sides, and a row is high enough for its lines', () => {
  const thin = { style: 'thin' };
  expect(sheet(0).getCell('C6').border).toMatchObject({ top: thin, right: thin, bottom: thin, left: thin });
  expect(sheet(0).getCell('A2').border).toBeUndefined();
  const { lines } = gridOf(FORMS[1] as Form);
  const heights = lines.map((count, index) => sheet(1).getRow(index + 1).height / count);
  expect(Math.min(...heights)).toBeGreaterThan(15);
});

test('a file of three thousand documents is whole', async () => {
  const documents = FORMS[2] as Form;
  const rows = Array.from({ length: 3000 }, (_, index) => ({
    cells: [
      { number: index + 1, format: '0' },
      `${index + 1}/KH-UBND`,
      '03/4/2023',
      'Kế hoạch <tuyên truyền> & kiểm tra',
      '',
    ],
  }));
  const [many] = (await read([{ ...documents, rows }])).worksheets;
  expect(many?.getCell(3004, 2).value).toBe('3000/KH-UBND');
  expect(many?.getCell(3004, 4).value).toBe('Kế hoạch <tuyên truyền> & kiểm tra');
});
