import ExcelJS from 'exceljs';
import { readXlsx } from '../../src/cli/read-xlsx';
import { workbookBytes } from '../../src/cli/write-workbook';
import { hiddenRowsText } from '../../src/core/import/words/reading-words';
import { problemText } from '../../src/core/workbook/problems/problem-wording';
import { readWorkbook } from '../../src/core/workbook/reading/read-workbook';
import { imported } from '../builders/exports';
import { aDossier, aWorkbook, PROCEDURE } from '../builders/tables';
import { saved } from '../builders/xlsx';

const HEADER = ['Số hồ sơ', 'Mã TTHC', 'Ngày tiếp nhận', 'Hình thức nộp', 'Trạng thái'];
const rowOf = (code: string, procedure: string) => [code, procedure, '13/06/2023', 'Trực tiếp', 'Đang xử lý'];

/** An export of four dossiers; the header takes two rows when it is merged. */
async function anExport(dress: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Tờ 1');
  sheet.addRows([HEADER, ...['H1', 'H2', 'H3', 'H4'].map((code, index) => rowOf(code, `1.00000${index}`))]);
  dress(sheet);
  return saved(book);
}

describe('merged cells', () => {
  test('of an export hold for every row that they span', async () => {
    const { rows } = await imported(await anExport((sheet) => sheet.mergeCells('B2:B4')));
    expect(rows.map(([row, code, procedure]) => [row, code, procedure])).toEqual([
      [2, 'H1', '1.000000'],
      [3, 'H2', '1.000000'],
      [4, 'H3', '1.000000'],
      [5, 'H4', '1.000003'],
    ]);
  });

  test('with an amount count once: it belongs to all these rows together', async () => {
    const bytes = await anExport((sheet) => {
      sheet.getCell('F1').value = 'Lệ phí';
      sheet.getCell('F2').value = 30_000;
      sheet.mergeCells('F2:F4');
    });
    const { rows } = await imported(bytes);
    expect(rows.map((row) => row[row.length - 1])).toEqual([30_000, null, null, null]);
  });

  test('of a page and of SpreadsheetML hold likewise', async () => {
    const header = HEADER.map((text) => `<td>${text}</td>`).join('');
    const rest = '<td>13/06/2023</td><td>Trực tiếp</td><td>Đang xử lý</td>';
    const first = `<td>H1</td><td rowspan="2">1.000001</td>${rest}`;
    const page = `<table><tr>${header}</tr><tr>${first}</tr><tr><td>H2</td>${rest}</tr></table>`;
    const sheet = page
      .replace(/<table>/, '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>')
      .replace('</table>', '</Table></Worksheet></Workbook>')
      .replace(/tr>/g, 'Row>')
      .replace('<td>H2</td><td>', '<td>H2</td><td Index="3">')
      .replace(/<td( [^>]*)?>/g, '<Cell$1><Data>')
      .replace(/<\/td>/g, '</Data></Cell>')
      .replace('rowspan="2"', 'MergeDown="1"');
    for (const text of [page, `<?xml version="1.0"?>${sheet}`]) {
      const { rows } = await imported(new Uint8Array(Buffer.from(text)));
      expect(rows.map(([, code, procedure]) => [code, procedure])).toEqual([
        ['H1', '1.000001'],
        ['H2', '1.000001'],
      ]);
    }
  });

  test('over several columns hold for the first one', async () => {
    const { rows } = await imported(await anExport((sheet) => sheet.mergeCells('D2:E3')));
    expect(rows.map(([, , , , channel, status]) => [channel, status]).slice(0, 3)).toEqual([
      ['Trực tiếp', null],
      ['Trực tiếp', null],
      ['Trực tiếp', 'Đang giải quyết'],
    ]);
  });

  test('of the header and below the data change nothing', async () => {
    const plain = await imported(await anExport(() => {}));
    const dressed = await imported(
      await anExport((sheet) => {
        sheet.insertRow(2, []);
        for (const letter of 'ABCDE') sheet.mergeCells(`${letter}1:${letter}2`);
        sheet.mergeCells('A9:E12');
      }),
    );
    expect(dressed.rows.map(([, ...cells]) => cells)).toEqual(plain.rows.map(([, ...cells]) => cells));
  });

  test('of a tab of the workbook are named where a cell is lacking', async () => {
    const book = new ExcelJS.Workbook();
    const tables = aWorkbook({ 'Hồ sơ': [aDossier(), aDossier(), aDossier({ procedureCode: PROCEDURE.fee })] });
    await book.xlsx.load((await workbookBytes(tables)).buffer as ArrayBuffer);
    book.getWorksheet('Hồ sơ')?.mergeCells('B2:B3');
    const { problems, value } = readWorkbook(await readXlsx(await saved(book)));
    expect(problems).toMatchObject([{ code: 'cell-empty', row: 3, column: 'Mã TTHC' }]);
    expect(problems.map(problemText)).toEqual([expect.stringMatching(/vùng gộp.*Hãy bỏ gộp ô/)]);
    expect(value.dossiers?.map(({ row }) => row)).toEqual([2, 4]);
  });
});

describe('rows that the file hides', () => {
  test('are imported, and counted', async () => {
    const read = await imported(
      await anExport((sheet) => {
        sheet.getRow(3).hidden = true;
        sheet.getRow(4).hidden = true;
        sheet.getRow(30).hidden = true;
      }),
    );
    expect([read.rows.length, read.hiddenRows]).toEqual([4, 2]);
    expect(hiddenRowsText(2)).toContain('2 dòng đang ẩn trong tệp cũng được nhập');
  });

  test('are none where the header alone or nothing is hidden', async () => {
    expect((await imported(await anExport(() => {}))).hiddenRows).toBe(0);
    const header = await imported(await anExport((sheet) => Object.assign(sheet.getRow(1), { hidden: true })));
    expect(header.hiddenRows).toBe(0);
  });
});
