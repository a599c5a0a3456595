import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { checkCommand } from '../../src/cli/check-command';
import { reportCommand } from '../../src/cli/report-command';
import { workbookBytes } from '../../src/cli/write-workbook';
import { aFolder, type Ran, ran, removeFolder } from '../builders/command';
import { sectionsIn } from '../builders/sections';
import { aDossier, aFormLine, anOwnIndicator, aTypedFigure, aWorkbook, settings } from '../builders/tables';

const FOLDER = aFolder();
const inFolder = (...names: readonly string[]) => join(FOLDER, ...names);

const TABLES = aWorkbook({
  'Cấu hình': settings({ annexes: 'Biểu mẫu thống kê', rounding: 'Làm tròn', reportNumber: 57 }),
  'Hồ sơ': [aDossier({ returnedOn: '2023-04-04' }), aDossier({ returnedOn: '2023-04-04' }), aDossier()],
  'Chỉ tiêu riêng': [anOwnIndicator()],
  'Số liệu nhập tay': [aTypedFigure({ value: 12 })],
  'Biểu mẫu': [
    aFormLine({ form: '1', formName: 'Tiếp nhận', mark: '1', label: 'Hồ sơ', unit: null, formula: null }),
    aFormLine({ form: '1', mark: '1.10', label: 'Tỷ lệ giải quyết', unit: '%', formula: 'HS_GIAI_QUYET/HS_TIEP_NHAN' }),
    aFormLine({
      form: '2',
      formName: 'Tuyên truyền',
      mark: '1',
      label: 'Tin, bài',
      unit: 'tin, bài',
      formula: 'TIN_BAI',
    }),
    aFormLine({ form: '2', mark: '2', label: 'Vấn đề phát hiện', formula: 'KT_VAN_DE', remark: 'qua kiểm tra' }),
    aFormLine({ form: '2', mark: '3', label: 'Gõ sai', formula: 'HS_TIEP' }),
  ],
});

/** As Excel writes it: `Biểu` and `STT` of the first row are numbers. */
async function inExcel(): Promise<void> {
  const book = new ExcelJS.Workbook();
  const bytes = await workbookBytes(TABLES);
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  const row = book.getWorksheet('Biểu mẫu')?.getRow(2);
  for (const column of [1, 3]) if (row) row.getCell(column).value = 1;
  writeFileSync(inFolder('moi.xlsx'), new Uint8Array(await book.xlsx.writeBuffer()));
}

let made: Ran;
let book: ExcelJS.Workbook;

beforeAll(async () => {
  await inExcel();
  made = await ran(reportCommand, FOLDER, ['moi.xlsx', '--forms']);
  book = new ExcelJS.Workbook();
  await book.xlsx.readFile(inFolder('out', 'bieu-mau.xlsx'));
});

afterAll(() => removeFolder(FOLDER));

describe('a new form of the province, typed into an .xlsx workbook', () => {
  test('is printed as a page of the annex, with its head and its lines', () => {
    const [, annex] = sectionsIn(new Uint8Array(readFileSync(inFolder('out', 'bao-cao.docx'))));
    const headers = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'];
    const goesWith = '(Kèm theo Báo cáo số 57/BC-UBND ngày 13 tháng 6 năm 2023 của UBND phường Phước Long)';
    const office = 'Đơn vị báo cáo: UBND phường Phước Long';
    const period = 'Kỳ báo cáo: quý II năm 2023 (số liệu từ ngày 15/3/2023 đến ngày 14/6/2023)';
    const withoutDay = (text: string) => text.replace(/ngày \d+ tháng \d+ năm \d+/, 'ngày 13 tháng 6 năm 2023');
    expect(annex?.texts.map(withoutDay).filter((text) => text !== '')).toEqual([
      ...['Phụ lục', 'BIỂU MẪU THỐNG KÊ SỐ LIỆU', goesWith, 'Biểu số 1', 'TIẾP NHẬN', office, period, ...headers],
      ...['1', 'Hồ sơ', '1.10', 'Tỷ lệ giải quyết', '%', '66,67%'],
      ...['Biểu số 2', 'TUYÊN TRUYỀN', goesWith, office, period, ...headers],
      ...['1', 'Tin, bài', 'tin, bài', '12', '2', 'Vấn đề phát hiện', 'hồ sơ', 'qua kiểm tra', '3', 'Gõ sai', 'hồ sơ'],
    ]);
  });

  test('is a sheet of bieu-mau.xlsx, its numbers as numbers', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Biểu 1', 'Biểu 2']);
    const [first, second] = book.worksheets;
    expect([first?.getCell('A8').value, first?.getCell('D8').value, first?.getCell('D8').numFmt]).toEqual([
      '1.10',
      0.6667,
      '#,##0.00%',
    ]);
    expect(['D7', 'D8', 'D9'].map((cell) => second?.getCell(cell).value)).toEqual([12, null, null]);
    expect(first?.getCell('B7').font.bold).toBe(true);
  });

  test('has its mistake told with its place, and the line without data with what to do', () => {
    expect(made.exitCode).toBe(0);
    expect(made.stdout).toContain('Tab «Biểu mẫu», dòng 6, ô «Công thức»: không có chỉ tiêu mã «HS_TIEP»');
    expect(made.stdout).toContain('biểu «2» có 1 dòng chưa có số liệu nên in trống: 2 (KT_VAN_DE).');
  });

  test('is checked by the check of the workbook', async () => {
    const { exitCode, stdout } = await ran(checkCommand, FOLDER, ['moi.xlsx', '--json']);
    const codes = JSON.parse(stdout).findings.map(({ code }: { readonly code: string }) => code);
    expect(exitCode).toBe(2);
    expect(codes).toEqual(expect.arrayContaining(['line-code-unknown', 'form-lines-blank']));
  });
});
