import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../../src/core/calendar/day';
import { MAIN, partsOf, relationships, renamed, rowsOrRefusal, rowsOrRefusalOf } from './a-package';

const THE_DAY = { day: dayOf(2023, 6, 13) };
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const NUMBER = '<c><v>7</v></c>';
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

const outside = (name: string) => readFileSync(join(__dirname, '..', 'data', 'outside', name));

describe('files that other programs made', () => {
  const HEADERS = ['Mã hồ sơ', 'Ngày tiếp nhận', 'Trạng thái'];
  const ROW = ['H32-1', THE_DAY, 'Đã trả kết quả'];

  test.each([
    ['x01-prefix-ns0.xlsx', [HEADERS, ROW]],
    ['x02b-prefix-d.xlsx', [HEADERS, ROW]],
    ['x04-workbook2.xlsx', [HEADERS, ROW]],
    ['x05-backslash.xlsx', [HEADERS, ROW]],
    ['x07-root-book.xlsx', [HEADERS, ROW]],
    ['x10-sheet.xml.xlsx', [HEADERS, ROW]],
    ['x12-no-r.xlsx', [HEADERS, ROW]],
    ['x14-some-r.xlsx', [['Mã hồ sơ', null, 'Trạng thái', 'Đã trả kết quả'], [], [], [7], [8]]],
    ['x18-strict-date.xlsx', [HEADERS, ROW]],
    ['x22-cdata.xlsx', [HEADERS, ROW]],
    ['x30-fmt31.xlsx', [HEADERS, ROW]],
    ['x50-inline-cdata.xlsx', [HEADERS.slice(0, 2), ['H32-1', 'Trực tiếp']]],
  ])('%s', async (name, rows) => expect(await rowsOrRefusalOf(outside(name))).toEqual(rows));

  test('s01-sheetjs-xlsx.xlsx: days as SheetJS writes them', async () => {
    const [, row = []] = await rowsOrRefusalOf(outside('s01-sheetjs-xlsx.xlsx'));
    expect([row[2], row[5]]).toEqual([THE_DAY, { day: dayOf(2023, 6, 14) }]);
  });
});

describe('elements are known by their namespace', () => {
  const rows = `<row>${NUMBER}</row>`;

  test.each([
    ['the strict edition', `<worksheet xmlns="${STRICT}"><sheetData>${rows}</sheetData></worksheet>`],
    ['no namespace at all', `<worksheet><sheetData>${rows}</sheetData></worksheet>`],
    [
      'a prefix of its own on each level',
      `<a:worksheet xmlns:a="${MAIN}"><b:sheetData xmlns:b="${MAIN}"><a:row><b:c><v xmlns="${MAIN}">7</v></b:c></a:row></b:sheetData></a:worksheet>`,
    ],
    [
      'a prefix with a hyphen, in single quotes',
      `<x-1:worksheet xmlns:x-1='${MAIN}'><x-1:sheetData><x-1:row><x-1:c><x-1:v>7</x-1:v></x-1:c></x-1:row></x-1:sheetData></x-1:worksheet>`,
    ],
  ])('under %s', async (_, sheet) => expect(await rowsOrRefusal(partsOf({ sheet }))).toEqual([[7]]));

  test('and those of an extension are none of the sheet, whatever their names', async () => {
    const after = `<extLst><ext xmlns:e="urn:other"><e:row><e:c r="B9"><e:v>8</e:v></e:c></e:row></ext></extLst>`;
    expect(await rowsOrRefusal(partsOf({ rows, after }))).toEqual([[7]]);
    const inner = `<row>${NUMBER}<c xmlns="urn:other"><v>8</v></c></row>`;
    expect(await rowsOrRefusal(partsOf({ rows: inner }))).toEqual([[7]]);
  });
});

describe('parts are found by relationships', () => {
  const parts = partsOf({
    rows: `<row>${NUMBER}<c s="1"><v>45090</v></c><c t="s"><v>0</v></c></row>`,
    strings: '<si><t>a</t></si>',
  });
  const BOOK = 'xl/workbook.xml';
  const LIST = 'xl/_rels/workbook.xml.rels';
  const SHEET = 'xl/worksheets/sheet1.xml';
  const list = (sheet: string, styles = 'styles.xml') =>
    relationships(
      ['rId1', 'worksheet', sheet],
      ['rId2', 'styles', styles],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    );

  test.each([
    [
      'a workbook and its list of another name',
      renamed(
        { ...parts, '_rels/.rels': relationships(['r', 'officeDocument', '/xl/book 2.xml']) },
        [BOOK, 'xl/book 2.xml'],
        [LIST, 'xl/_rels/book 2.xml.rels'],
      ),
    ],
    ['targets from the root of the package', { ...parts, [LIST]: list('/xl/worksheets/sheet1.xml', '/xl/styles.xml') }],
    ['targets through another folder', { ...parts, [LIST]: list('../xl/./worksheets/sheet1.xml') }],
    ['targets with a backslash', { ...parts, [LIST]: list('worksheets\\sheet1.xml') }],
    [
      'a sheet whose name is not ASCII',
      renamed({ ...parts, [LIST]: list('worksheets/T%E1%BB%9D%201.xml') }, [SHEET, 'xl/worksheets/Tờ 1.xml']),
    ],
    ['names in other case', renamed(parts, [SHEET, 'XL/Worksheets/Sheet1.XML'])],
    ['names with a leading slash', renamed(parts, [SHEET, `/${SHEET}`])],
  ])('%s', async (_, changed) => expect(await rowsOrRefusal(changed)).toEqual([[7, THE_DAY, 'a']]));

  test.each([
    ['its sheet', SHEET],
    ['its styles', 'xl/styles.xml'],
    ['its texts', 'xl/sharedStrings.xml'],
  ])('a workbook that lacks %s is damaged', async (_, lost) => {
    const { [lost]: __, ...rest } = parts;
    expect(await rowsOrRefusal(rest)).toBe('damaged');
  });
});

describe('cells without references', () => {
  test.each([
    ['follow each other', `<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`, [[1, 2], [3]]],
    [
      'follow the last reference',
      `<row r="2"><c r="C2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`,
      [[], [null, null, 1, 2], [3]],
    ],
    ['count empty cells too', `<row><c/><c><v>2</v></c></row>`, [[null, 2]]],
    [
      'may stand in any order when they have references',
      `<row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>`,
      [[0], [1, 2]],
    ],
  ])('%s', async (_, rows, expected) => expect(await rowsOrRefusal(partsOf({ rows }))).toEqual(expected));
});

describe('texts', () => {
  test.each([
    ['in CDATA', inline('<![CDATA[Mã & <tên>]]>'), 'Mã & <tên>'],
    ['partly in CDATA', inline('Mã <![CDATA[&]]> tên'), 'Mã & tên'],
    ['around a comment', inline('Mã<!-- ? --> số'), 'Mã số'],
    ['with numbered characters', inline('&#77;&#xE3; &quot;1&quot;'), 'Mã "1"'],
    ['with characters that XML cannot hold', inline('a_x000D_b_x005F_x000D_c'), 'a\rb_x000D_c'],
    ['as the result of a formula, in CDATA', '<c t="str"><f>A1</f><v><![CDATA[x<y]]></v></c>', 'x<y'],
    [
      'with the reading of its characters',
      '<c t="inlineStr"><is><t>東</t><rPh sb="0" eb="1"><t>ひがし</t></rPh><r><t>京</t></r></is></c>',
      '東京',
    ],
    ['longer than a piece of the file', inline('hồ sơ '.repeat(30_000)), 'hồ sơ '.repeat(30_000)],
  ])('%s', async (_, cell, text) =>
    expect(await rowsOrRefusal(partsOf({ rows: `<row>${cell}</row>` }))).toEqual([[text]]),
  );

  test('in the shared list, in CDATA and in several runs', async () => {
    const strings = '<si><t><![CDATA[a&b]]></t></si><si><r><t>c</t></r><r><t><![CDATA[d]]></t></r></si>';
    const rows = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>';
    expect(await rowsOrRefusal(partsOf({ rows, strings }))).toEqual([['a&b', 'cd']]);
  });

  test.each(['utf-16le', 'utf16-marked'])('in a part written as %s', async (kind) => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', ...rest } = partsOf({ rows: `<row>${inline('Mã số')}</row>` });
    const text = kind === 'utf-16le' ? sheet : `\uFEFF${sheet}`;
    const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(await rowsOrRefusal({ ...rest, 'xl/worksheets/sheet1.xml': bytes })).toEqual([['Mã số']]);
  });
});

describe('days', () => {
  test.each([
    ['2023-06-13', THE_DAY],
    ['2023-06-13T00:00:00', THE_DAY],
    ['2023-06-13T09:30:00.000Z', THE_DAY],
    ['09:30:00', '09:30:00'],
  ])('as the text %s', async (text, cell) => {
    expect(await rowsOrRefusal(partsOf({ rows: `<row><c t="d" s="1"><v>${text}</v></c></row>` }))).toEqual([[cell]]);
  });

  test.each([14, 22, 27, 31, 36, 45, 50, 57, 71])('under the built-in format %d', async (id) => {
    const parts = partsOf({ rows: '<row><c s="1"><v>45090</v></c></row>' });
    const styles = (parts['xl/styles.xml'] as string).replace(
      '<xf numFmtId="14"/><xf numFmtId="164"/>',
      `<xf numFmtId="${id}"/>`,
    );
    expect(await rowsOrRefusal({ ...parts, 'xl/styles.xml': styles })).toEqual([[THE_DAY]]);
  });

  test.each([1, 9, 37, 44, 48, 49])('and a number under the built-in format %d', async (id) => {
    const parts = partsOf({ rows: '<row><c s="1"><v>45090</v></c></row>' });
    const styles = (parts['xl/styles.xml'] as string).replace(
      '<xf numFmtId="14"/><xf numFmtId="164"/>',
      `<xf numFmtId="${id}"/>`,
    );
    expect(await rowsOrRefusal({ ...parts, 'xl/styles.xml': styles })).toEqual([[45090]]);
  });

  test('under a format of the file, even one with the number of a built-in format', async () => {
    const rows = '<row><c s="1"><v>45090</v></c><c s="2"><v>45090</v></c></row>';
    const formats =
      '<numFmt numFmtId="14" formatCode="0"/><numFmt numFmtId="164" formatCode="yyyy&quot; năm &quot;m"/>';
    expect(await rowsOrRefusal(partsOf({ rows, formats }))).toEqual([[45090, THE_DAY]]);
  });
});
