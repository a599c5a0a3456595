import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { readXlsx } from '../../src/cli/read-xlsx';
import { blankBook } from '../../src/try/books/blank-book';
import { changedParts, keptOf, openedFile, saved } from '../builders/opened-book';

const data = (path: string) => readFileSync(`test/data/${path}`);

const FILES = [
  'workbooks/full-libreoffice.xlsx',
  'workbooks/full-exceljs.xlsx',
  'workbooks/full-openpyxl.xlsm',
  'workbooks/rich.xlsx',
  'exports/excel-my.xlsx',
  'outside/s01-sheetjs-xlsx.xlsx',
  'outside/x01-prefix-ns0.xlsx',
  'outside/x02b-prefix-d.xlsx',
  'outside/x04-workbook2.xlsx',
  'outside/x05-backslash.xlsx',
  'outside/x07-root-book.xlsx',
  'outside/x12-no-r.xlsx',
  'outside/x14-some-r.xlsx',
  'outside/x18-strict-date.xlsx',
  'outside/x22-cdata.xlsx',
];

async function byExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return book;
}

test.each(FILES)('%s: what is opened and saved unchanged is the same file, byte for byte', async (name) => {
  const file = await openedFile(data(name));
  expect(Buffer.from((await saved(file)).bytes).equals(data(name))).toBe(true);
});

test.each(FILES)('%s: one changed cell changes its sheet and the order to calculate, no other part', async (name) => {
  const file = await openedFile(data(name));
  const sheet = file.file.book.sheets[0];
  const row = (sheet?.lastRow() ?? 0) + 2;
  file.sheets.getSheets()[0]?.getRange(row, 20).setValue('mới & <đổi>');
  const { bytes, notCarried } = await saved(file);
  const own = [file.opened.sheets[0]?.part, file.opened.survey.book.name];
  expect((await changedParts(data(name), bytes)).map((part) => part.replaceAll('\\', '/')).sort()).toEqual(own.sort());
  expect(notCarried).toEqual([]);
  expect((await readXlsx(bytes))[0]?.rows[row - 1]?.[19]).toBe('mới & <đổi>');
  // A cell that was not there looks as the file has it for new cells.
  expect(keptOf(await openedFile(bytes))).toMatchObject(keptOf(file));
});

/** The other reader cannot read those of openpyxl with drawings. */
test.each(FILES.slice(0, 4).filter((name) => !name.includes('openpyxl')))(
  '%s: looks, notes, sizes, new and lost tabs are read back, by another reader too',
  async (name) => {
    const file = await openedFile(data(name));
    const { sheets } = file;
    const [first, , third] = sheets.getSheets();
    first?.getRange('B3').setFormula('=SUM(H2;2,5)');
    first?.getRange('A3').setValue('đổi').setFontWeight('bold').setBackground('#ffee00').setNote('lời ghi');
    first?.getRange('A2').clearContent();
    first?.getRange('C30:D31').merge();
    first?.setColumnWidth(2, 210).setRowHeight(4, 60).setTabColor('#ff0000').setFrozenRows(2);
    const added = sheets.insertSheet('Tab mới <&>', 1);
    added.getRange('B2').setValue(12.5).setNumberFormat('#,##0.00').setNote('ghi ở tab mới');
    added.getRange('B3').setFormula('=SUMIF(A:A;"x;,y";B:B)*{1\\2}');
    if (third) sheets.deleteSheet(third);
    first?.setName('Đổi tên');
    const { bytes } = await saved(file);
    expect(keptOf(await openedFile(bytes))).toMatchObject(keptOf(file));
    const book = await byExcelJs(bytes);
    const own = book.getWorksheet('Đổi tên');
    expect(own?.getCell('B3').value).toMatchObject({ formula: 'SUM(H2,2.5)' });
    expect(own?.getCell('A3')).toMatchObject({ value: 'đổi', font: { bold: true } });
    expect(JSON.stringify(own?.getCell('A3').note)).toContain('lời ghi');
    expect(own?.getCell('A2').text || '').toBe('');
    expect(own?.getColumn(2).width).toBe(30);
    expect(own?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    const other = book.getWorksheet('Tab mới <&>');
    expect(other?.getCell('B2')).toMatchObject({ value: 12.5, numFmt: '#,##0.00' });
    expect(other?.getCell('B3').value).toMatchObject({ formula: 'SUMIF(A:A,"x;,y",B:B)*{1,2}' });
  },
);

test('formulas that point to a tab follow its new name', async () => {
  const name = 'workbooks/full-libreoffice.xlsx';
  const file = await openedFile(data(name));
  file.sheets.getSheets()[0]?.setName("Đ'ơn vị");
  const book = await byExcelJs((await saved(file)).bytes);
  expect(book.getWorksheet('Tổng hợp')?.getCell('B2').value).toMatchObject({ formula: "COUNTA('Đ''ơn vị'!A:A)-1" });
  expect(JSON.stringify(book.definedNames.model)).not.toContain('Hồ sơ');
});

test('rows that were inserted take values, formulas and looks of the others along, and what stays is told', async () => {
  const file = await openedFile(data('workbooks/full-libreoffice.xlsx'));
  const sheet = file.sheets.getSheets()[0];
  const [values, formulas] = [sheet?.getRange('A2:H9').getValues(), sheet?.getRange('J2:J9').getFormulas()];
  sheet?.insertRowsBefore(2, 2);
  const { bytes, notCarried } = await saved(file);
  expect(notCarried.join()).toContain('«Hồ sơ» được chèn hoặc xóa dòng, cột');
  const again = (await openedFile(bytes)).sheets.getSheets()[0];
  expect(again?.getRange('A4:H11').getValues()).toEqual(values);
  expect(again?.getRange('J4').getFormula()).toBe(String(formulas?.[0]?.[0]).replace('H2', 'H4'));
});

test('a formula that the file shares with the cells below stays in them when its first cell is written over', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Trang');
  for (let row = 1; row <= 3; row++) sheet.getCell(row, 1).value = row;
  sheet.fillFormula('B1:B3', 'A1*2', [2, 4, 6]);
  const file = await openedFile(new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer));
  expect(file.sheets.getSheets()[0]?.getRange('B1:B3').getFormulas()).toEqual([['=A1*2'], ['=A2*2'], ['=A3*2']]);
  file.sheets.getSheets()[0]?.getRange('B1').setValue('chữ');
  const again = await openedFile((await saved(file)).bytes);
  expect(again.sheets.getSheets()[0]?.getRange('B1:B3').getFormulas()).toEqual([[''], ['=A2*2'], ['=A3*2']]);
});

test('results that a changed cell makes wrong are left to the program that opens the file', async () => {
  const file = await openedFile(data('workbooks/full-libreoffice.xlsx'));
  file.sheets.getSheets()[0]?.getRange('H2').setValue(7000);
  const own = (await byExcelJs((await saved(file)).bytes)).getWorksheet('Hồ sơ');
  expect(own?.getCell('J2').value).toEqual({ formula: 'H2*2' });
  expect(own?.getCell('J3').value).toMatchObject({ formula: 'H3*2', result: expect.anything() });
});

test('a new book is written with its formulas, and the functions of the script as Google exports them', async () => {
  const file = await openedFile(await blankBook());
  const sheet = file.sheets.getSheets()[0];
  sheet?.getRange('A1').setValue('Chỉ tiêu').setFontFamily('Times New Roman').setHorizontalAlignment('center');
  sheet?.getRange('A2').setFormula("=BANG_CHI_TIEU('Hồ sơ'!A:P;tab_thu_tuc)");
  sheet?.getRange('A3').setFormula('=IFS(A1="a";1;TRUE;2,5)');
  const { bytes } = await saved(file);
  const own = (await byExcelJs(bytes)).worksheets[0];
  expect(own?.getCell('A2').formula).toBe(
    'IFERROR(__xludf.DUMMYFUNCTION("BANG_CHI_TIEU(\'Hồ sơ\'!A:P,tab_thu_tuc)"),"")',
  );
  expect(own?.getCell('A3').formula).toBe('_xlfn.IFS(A1="a",1,TRUE,2.5)');
  expect(keptOf(await openedFile(bytes))).toEqual(keptOf(file));
});
