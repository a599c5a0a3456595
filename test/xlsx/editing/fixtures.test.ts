import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditedBook } from '../../../src/xlsx/editing/edit-book';
import { readBook } from '../../../src/xlsx/reading/read-book';
import { on } from '../../builders/days';
import { changedParts, editsOf, partTexts, written } from '../../builders/written-book';

const file = (name: string) => new Uint8Array(readFileSync(join(__dirname, '..', '..', 'data', 'workbooks', name)));

/** Two rows below row 9 and one changed row, for the workbooks of openpyxl and LibreOffice. */
const EDITS = editsOf(
  {
    F5: on('2023-03-06'),
    G5: 'Đã trả kết quả',
    A10: 'M1',
    B10: '2.000815',
    C10: on('2023-03-11'),
    G10: 'Đang giải quyết',
    H10: 10_000,
    A11: '=HYPERLINK("http://x")',
    I11: 'a_x000D_b\r\n<c>',
  },
  10,
);
/** Everything that may differ in a sheet that is written into. */
const CHANGED = {
  rows: /<row r="(?:5|10|11)"[\s\S]*?<\/row>/g,
  ranges: / (?:ref|sqref)="[^"]*"|<xm:sqref>[^<]*|<formula>[^<]*/g,
};
const withoutChanged = (xml: string | undefined) => (xml ?? '').replace(CHANGED.rows, '').replace(CHANGED.ranges, '');
const withoutResults = (xml: string | undefined) =>
  (xml ?? '').replace(/<v>[^<]*<\/v>/g, '').replace(/(<c r="B\d"[^>]*) t="\w+"/g, '$1');
const rangesIn = (xml: string | undefined) => (xml ?? '').match(/(?<= sqref="|<xm:sqref>)[A-Z][^"<]*/g);
const rowIn = (xml: string | undefined, row: number) => xml?.match(new RegExp(`<row r="${row}"[\\s\\S]*?</row>`))?.[0];

describe.each([
  [
    'full-openpyxl.xlsm',
    ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', 'xl/worksheets/sheet3.xml', 'xl/workbook.xml'],
  ],
  [
    'full-libreoffice.xlsx',
    ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet3.xml', 'xl/tables/table1.xml'],
  ],
])('%s', (name, parts) => {
  const before = file(name);
  const old = partTexts(before);
  let edited: EditedBook;
  let now: ReadonlyMap<string, string>;
  beforeAll(async () => {
    edited = await written(before, EDITS);
    now = partTexts(edited.bytes);
  });
  const sheet = () => now.get('xl/worksheets/sheet1.xml');

  test('only the sheet, its table, the names and the sheet that calculates with it differ', () => {
    expect(changedParts(before, edited.bytes)).toEqual(parts);
  });

  test('in the sheet only the rows written and the ranges of its rules differ', () => {
    expect(withoutChanged(sheet())).toBe(withoutChanged(old.get('xl/worksheets/sheet1.xml')));
    expect(sheet()).toContain('<dimension ref="A1:K11"');
  });

  test('rules that covered the last row reach down to the new one; others stay', () => {
    const grown = (rangesIn(old.get('xl/worksheets/sheet1.xml')) ?? []).map((range) =>
      range.replace(/(?<=[A-Z])9$/, '11'),
    );
    expect(rangesIn(sheet())).toEqual(grown);
    expect(grown).toEqual(expect.arrayContaining(['F2:F11', 'H2:H500', 'G2:G5 G7:G11', 'I2:I11', 'B1:B3']));
    expect(sheet()).toContain('COUNTIF($A$2:$A$11,$A2)&gt;1');
  });

  test('the table and its filter reach down to the new row', () => {
    const table = (xml: string | undefined) => xml?.replace(/A1:K(?:9|11)/g, 'A1:K*');
    expect(table(now.get('xl/tables/table1.xml'))).toBe(table(old.get('xl/tables/table1.xml')));
    expect(now.get('xl/tables/table1.xml')?.match(/A1:K11/g)).toHaveLength(2);
  });

  test('names that covered the last row reach down; whole columns, single cells and OFFSET stay', () => {
    const names = (xml: string | undefined) =>
      (xml?.match(/(?<=<definedName[^>]*>)[^<]*/g) ?? []).map((text) => text.replace(/&apos;/g, "'"));
    const grown = names(old.get('xl/workbook.xml')).map((text) =>
      text.replace(/^('Hồ sơ'!\$[AH]\$\d:\$[HK]\$)9$/, '$111'),
    );
    expect(names(now.get('xl/workbook.xml'))).toEqual(grown);
    expect(grown).toEqual(expect.arrayContaining(["'Hồ sơ'!$H$2:$H$11", "'Hồ sơ'!$A:$A", "'Hồ sơ'!$A$9"]));
    const rest = (xml: string | undefined) =>
      xml?.replace(/(<definedName[^>]*>)[^<]*/g, '$1').replace(/<calcPr[^>]*>/, '');
    expect(rest(now.get('xl/workbook.xml'))).toBe(rest(old.get('xl/workbook.xml')));
    expect(now.get('xl/workbook.xml')).toMatch(/<calcPr[^>]* fullCalcOnLoad="1"\/>/);
  });

  test('a formula keeps its result only when nothing that it reads changed', async () => {
    const summary = now.get('xl/worksheets/sheet3.xml');
    expect(withoutResults(summary)).toBe(withoutResults(old.get('xl/worksheets/sheet3.xml')));
    const book = await readBook(edited.bytes);
    const results = book.ok ? book.tables[2]?.rows.slice(0, 7).map((row) => row[1]) : null;
    const none = '#CHƯA_TÍNH!';
    expect(results).toEqual([44_000, none, none, 'H002', 88_000, 2, none]);
  });

  test('a new row looks like the one above, and a formula about its own row is filled down', () => {
    const [last, first] = [rowIn(sheet(), 9) ?? '', rowIn(sheet(), 10) ?? ''];
    const styles = (xml: string) => xml.match(/(?<=<c r="[A-Z])\d+" s="\d+/g)?.map((text) => text.replace(/^\d+/, ''));
    expect(styles(first)).toEqual(styles(last));
    expect(first).toMatch(/^<row r="10" ht="21" customHeight="1">/);
    expect(first).toMatch(/<c r="J10" s="\d+"><f>H10\*2<\/f><\/c>/);
    expect(edited.notices).toContainEqual({ kind: 'unfilled', columns: [10] });
  });

  test('chart, pivot table and formula that end at the old last row are told, once each', () => {
    const rows = { tab: 'Tổng hợp', oldLast: 9, newLast: 11 };
    expect(edited.notices).toEqual([
      { kind: 'unfilled', columns: [10] },
      { kind: 'chart', ...rows },
      { kind: 'pivot', ...rows },
      { kind: 'formula', place: 'B1', ...rows },
    ]);
  });

  test('texts stay texts, and read as they were', async () => {
    const book = await readBook(edited.bytes);
    const rows = book.ok ? book.tables[0]?.rows : undefined;
    expect(rows?.[10]).toEqual([
      '=HYPERLINK("http://x")',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      'a_x000D_b\r\n<c>',
      '#CHƯA_TÍNH!',
    ]);
    expect(rows?.[4]?.slice(5, 7)).toEqual([on('2023-03-06'), 'Đã trả kết quả']);
    expect(rowIn(sheet(), 11)).toContain('a_x005F_x000D_b_x000D_\n&lt;c&gt;');
  });
});

test('full-exceljs.xlsx: new rows begin below merged cells, and a day gets the look of days in its column', async () => {
  const before = file('full-exceljs.xlsx');
  const edits = editsOf({ F4: on('2023-03-04'), G4: 'Đã trả kết quả', A8: 'M1', I8: 'x', A9: 'M2', I9: 'y' }, 8);
  const edited = await written(before, edits);
  expect(changedParts(before, edited.bytes)).toEqual(['xl/worksheets/sheet1.xml', 'xl/workbook.xml']);
  const sheet = partTexts(edited.bytes).get('xl/worksheets/sheet1.xml') ?? '';
  expect(rangesIn(sheet)).toEqual(['H2:H11', 'B2:B11', 'D2:D1048576']);
  expect(sheet).toContain('<autoFilter ref="A1:I11"/>');
  expect(sheet).toContain('<mergeCell ref="A9:I9"/>');
  const style = (place: string) => sheet.match(new RegExp(`<c r="${place}" s="(\\d+)"`))?.[1];
  expect(style('F4')).toBe(style('F3'));
  const book = await readBook(edited.bytes);
  expect(book.ok && book.tables[0]?.rows.slice(7).map((row) => row[0] ?? null)).toEqual([null, null, 'M1', 'M2']);
});

test('rows added to the procedures leave the register as it is; its drop-downs that end too early are told', async () => {
  const before = file('full-openpyxl.xlsm');
  const edited = await written(before, editsOf({ A4: '1.001', B4: 'Mới', C4: 'Hộ tịch', D4: 2 }, 4), 'Thủ tục');
  expect(changedParts(before, edited.bytes)).toEqual(['xl/worksheets/sheet2.xml', 'xl/workbook.xml']);
  const rows = { oldLast: 3, newLast: 4 };
  expect(edited.notices).toEqual([
    { kind: 'chart', tab: 'Thủ tục', ...rows },
    { kind: 'formula', tab: 'Tổng hợp', place: 'B6', ...rows },
    { kind: 'rule', tab: 'Hồ sơ', ...rows },
  ]);
});
