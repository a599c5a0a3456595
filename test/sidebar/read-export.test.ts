import { readdirSync } from 'node:fs';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { Refusal } from '../../src/cli/edge';
import { readExport as readInTerminal } from '../../src/cli/read-export';
import { readXlsx } from '../../src/cli/read-xlsx';
import { readExport } from '../../src/sidebar/pages/import/read-export';
import { exportFile, exportWorkbook } from '../builders/exports';
import { runs } from '../builders/runs';

async function tablesInBrowser(bytes: Uint8Array) {
  const read = await readExport(bytes);
  if (!read.ok) throw new Error(read.refusal);
  return read.tables;
}

describe('the sidebar and the command line read the same', () => {
  test('in an .xlsx of days, hours, texts and numbers', async () => {
    const bytes = await exportWorkbook();
    expect(await tablesInBrowser(bytes)).toEqual(await readXlsx(bytes));
  });

  test.each([false, true])('in cells of every kind, with 1904 as the first year: %s', async (date1904) => {
    const workbook = new ExcelJS.Workbook();
    workbook.properties.date1904 = date1904;
    const sheet = workbook.addWorksheet('Tờ 1');
    sheet.addRow(['  a ', 'b\nc', 1.5, true, { error: '#N/A' }, { formula: '1+1', result: 2 }]);
    sheet.addRow([]);
    sheet.addRow([0.75, 0.25, 1e20, { richText: [{ text: 'Hồ ' }, { text: 'sơ' }] }, null, '=1+1']);
    sheet.addRow([new Date(Date.UTC(2023, 5, 13)), new Date(Date.UTC(2023, 5, 13, 23, 59))]);
    for (const address of ['A3', 'A4']) sheet.getCell(address).numFmt = 'dd/mm/yyyy';
    for (const address of ['B3', 'B4']) sheet.getCell(address).numFmt = 'hh:mm';
    workbook.addWorksheet('Trống');
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await tablesInBrowser(bytes)).toEqual(await readXlsx(bytes));
  });

  test('where values lie hidden under merged cells', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Tờ 1');
    sheet.addRow(['Tiêu đề', 'ẩn', 'ẩn', 'd']);
    sheet.addRow(['ẩn', 'ẩn', 'ẩn', 'e']);
    const zip = new PizZip(await workbook.xlsx.writeBuffer());
    const part = 'xl/worksheets/sheet1.xml';
    const merges = '</sheetData><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>';
    zip.file(part, zip.file(part)?.asText().replace('</sheetData>', merges) ?? '');
    const bytes = zip.generate({ type: 'uint8array' });
    expect(await tablesInBrowser(bytes)).toEqual(await readXlsx(bytes));
    expect((await tablesInBrowser(bytes))[0]?.rows).toEqual([
      ['Tiêu đề', null, null, 'd'],
      [null, null, null, 'e'],
    ]);
  });

  test.each(readdirSync('test/data/exports'))('in %s', async (name) => {
    expect(await tablesInBrowser(exportFile(name))).toEqual((await readInTerminal(exportFile(name))).tables);
  });
});

describe('bytes that are no export', () => {
  test('are refused, never thrown at the officer, in both places', async () => {
    const starts = fc.constantFrom(
      '',
      'PK\x03\x04',
      'd0cf11e0',
      '<html><table><tr>',
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<table><tr><td>',
      '<?xml <Workbook urn:schemas-microsoft-com:office:spreadsheet',
      '"a;b\n',
    );
    const files = fc
      .tuple(starts, fc.uint8Array({ maxLength: 300 }))
      .map(([start, rest]) => new Uint8Array(Buffer.concat([Buffer.from(start, 'latin1'), Buffer.from(rest)])));
    await fc.assert(
      fc.asyncProperty(files, async (bytes) => {
        const read = await readExport(bytes);
        const inTerminal = await readInTerminal(bytes).catch((error: unknown) => error);
        if (read.ok) expect(inTerminal).toEqual(read);
        else expect(inTerminal instanceof Refusal).toBe(true);
      }),
      runs(60),
    );
  });

  test('half a download and a file of Word are told apart', async () => {
    const whole = await exportWorkbook();
    expect(await readExport(whole.subarray(0, whole.length / 2))).toEqual({ ok: false, refusal: 'damaged' });
  });

  test('a page without a table is refused', async () => {
    expect(await readExport(new Uint8Array(Buffer.from('<html><body>Phiên đã hết hạn</body></html>')))).toEqual({
      ok: false,
      refusal: 'no-table',
    });
  });
});
