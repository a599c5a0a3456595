import { grownFilter, grownFormula, grownReferences } from '../../../src/xlsx/editing/growth';
import { readBook } from '../../../src/xlsx/reading/read-book';
import { changedParts, editsOf, partTexts, written, writtenInto } from '../../builders/written-book';
import { MAIN, packed, partsOf, relationships } from '../a-package';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const GROWTH = { sheet: 'Hồ sơ', firstData: 1, oldLast: 8, newLast: 11, width: 15 };
const cell = (r: string, value: string) => `<c r="${r}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const TWO = row(1, cell('A1', 'Mã') + cell('B1', 'Ngày')) + row(2, cell('A2', 'H1')) + row(3, cell('A3', 'H2'));

/** A workbook with more in the main part, and more parts. */
function book(more: {
  readonly inBook?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly after?: string;
  readonly rows?: string;
}) {
  const parts = partsOf({ rows: more.rows ?? TWO, after: more.after ?? '' });
  parts[BOOK] = (parts[BOOK] ?? '').replace('</workbook>', `${more.inBook ?? ''}</workbook>`);
  return packed({ ...parts, ...more.parts });
}
const ADDED = editsOf({ A4: 'H3' }, 4);

test.each([
  ['A2:A9', 'A2:A12'],
  ['A1:O9', 'A1:O12'],
  ['A2:A10', 'A2:A12'],
  ['A2:A12', 'A2:A12'],
  ['A2:A1048576', 'A2:A1048576'],
  ['A2:A5', 'A2:A5'],
  ['A9', 'A9'],
  ['A9:O9', 'A9:O9'],
  ['A2:A7 A9 C9:D9', 'A2:A7 A9:A12 C9:D12'],
  ['B2 D4', 'B2 D4'],
  ['Z2:Z9', 'Z2:Z9'],
  ['#REF!', '#REF!'],
])('a rule for %s covers %s once rows are added', (before, after) => {
  expect(grownReferences(before, GROWTH)).toBe(after);
});

test('a rule for the only row of data covers the new rows too', () => {
  expect(grownReferences('D2', { ...GROWTH, oldLast: 1 })).toBe('D2:D12');
});

test('in a sheet without data, rules for its first rows reach down and those of its header stay', () => {
  const empty = { ...GROWTH, oldLast: 0 };
  expect(grownReferences('D2:D5', empty)).toBe('D2:D12');
  expect(grownReferences('A1:O1', empty)).toBe('A1:O1');
  expect(grownFilter('A1:O1', empty)).toBe('A1:O12');
});

test.each([
  ["'Hồ sơ'!$A$1:$O$9", "'Hồ sơ'!$A$1:$O$12"],
  ["'HỒ SƠ'!$A$1:$B$9,'Hồ sơ'!$D$1:$E$9", "'HỒ SƠ'!$A$1:$B$12,'Hồ sơ'!$D$1:$E$12"],
  ["'Thủ tục'!$A$1:$O$9", "'Thủ tục'!$A$1:$O$9"],
  ["'Hồ sơ'!$A:$O", "'Hồ sơ'!$A:$O"],
  ["'Hồ sơ'!$1:$9", "'Hồ sơ'!$1:$9"],
  ["'Hồ sơ'!$A$9", "'Hồ sơ'!$A$9"],
  ["'Hồ sơ'!A1:O9", "'Hồ sơ'!A1:O9"],
  ["OFFSET('Hồ sơ'!$A$1,0,0,COUNTA('Hồ sơ'!$A:$A),1)", "OFFSET('Hồ sơ'!$A$1,0,0,COUNTA('Hồ sơ'!$A:$A),1)"],
  ['0.1', '0.1'],
  ['"A1:O9"', '"A1:O9"'],
])('a name that means %s means %s then', (before, after) => expect(grownFormula(before, GROWTH, '')).toBe(after));

test('calculation is asked for where the schema puts it', async () => {
  const main = async (inBook: string) => partTexts((await written(book({ inBook }), ADDED)).bytes).get(BOOK);
  expect(await main('')).toMatch(/<\/sheets><calcPr fullCalcOnLoad="1"\/><\/workbook>$/);
  expect(await main('<pivotCaches/><extLst/>')).toContain('<calcPr fullCalcOnLoad="1"/><pivotCaches/><extLst/>');
  expect(await main('<calcPr calcId="1" fullCalcOnLoad="0"/>')).toContain(
    '<calcPr calcId="1" fullCalcOnLoad="1"/></workbook>',
  );
});

test('a filter in a view of its own stays, that of the sheet grows', async () => {
  const after =
    '<autoFilter ref="A1:B3"/><customSheetViews><customSheetView guid="{0}"><autoFilter ref="A1:B3"/></customSheetView></customSheetViews>';
  const xml = partTexts((await written(book({ after }), ADDED)).bytes).get(SHEET);
  expect(xml).toContain(after.replace('A1:B3', 'A1:B4'));
});

test('a chart in a cell that ends at the old last row is told', async () => {
  const spark = (range: string) =>
    `<extLst><ext xmlns:x="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x:sparklineGroups xmlns:m="http://schemas.microsoft.com/office/excel/2006/main"><x:sparklineGroup><x:sparklines><x:sparkline><m:f>${range}</m:f><m:sqref>D1</m:sqref></x:sparkline></x:sparklines></x:sparklineGroup></x:sparklineGroups></ext></extLst>`;
  const notices = async (after: string) => (await written(book({ after }), ADDED)).notices;
  expect(await notices(spark("'Hồ sơ'!A2:A3"))).toEqual([{ kind: 'chart', tab: 'Hồ sơ', oldLast: 3, newLast: 4 }]);
  expect(await notices(spark("'Hồ sơ'!A2:A2"))).toEqual([]);
});

describe('a book that somebody vouched for is not written', () => {
  const custom = (value: string) => ({
    '_rels/.rels': relationships(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'custom-properties', 'docProps/custom.xml'],
    ),
    'docProps/custom.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="urn:vt"><property name="A"><vt:bool>true</vt:bool></property><property name="_MarkAsFinal"><vt:bool>${value}</vt:bool></property></Properties>`,
  });

  test.each([
    [
      'signed',
      {
        parts: {
          '_rels/.rels': relationships(
            ['rId1', 'officeDocument', 'xl/workbook.xml'],
            ['rId2', 'origin', '_xmlsignatures/origin.sigs'],
          ),
          '_xmlsignatures/origin.sigs': '',
        },
      },
    ],
    ['signed', { parts: { '_xmlsignatures/sig1.xml': '<Signature/>' } }],
    ['read-only', { inBook: '<fileSharing readOnlyRecommended="1"/>' }],
    ['read-only', { inBook: '<fileSharing userName="x" reservationPassword="CC1A"/>' }],
    ['read-only', { inBook: '<fileSharing algorithmName="SHA-512" hashValue="AA==" saltValue="AA==" spinCount="1"/>' }],
    ['final', { parts: custom('true') }],
  ])('%s', async (reason, more) => expect(await writtenInto(book(more), ADDED)).toEqual({ ok: false, reason }));

  test.each([
    [
      'a user’s name',
      { inBook: '<fileSharing userName="Cán bộ" readOnlyRecommended="0" reservationPassword="0000"/>' },
    ],
    ['a structure that is protected', { inBook: '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>' }],
    ['a mark that was taken off', { parts: custom('false') }],
    ['signed macros', { parts: { 'xl/vbaProjectSignature.bin': 'x', 'xl/vbaProject.bin': 'x' } }],
  ])('but %s is no reason', async (_, more) =>
    expect(await writtenInto(book(more), ADDED)).toMatchObject({ ok: true }),
  );
});

describe('tables', () => {
  const table = (inside: string) => ({
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml']),
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B3" ${inside}</table>`,
  });
  const columns =
    '<autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Mã"/><tableColumn id="2" name="Ngày"><calculatedColumnFormula>T[[#This Row],[Mã]]&amp;"x"</calculatedColumnFormula></tableColumn></tableColumns>';

  test('take new rows in, with the formula of a column', async () => {
    const edited = await written(book({ parts: table(`>${columns}`) }), ADDED);
    const parts = partTexts(edited.bytes);
    expect(parts.get('xl/tables/table1.xml')).toContain(`ref="A1:B4" >${columns.replace('A1:B3', 'A1:B4')}`);
    expect(parts.get(SHEET)).toContain('<c r="B4"><f>T[[#This Row],[Mã]]&amp;"x"</f></c>');
    expect(edited.uncalculated).toEqual([{ tab: 'Hồ sơ', row: 3, column: 1 }]);
  });

  test('with a row of totals stay, which is told', async () => {
    const before = book({ parts: table(`totalsRowCount="1">${columns}`) });
    const edited = await written(before, ADDED);
    expect(changedParts(before, edited.bytes)).toEqual([BOOK, SHEET]);
    expect(edited.notices).toEqual([{ kind: 'table', name: 'T', hasTotals: true }]);
  });
});

describe('formulas', () => {
  const formula = (r: string, attributes: string, text: string, value: string) =>
    `<c r="${r}"><f${attributes}>${text}</f><v>${value}</v></c>`;

  test('in blank rows below keep their results, and those of the new row lose them', async () => {
    const rows =
      TWO + [4, 5].map((number) => row(number, formula(`B${number}`, '', `IF(A${number}="","",1)`, ''))).join('');
    const edited = await written(book({ rows }), editsOf({ A4: 'H3', B4: 'không ghi' }, 4));
    const xml = partTexts(edited.bytes).get(SHEET);
    expect(xml).toContain('<c r="B4"><f>IF(A4="","",1)</f></c>');
    expect(xml).toContain('<c r="B5"><f>IF(A5="","",1)</f><v></v></c>');
  });

  test('of an array lose all results together, and are never overwritten', async () => {
    const rows =
      row(1, cell('A1', 'Mã') + cell('B1', 'Ngày')) +
      row(2, cell('A2', 'H1') + formula('B2', ' t="array" ref="B2:B3"', 'LEN(A2:A3)', '2')) +
      row(3, `${cell('A3', 'H2')}<c r="B3"><v>2</v></c>`);
    const edited = await written(book({ rows }), editsOf({ A2: 'H111' }));
    const xml = partTexts(edited.bytes).get(SHEET);
    expect(xml).toContain('<f t="array" ref="B2:B3">LEN(A2:A3)</f></c>');
    expect(xml).toContain('<c r="B3"></c>');
  });

  test('without a known meaning lose their results', async () => {
    const rows = TWO.replace(
      '</row>',
      `${formula('D1', ' t="dataTable" ref="D1:D2" r1="A9"', '', '1')}${formula('E1', ' t="shared" si="4"', '', '1')}</row>`,
    );
    const edited = await written(book({ rows }), editsOf({ A2: 'x' }));
    const read = await readBook(edited.bytes);
    expect(read.ok && read.tables[0]?.rows[0]?.slice(3)).toEqual(['#CHƯA_TÍNH!', '#CHƯA_TÍNH!']);
  });
});

test('rows that do not fit into the sheet are refused', async () => {
  expect(await writtenInto(book({}), editsOf({ A1048577: 'x' }, 4))).toEqual({ ok: false, reason: 'full' });
});
