import type ExcelJS from 'exceljs';
import { dayOf } from '../../src/core/calendar/day';
import { cellsRead, firstTable, workbookWith } from '../builders/xlsx';

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
    expect(await cellsRead([5_000_000, 150_000_000], DAY_FORMAT)).toEqual([5_000_000, 150_000_000]);
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

  test('a formula never calculated is not an empty cell', async () => {
    expect(await cellsRead([{ formula: 'A2' } as ExcelJS.CellValue, 'x'])).toEqual(['#CHƯA_TÍNH!', 'x']);
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
