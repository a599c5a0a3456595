import ExcelJS from 'exceljs';
import { Refusal } from '../../src/cli/edge';
import { readXlsx } from '../../src/cli/read-xlsx';
import { dayOf } from '../../src/core/calendar/day';
import type { FileRefusal } from '../../src/core/import/reading/file-kind';
import { refusalText } from '../../src/core/import/words/file-words';
import { firstTable, handmade, row, saved, withOneMoreSheet, workbookWith, zipped } from '../builders/xlsx';

const THE_DAY = { day: dayOf(2023, 6, 13) };
const DAY_FORMAT = 'dd/mm/yyyy';

describe('sheets', () => {
  test('every sheet is read in order under its own name, hidden ones too', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Hồ sơ').addRow(['a']);
    book.addWorksheet('_Mẫu', { state: 'hidden' }).addRow(['b']);
    book.addWorksheet('R&D ', { state: 'veryHidden' });
    expect(await readXlsx(await saved(book))).toEqual([
      { name: 'Hồ sơ', rows: [['a']] },
      { name: '_Mẫu', rows: [['b']], isHidden: true },
      { name: 'R&D ', rows: [], isHidden: true },
    ]);
  });

  test('blank rows between are kept, blank rows and cells at the end are not', async () => {
    const bytes = await workbookWith((sheet) => {
      sheet.getCell('B2').value = 'x';
      sheet.getCell('D2').numFmt = DAY_FORMAT;
      sheet.getCell('A5').value = 'y';
      sheet.getCell('A9').numFmt = DAY_FORMAT;
    });
    expect(await firstTable(bytes)).toEqual([[], [null, 'x'], [], [], ['y']]);
  });

  test('blank rows are one and the same array', async () => {
    const rows = await firstTable(await workbookWith((sheet) => sheet.addRows([[], [], ['x']])));
    expect(rows[0]).toBe(rows[1]);
  });

  test('a sheet formatted down to its last row reads as its data alone', async () => {
    const blank = Array.from({ length: 200_000 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="1"/></row>`);
    const sheet = `<sheetData><row r="1"><c r="A1"><v>5</v></c></row>${blank.join('')}
      <row r="1048576" s="1" customFormat="1"><c r="A1048576" s="1"></c></row></sheetData>
      <mergeCells count="1"><mergeCell ref="B1:B1048576"/></mergeCells>
      <dataValidations count="1"><dataValidation type="list" sqref="C2:C1048576"><formula1>"Có,Không"</formula1>
      </dataValidation></dataValidations>`;
    expect(await firstTable(handmade({ sheet }))).toEqual([[5]]);
  });

  test('a value in the last row of a sheet has its row number', async () => {
    const sheet = '<sheetData><row r="1048576"><c r="A1048576"><v>5</v></c></row></sheetData>';
    const rows = await firstTable(handmade({ sheet }));
    expect([rows.length, rows[0], rows[1048575]]).toEqual([1048576, [], [5]]);
  });

  test('comments, pictures, drop-downs, filters and print areas do not disturb reading', async () => {
    const bytes = await workbookWith((sheet) => {
      sheet.addRows([
        ['Mã', 'Tên'],
        ['1', 'A'],
      ]);
      sheet.getCell('A1').note = 'Ghi chú';
      sheet.getCell('B2').dataValidation = { type: 'list', formulae: ['"A,B"'] };
      sheet.autoFilter = 'A1:B1';
      sheet.pageSetup.printArea = 'A1:B2';
      sheet.addConditionalFormatting({ ref: 'A1:B2', rules: [] });
      const picture = Buffer.from('iVBORw0KGgo=', 'base64') as unknown as ExcelJS.Buffer;
      sheet.addImage(sheet.workbook.addImage({ buffer: picture, extension: 'png' }), 'C1:D2');
    });
    expect(await firstTable(bytes)).toEqual([
      ['Mã', 'Tên'],
      ['1', 'A'],
    ]);
  });
});

describe('files of other programs', () => {
  const STRINGS = [
    '<si><t>Mã hồ sơ</t></si>',
    '<si><r><rPr><b/></rPr><t xml:space="preserve">Hồ </t></r><r><t>sơ</t></r><rPh sb="0" eb="1"><t>ho</t></rPh></si>',
    '<si><t xml:space="preserve"> R&amp;D &lt;1&gt;_x000D_ </t></si>',
    '<si><t/></si>',
    '<si/>',
  ].join('');

  test('a workbook as Excel writes it', async () => {
    const sheet = `<dimension ref="A1:H3"/><sheetData>
      <row r="1" spans="1:8" ht="15" customHeight="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
        <c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>
      <row r="3"><c r="A3" s="1"><v>45090</v></c><c r="B3" s="2"><v>1250000000</v></c><c r="C3" t="b"><v>1</v></c>
        <c r="D3" t="b"><v>0</v></c><c r="E3" t="e"><v>#N/A</v></c>
        <c r="F3" s="1" t="str"><f>IF(A3&gt;0,"Đúng hạn","")</f><v>Đúng hạn</v></c>
        <c r="G3" s="1" t="e"><f t="shared" ref="G3:H3" si="0">VLOOKUP(A3,B:C,2,0)</f><v>#REF!</v></c>
        <c r="H3" s="1"><f t="shared" si="0"/><v>45090</v></c></row>
      </sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>
      <hyperlinks><hyperlink ref="A1" r:id="rId7" display="x"/></hyperlinks><legacyDrawing r:id="rId1"/>`;
    expect(await firstTable(handmade({ sheet, strings: STRINGS }))).toEqual([
      ['Mã hồ sơ', 'Hồ sơ', ' R&D <1>\r '],
      [],
      [THE_DAY, 1250000000, true, false, '#N/A', 'Đúng hạn', '#REF!', THE_DAY],
    ]);
  });

  test('texts written in place, plain and in several fonts', async () => {
    const sheet = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Mã &amp; tên</t></is></c>
      <c r="B1" t="inlineStr"><is><r><t>Hồ </t></r><r><rPr><b/></rPr><t>sơ</t></r></is></c>
      <c r="C1" t="inlineStr"><is><t></t></is></c><c r="D1" s="1" t="n"><v>45090.25</v></c></row></sheetData>`;
    expect(await firstTable(handmade({ sheet }))).toEqual([['Mã & tên', 'Hồ sơ', null, THE_DAY]]);
  });

  test.each(['1', 'true'])('a workbook of the 1904 date system written as date1904="%s"', async (date1904) => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" s="1"><v>43628</v></c><c r="B1" s="1"><v>0.5</v></c></row></sheetData>';
    expect(await firstTable(handmade({ sheet, date1904 }))).toEqual([[THE_DAY, 0.5]]);
  });

  test('values hidden under a merge are not read', async () => {
    const sheet = `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>
      <mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`;
    expect(await firstTable(handmade({ sheet }))).toEqual([[1]]);
  });

  test('a workbook whose every XML name carries the prefix x', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45090</v></c></row></sheetData>';
    const bytes = handmade({ sheet, strings: STRINGS }, (xml) =>
      xml.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
    );
    expect(await firstTable(bytes)).toEqual([['Mã hồ sơ', THE_DAY]]);
  });
});

describe('files that are no workbook', () => {
  const OLD_CONTAINER = Buffer.from('d0cf11e0a1b11ae1', 'hex');

  test.each([
    ['an empty file', 'empty', () => Buffer.alloc(0)],
    ['a CSV file', 'not-a-workbook', () => Buffer.from('Mã hồ sơ,Mã TTHC\n')],
    ['a PDF file', 'pdf', () => Buffer.from('%PDF-1.7\n')],
    ['a web page', 'not-a-workbook', () => Buffer.from('<html><table></table></html>')],
    ['an old .xls', 'old-xls', () => Buffer.concat([OLD_CONTAINER, Buffer.from('Workbook', 'utf16le')])],
    ['a locked .xlsx', 'locked', () => Buffer.concat([OLD_CONTAINER, Buffer.from('EncryptedPackage', 'utf16le')])],
    ['a Word document', 'word', () => zipped({ 'word/document.xml': '<document/>' })],
    ['an empty archive', 'not-a-workbook', () => zipped({})],
    ['half a download', 'damaged', () => handmade({ sheet: '<sheetData/>' }).subarray(0, 600)],
    ['a workbook of broken XML', 'damaged', () => handmade({ sheet: '<sheetData><row r="1"></sheetData>' })],
    ['a sheet that breaks off', 'damaged', () => handmade({ sheet: '<sheetData/>' }, (xml) => xml.slice(0, -20))],
    ['a cell without its text', 'damaged', () => handmade({ sheet: row('<c r="A1" t="s"><v>9</v></c>'), strings: '' })],
    ['a workbook without sheets', 'damaged', () => zipped({ 'xl/workbook.xml': '<workbook/>' })],
    ['a workbook short of a sheet', 'damaged', () => withOneMoreSheet(handmade({ sheet: '<sheetData/>' }))],
  ])('%s is refused as %s', async (_, reason, bytes) => {
    const refusal = await readXlsx(bytes()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).message).toBe(refusalText(reason as FileRefusal));
  });
});
