import fc from 'fast-check';
import { dayOf } from '../../../src/core/calendar/day';
import { readBook } from '../../../src/xlsx/reading/read-book';
import { on } from '../../builders/days';
import { madeBy, makes } from '../../builders/makes';
import { runs } from '../../builders/runs';
import { aDossier, aWorkbook } from '../../builders/tables';
import { changedParts, editsOf, partBinaries, partTexts, written } from '../../builders/written-book';
import { MAIN, packed, partsOf, relationships } from '../a-package';

const SHEET = 'xl/worksheets/sheet1.xml';
const text = (value: string, r = '') => `<c${r === '' ? '' : ` r="${r}"`} t="inlineStr"><is><t>${value}</t></is></c>`;
const HEADER = `<row r="1">${text('Mã', 'A1')}${text('Ngày', 'B1')}${text('Ghi chú', 'C1')}</row>`;
const LAST = `<row r="2">${text('H1', 'A2')}<c r="B2" s="1"><v>45000</v></c></row>`;

/** The part of the sheet after writing. */
async function sheetAfter(
  parts: Parameters<typeof partsOf>[0],
  cells: Parameters<typeof editsOf>[0],
  firstNew?: number,
) {
  const edited = await written(packed(partsOf(parts)), editsOf(cells, firstNew));
  return partTexts(edited.bytes).get(SHEET) ?? '';
}

const rows = (...more: readonly string[]) => ({ rows: [HEADER, LAST, ...more].join('') });
const rowAt = (xml: string, row: number) => xml.match(new RegExp(`<row r="${row}"(?:[^>]*/>|[\\s\\S]*?</row>)`))?.[0];

test('a workbook of any make is written into, and reads as wanted', async () => {
  const tables = aWorkbook({ 'Hồ sơ': [aDossier({ code: 'A' }), aDossier({ code: 'B' })] });
  const edits = editsOf(
    { A2: 'A′', C3: on('2023-04-05'), A4: '001', C4: on('2023-04-06'), K4: 5, O4: ' _x0041_\r<&' },
    4,
  );
  await fc.assert(
    fc.asyncProperty(makes, async (make) => {
      const bytes = madeBy(make, tables);
      const edited = await written(bytes, edits);
      expect(changedParts(bytes, edited.bytes)).toHaveLength(2);
    }),
    runs(15),
  );
});

describe('text', () => {
  test.each([
    ['a formula', '=1+1', '<t>=1+1</t>'],
    ['marks of XML', '<a> & "b"', '<t>&lt;a&gt; &amp; "b"</t>'],
    ['a character that XML cannot hold', 'a\u0001b\u000b', '<t>a_x0001_b_x000B_</t>'],
    ['a carriage return', 'a\r\nb', '<t xml:space="preserve">a_x000D_\nb</t>'],
    ['what looks like an escape', '_x000D_x000d_', '<t>_x005F_x000D_x005F_x000d_</t>'],
    ['half a character', 'a\ud83d', '<t>a_xD83D_</t>'],
    ['no character at all', '\uffff\ufffe', '<t>_xFFFF__xFFFE_</t>'],
    ['a whole character above U+FFFF', '😀', '<t>😀</t>'],
    ['spaces at the ends', ' a ', '<t xml:space="preserve"> a </t>'],
  ])('%s stays that text', async (_, value, markup) => {
    expect(await sheetAfter(rows(), { C2: value })).toContain(`<c r="C2" t="inlineStr"><is>${markup}</is></c>`);
  });
});

describe('days', () => {
  const day = { day: dayOf(2023, 6, 13) };
  const formats = '<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>';

  test('take the look of the cell when that shows a day', async () => {
    expect(await sheetAfter(rows(), { B2: day })).toContain('<c r="B2" s="1"><v>45090</v></c>');
  });

  test('else the look of a day in the same column, also of a later row', async () => {
    const later = `<row r="3">${text('x', 'A3')}<c r="C3" s="2"><v>45000</v></c></row>`;
    expect(await sheetAfter({ ...rows(later), formats }, { C2: day })).toContain('<c r="C2" s="2"><v>45090</v></c>');
  });

  test('else a style that differs only in its format, else they are texts', async () => {
    expect(await sheetAfter(rows(), { C2: day })).toContain('<c r="C2" s="1"><v>45090</v></c>');
    const parts = partsOf(rows());
    parts['xl/styles.xml'] =
      `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14" fillId="1"/></cellXfs></styleSheet>`;
    const edited = await written(packed(parts), editsOf({ C2: day }));
    expect(partTexts(edited.bytes).get(SHEET)).toContain('<c r="C2" t="inlineStr"><is><t>13/6/2023</t></is></c>');
    expect(changedParts(packed(parts), edited.bytes)).toEqual(['xl/workbook.xml', SHEET]);
  });

  test('are texts in a workbook that has no styles at all', async () => {
    const { 'xl/styles.xml': _, ...parts } = partsOf(rows());
    const relations = relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']);
    const edited = await written(packed({ ...parts, 'xl/_rels/workbook.xml.rels': relations }), editsOf({ B2: day }));
    expect(partTexts(edited.bytes).get(SHEET)).toContain('<t>13/6/2023</t>');
  });

  test('count from 1904 where the workbook does, and a day before is a text', async () => {
    const parts = partsOf(rows());
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    const edited = await written(packed(parts), editsOf({ B2: day, B3: { day: dayOf(1903, 1, 2) } }, 3));
    expect(partTexts(edited.bytes).get(SHEET)).toContain('<c r="B2" s="1"><v>43628</v></c>');
    expect(partTexts(edited.bytes).get(SHEET)).toContain('<t>02/01/1903</t>');
  });

  test('and a number in a cell for days is shown as a number', async () => {
    expect(await sheetAfter(rows(), { B2: 12 })).toContain('<c r="B2"><v>12</v></c>');
  });
});

describe('rows', () => {
  test('are added at their places among blank ones that have a look', async () => {
    const blank =
      '<row r="3" ht="30" customHeight="1"><c r="A3" s="2"/><c r="D3" s="2"/></row><row r="4" hidden="1"/><row r="6"><c r="A6" s="2"/></row>';
    const xml = await sheetAfter(rows(blank), { A3: 'H2', A4: 'H3', A5: 'H4' }, 3);
    expect(rowAt(xml, 3)).toBe(
      `<row r="3" ht="30" customHeight="1"><c r="A3" s="2" t="inlineStr"><is><t>H2</t></is></c><c r="B3" s="1"/><c r="D3" s="2"/></row>`,
    );
    expect(rowAt(xml, 4)).toMatch(/^<row r="4"><c r="A4"/);
    expect(rowAt(xml, 5)).toMatch(/^<row r="5"><c r="A5"/);
    expect(xml.indexOf('<row r="5"')).toBeLessThan(xml.indexOf('<row r="6"'));
  });

  test('stay hidden where they hold data, and blank ones are shown once they are filled', async () => {
    const hidden = `<row r="3" hidden="1">${text('H2', 'A3')}</row><row r="4" hidden="1"/>`;
    const xml = await sheetAfter(rows(hidden), { C3: 'x', A4: 'H3' }, 4);
    expect(rowAt(xml, 3)).toContain('<row r="3" hidden="1">');
    expect(rowAt(xml, 4)).toContain('<row r="4"><c r="A4"');
  });

  test('may have no references, and a sheet may close its data itself', async () => {
    const plain = `<row>${text('Mã')}${text('Ngày')}</row><row>${text('H1')}<c s="1"><v>45000</v></c></row><row/>`;
    const xml = await sheetAfter({ rows: plain }, { A2: 'H1′', A3: 'H2' }, 3);
    expect(xml).toContain(
      `<row>${text('H1′', 'A2')}<c s="1"><v>45000</v></c></row><row>${text('H2', 'A3')}<c r="B3" s="1"/></row></sheetData>`,
    );
    const empty = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    expect(await sheetAfter({ sheet: empty }, { B2: 'x' })).toBe(
      `<worksheet xmlns="${MAIN}"><sheetData><row r="2">${text('x', 'B2')}</row></sheetData></worksheet>`,
    );
  });

  test('below only a header take the look of their columns, not of the header', async () => {
    const sheet = `<worksheet xmlns="${MAIN}"><cols><col min="2" max="2" style="1"/></cols><sheetData><row r="1">${text('Mã', 'A1').replace(' t=', ' s="2" t=')}${text('Ngày', 'B1')}</row></sheetData></worksheet>`;
    const xml = await sheetAfter({ sheet }, { A2: 'H1', B2: on('2023-06-13') }, 2);
    expect(rowAt(xml, 2)).toBe(`<row r="2">${text('H1', 'A2')}<c r="B2" s="1"><v>45090</v></c></row>`);
  });

  test('widen what a row says of its columns, or it is left out', async () => {
    const spans = (xml: string) => rowAt(xml, 2)?.match(/spans="[^"]*"/)?.[0];
    const row = { rows: HEADER + LAST.replace('r="2"', 'r="2" spans="1:2"') };
    expect(spans(await sheetAfter(row, { C2: 'x' }))).toBeUndefined();
    expect(spans(await sheetAfter(row, { A2: 'x' }))).toBe('spans="1:2"');
  });

  test('and the parts of a sheet around them may have any prefix and encoding', async () => {
    const sheet = `<?xml version="1.0" encoding="UTF-16"?><n:worksheet xmlns:n="${MAIN}" xmlns="urn:x"><!-- ở đây --><n:sheetData><n:row r="1"><n:c r="A1" t="str"><n:v>Mã</n:v></n:c></n:row></n:sheetData></n:worksheet>`;
    for (const [mark, isLittle] of [
      ['\ufeff', true],
      ['\ufeff', false],
      ['', true],
    ] as const) {
      const bytes = Buffer.from(mark + sheet, 'utf16le');
      const parts = { ...partsOf({}), [SHEET]: new Uint8Array(isLittle ? bytes : bytes.swap16()) };
      const edited = await written(packed(parts), editsOf({ A2: 'Hồ sơ 1' }, 2));
      const { tables } = (await readBook(edited.bytes)) as { tables: readonly unknown[] };
      expect(tables).toEqual([{ name: 'Hồ sơ', rows: [['Mã'], ['Hồ sơ 1']] }]);
      const part = Buffer.from(partBinaries(edited.bytes).get(SHEET) ?? '', 'latin1');
      const decoded = (isLittle ? part : part.swap16()).toString('utf16le');
      expect(decoded).toBe(
        mark +
          sheet.replace(
            '</n:sheetData>',
            '<n:row r="2"><n:c r="A2" t="inlineStr"><n:is><n:t>Hồ sơ 1</n:t></n:is></n:c></n:row></n:sheetData>',
          ),
      );
    }
  });

  test('to the end of the sheet cost no more than they say', async () => {
    const blank = Array.from({ length: 50_000 }, (_, row) => `<row r="${row + 3}" s="2" customFormat="1"/>`).join('');
    const after = '<dataValidations count="1"><dataValidation type="list" sqref="A2:A1048576"/></dataValidations>';
    const xml = await sheetAfter({ ...rows(blank), after }, { A3: 'H2' }, 3);
    expect(xml).toContain('<row r="3" s="2" customFormat="1"><c r="A3" s="2" t="inlineStr">');
    expect(xml).toContain('sqref="A2:A1048576"');
  });
});
