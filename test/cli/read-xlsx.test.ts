import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import { NotAWorkbook, readXlsx } from '../../src/cli/read-xlsx';
import { dayOf } from '../../src/core/calendar/day';
import type { Cell } from '../../src/core/workbook/contract/cell';

const THE_DAY = { day: dayOf(2023, 6, 13) };
const DAY_FORMAT = 'dd/mm/yyyy';

describe('cells', () => {
  test('texts are kept as typed, spaces and all', async () => {
    expect(await cellsRead(['  trực tiếp ', 'a\nb', '1.010', 'R&D < "x"'])).toEqual([
      '  trực tiếp ',
      'a\nb',
      '1.010',
      'R&D < "x"',
    ]);
  });

  test('numbers, yes-or-no values and gaps keep their places', async () => {
    expect(await cellsRead([5000000, null, 0.5, true, false, 0])).toEqual([5000000, null, 0.5, true, false, 0]);
  });

  test('an error value is its text', async () => {
    expect(await cellsRead([{ error: '#N/A' }])).toEqual(['#N/A']);
  });

  test('text in several fonts is one text', async () => {
    expect(await cellsRead([{ richText: [{ font: { bold: true }, text: 'Hồ ' }, { text: 'sơ' }] }])).toEqual(['Hồ sơ']);
  });

  test('a link is its text, also in several fonts', async () => {
    const richText = { richText: [{ text: 'Cổng ' }, { font: { bold: true }, text: 'DVC' }] };
    const links = [
      { text: 'dichvucong.gov.vn', hyperlink: 'https://dichvucong.gov.vn' },
      { text: richText as unknown as string, hyperlink: 'https://dichvucong.gov.vn' },
    ];
    expect(await cellsRead(links)).toEqual(['dichvucong.gov.vn', 'Cổng DVC']);
  });

  test('a merged range has its value in the top-left cell only', async () => {
    const bytes = await workbookWith((sheet) => {
      sheet.addRow(['Hồ sơ mới', 'b', 'c']);
      sheet.addRow(['d', 'e', 'f']);
      sheet.mergeCells('A1:B2');
    });
    expect(await firstTable(bytes)).toEqual([
      ['Hồ sơ mới', null, 'c'],
      [null, null, 'f'],
    ]);
  });
});

describe('dates', () => {
  test('a date cell is the same calendar day in any time zone', async () => {
    expect(await cellsRead([new Date(Date.UTC(2023, 5, 13))], DAY_FORMAT)).toEqual([THE_DAY]);
  });

  test.each([0, 1, 59, 12 * 60, 23 * 60 + 59])('a date with an hour keeps its day (minute %i)', async (minute) => {
    expect(await cellsRead([new Date(Date.UTC(2023, 5, 13, 0, minute))], 'dd/mm/yyyy hh:mm')).toEqual([THE_DAY]);
  });

  test('a date in the 1904 date system is the day Excel shows', async () => {
    const bytes = await workbookWith((sheet) => {
      sheet.workbook.properties.date1904 = true;
      sheet.addRow([new Date(Date.UTC(2023, 5, 13))]).getCell(1).numFmt = DAY_FORMAT;
    });
    expect(await firstTable(bytes)).toEqual([[THE_DAY]]);
  });

  test('an hour alone is a number, in either date system', async () => {
    for (const date1904 of [false, true]) {
      const bytes = await workbookWith((sheet) => {
        sheet.workbook.properties.date1904 = date1904;
        sheet.addRow([0.75]).getCell(1).numFmt = 'h:mm';
      });
      expect(await firstTable(bytes)).toEqual([[0.75]]);
    }
  });

  test('a sum of money under a date format is not a day', async () => {
    expect(await cellsRead([5_000_000, 150_000_000], DAY_FORMAT)).toEqual([5_000_000, '#####']);
  });

  test.each([
    'dd/mm/yyyy',
    'd/m/yyyy',
    'DD/MM/YYYY',
    'YYYY',
    '[$-42A]dd/mm/yyyy',
    '[$-1010000]d/m/yyyy;@',
    '[$-F800]dddd, mmmm dd, yyyy',
    'm/d/yy',
    'mm-dd-yy',
    'd-mmm-yy',
    'yyyy\\-mm\\-dd',
    'yyyy\\-mm\\-dd\\ hh:mm:ss.000',
    'dd "tháng" mm',
    '"Ngày "dd" tháng "mm" năm "yyyy',
    'dd\\.mm\\.yyyy',
    'm/d/yy "h":mm',
  ])('a number under %s is a day', async (format) => {
    expect(await cellsRead([45090.5], format)).toEqual([THE_DAY]);
  });

  test.each([
    'General',
    '#,##0',
    '#,##0 "đồng"',
    '#,##0\\ "đ";[Red]-#,##0',
    '#,##0\\ [$₫-42A]',
    '#,##0\\ [$VNĐ]',
    '#,##0 VND',
    '#,##0\\ \\V\\N\\D',
    '#,##0 đồng',
    '_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* "-"\\ _₫_-;_-@_-',
    '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)',
    '#,##0_d',
    '0 \\m\\2',
    '0 hồ sơ',
    '0" ngày"',
    '0.00%',
    '0.00E+00',
    '[Red]0;[Blue]-0',
    '# ?/?',
    '@',
    '"số "General',
  ])('a number under %s is a number', async (format) => {
    expect(await cellsRead([45090.5, 1_250_000_000], format)).toEqual([45090.5, 1_250_000_000]);
  });
});

describe('formulas', () => {
  test('a formula is its cached result', async () => {
    const results: ExcelJS.CellFormulaValue['result'][] = [7, 'Trực tuyến', true, false, { error: '#DIV/0!' }, 0];
    const formulas = results.map((result) => ({ formula: 'A2&"<x>"', result }) as ExcelJS.CellValue);
    expect(await cellsRead(formulas)).toEqual([7, 'Trực tuyến', true, false, '#DIV/0!', 0]);
  });

  test('a formula under a date format is a day, a text or an error, whichever it gave', async () => {
    const results = [new Date(Date.UTC(2023, 5, 13)), 'Không', { error: '#N/A' as const }, ''];
    const formulas = results.map((result) => ({ formula: 'A2+5', result }) as ExcelJS.CellValue);
    expect(await cellsRead([...formulas, 'x'], DAY_FORMAT)).toEqual([THE_DAY, 'Không', '#N/A', null, 'x']);
  });

  test('a formula never calculated is an empty cell', async () => {
    expect(await cellsRead([{ formula: 'A2' } as ExcelJS.CellValue, 'x'])).toEqual([null, 'x']);
  });

  test('formulas filled down are their own results', async () => {
    const bytes = await workbookWith((sheet) => {
      sheet.getCell('A1').value = {
        formula: 'B1*2',
        result: 2,
        shareType: 'shared',
        ref: 'A1:A3',
      } as ExcelJS.CellValue;
      sheet.getCell('A2').value = { sharedFormula: 'A1', result: 4 } as ExcelJS.CellValue;
      sheet.getCell('A3').value = { sharedFormula: 'A1', result: 'lỗi' } as ExcelJS.CellValue;
    });
    expect(await firstTable(bytes)).toEqual([[2], [4], ['lỗi']]);
  });
});

describe('sheets', () => {
  test('every sheet is read in order under its own name, hidden ones too', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Hồ sơ').addRow(['a']);
    book.addWorksheet('_Mẫu', { state: 'hidden' }).addRow(['b']);
    book.addWorksheet('R&D ', { state: 'veryHidden' });
    expect(await readXlsx(await saved(book))).toEqual([
      { name: 'Hồ sơ', rows: [['a']] },
      { name: '_Mẫu', rows: [['b']] },
      { name: 'R&D ', rows: [] },
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
    const bytes = handmade({ sheet, strings: STRINGS }, (xml) => xml.replace(/<(\/?)(?=\w)/g, '<$1x:'));
    expect(await firstTable(bytes)).toEqual([['Mã hồ sơ', THE_DAY]]);
  });
});

describe('files that are no workbook', () => {
  const OLD_CONTAINER = Buffer.from('d0cf11e0a1b11ae1', 'hex');

  test.each([
    ['an empty file', 'empty', () => Buffer.alloc(0)],
    ['a CSV file', 'foreign', () => Buffer.from('Mã hồ sơ,Mã TTHC\n')],
    ['a PDF file', 'foreign', () => Buffer.from('%PDF-1.7\n')],
    ['a web page', 'foreign', () => Buffer.from('<html><table></table></html>')],
    ['an old .xls', 'old', () => Buffer.concat([OLD_CONTAINER, Buffer.from('Workbook', 'utf16le')])],
    ['a locked .xlsx', 'locked', () => Buffer.concat([OLD_CONTAINER, Buffer.from('EncryptedPackage', 'utf16le')])],
    ['a Word document', 'no-workbook', () => zipped({ 'word/document.xml': '<document/>' })],
    ['an empty archive', 'no-workbook', () => zipped({})],
    ['half a download', 'damaged', () => handmade({ sheet: '<sheetData/>' }).subarray(0, 600)],
    ['a workbook of broken XML', 'damaged', () => handmade({ sheet: '<sheetData><row r="1"></sheetData>' })],
    ['a sheet that breaks off', 'damaged', () => handmade({ sheet: '<sheetData/>' }, (xml) => xml.slice(0, -20))],
    ['a cell without its text', 'damaged', () => handmade({ sheet: row('<c r="A1" t="s"><v>9</v></c>'), strings: '' })],
    ['a workbook without sheets', 'damaged', () => zipped({ 'xl/workbook.xml': '<workbook/>' })],
    ['a workbook short of a sheet', 'damaged', () => withOneMoreSheet(handmade({ sheet: '<sheetData/>' }))],
  ])('%s is refused as %s', async (_, reason, bytes) => {
    const refusal = await readXlsx(bytes()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(NotAWorkbook);
    expect(refusal).toMatchObject({ reason, message: expect.stringContaining('. Hãy ') });
  });
});

async function cellsRead(cells: ExcelJS.CellValue[], format?: string): Promise<readonly Cell[] | undefined> {
  const bytes = await workbookWith((sheet) => {
    const added = sheet.addRow(cells);
    if (format) added.numFmt = format;
  });
  return (await firstTable(bytes))[0];
}

async function workbookWith(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Hồ sơ'));
  return saved(book);
}

async function saved(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function firstTable(bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> {
  return (await readXlsx(bytes))[0]?.rows ?? [];
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Handmade {
  readonly sheet: string;
  readonly strings?: string;
  readonly date1904?: string;
}

/** Styles: 1 is a date, 2 the accounting format of Excel in Vietnamese. */
function handmade({ sheet, strings = '', date1904 = '0' }: Handmade, change = (xml: string) => xml): Uint8Array {
  return zipped({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/workbook.xml': change(`<workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr date1904="${date1904}"/>
      <sheets><sheet name="Hồ sơ" sheetId="1" r:id="rId1"/></sheets>
      <definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">#REF!</definedName></definedNames></workbook>`),
    'xl/sharedStrings.xml': change(`<sst ${MAIN}>${strings}</sst>`),
    'xl/styles.xml': change(`<styleSheet ${MAIN}><numFmts count="1">
      <numFmt numFmtId="164" formatCode="_-* #,##0\\ &quot;đ&quot;_-;\\-* #,##0\\ _d"/></numFmts>
      <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`),
    'xl/worksheets/sheet1.xml': change(`<worksheet ${MAIN} xmlns:r="${RELATIONS}">${sheet}</worksheet>`),
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships
      xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="${RELATIONS}/comments" Target="/xl/comments/comment1.xml"/></Relationships>`,
  });
}

function withOneMoreSheet(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes);
  const book = zip.file('xl/workbook.xml')?.asText() ?? '';
  zip.file('xl/workbook.xml', book.replace('</sheets>', '<sheet name="Thủ tục" sheetId="2" r:id="rId9"/></sheets>'));
  return zip.generate({ type: 'uint8array' });
}

function row(cells: string): string {
  return `<sheetData><row r="1">${cells}</row></sheetData>`;
}

function zipped(parts: Record<string, string>): Uint8Array {
  const zip = new PizZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
