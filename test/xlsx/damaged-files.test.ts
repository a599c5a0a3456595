import fc from 'fast-check';
import PizZip from 'pizzip';
import { readBook } from '../../src/xlsx/reading/read-book';
import { runs } from '../builders/runs';
import { type Parts, packed, partsOf, rowsOrRefusal, rowsOrRefusalOf } from './a-package';

const SHEET = 'xl/worksheets/sheet1.xml';
const cell = (place: string) => `<c r="${place}"><v>1</v></c>`;

const WHOLE = partsOf({
  rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45090</v></c></row>',
  strings: '<si><t>H32.101.22-230613-0001</t></si>',
});

describe('a damaged workbook is refused, and never read as something else', () => {
  test('a flipped bit in any byte changes no cell silently', async () => {
    const bytes = packed(WHOLE);
    const sound = await rowsOrRefusalOf(bytes);
    const refusals = ['damaged', 'not-a-workbook', 'locked'];
    const check = async (position: number, bit: number) => {
      const changed = Uint8Array.from(bytes);
      changed[position] = (bytes[position] as number) ^ (1 << bit);
      const read = await rowsOrRefusalOf(changed);
      if (typeof read === 'string') expect(refusals).toContain(read);
      else expect(read).toEqual(sound);
    };
    const places = fc.integer({ min: 0, max: bytes.length - 1 });
    await fc.assert(fc.asyncProperty(places, fc.integer({ min: 0, max: 7 }), check), runs(200));
  });

  test('a figure changed without its checksum', async () => {
    // Stored without compression, so that the changed byte is a digit of the value.
    const zip = new PizZip();
    for (const [name, content] of Object.entries(WHOLE)) zip.file(name, content);
    const bytes = zip.generate({ type: 'uint8array', compression: 'STORE' });
    const at = Buffer.from(bytes).indexOf('<v>45090</v>') + 3;
    bytes[at] = '5'.charCodeAt(0);
    expect(await rowsOrRefusalOf(bytes)).toBe('damaged');
  });

  test('a file cut off anywhere', async () => {
    const bytes = packed(WHOLE);
    const check = async (length: number) => {
      expect(await rowsOrRefusalOf(bytes.subarray(0, length))).toBe('damaged');
    };
    await fc.assert(fc.asyncProperty(fc.integer({ min: 4, max: bytes.length - 23 }), check), runs(50));
  });

  test.each<[string, Parts]>([
    [
      'elements closed in another order',
      { ...WHOLE, [SHEET]: '<worksheet><sheetData><row></sheetData></row></worksheet>' },
    ],
    ['a sheet that breaks off', { ...WHOLE, [SHEET]: '<worksheet><sheetData><row r="1">' }],
    ['an empty sheet part', { ...WHOLE, [SHEET]: '' }],
    ['a text that is not in the list', partsOf({ rows: '<row><c t="s"><v>3</v></c></row>' })],
    ['a row below the last one', partsOf({ rows: `<row r="1048577">${cell('A1048577')}</row>` })],
    ['a column right of the last one', partsOf({ rows: `<row r="1">${cell('XFE1')}</row>` })],
    ['a million columns', partsOf({ rows: `<row r="1">${cell('ZZZZZZ1')}</row>` })],
    ['more cells in a row than there are columns', partsOf({ rows: `<row>${'<c><v>1</v></c>'.repeat(16_385)}</row>` })],
    ['elements nested without end', { ...WHOLE, [SHEET]: `<worksheet>${'<a>'.repeat(100_000)}` }],
  ])('%s', async (_, parts) => expect(await rowsOrRefusal(parts)).toBe('damaged'));
});

describe('a file that is too large is called so', () => {
  test('a sheet that inflates to far more than it is', async () => {
    expect(await rowsOrRefusal({ ...WHOLE, [SHEET]: `<worksheet>${' '.repeat(80_000_000)}</worksheet>` })).toBe(
      'too-large',
    );
  });

  test('ten thousand sheets', async () => {
    const entries = Array.from(
      { length: 10_000 },
      (_, index) => `<sheet name="${index}" sheetId="${index}" r:id="rId1"/>`,
    );
    const book = (WHOLE['xl/workbook.xml'] as string).replace(/<sheet .*\/>/, entries.join(''));
    expect(await rowsOrRefusal({ ...WHOLE, 'xl/workbook.xml': book })).toBe('too-large');
  });
});

describe('values hidden under merged cells are not read', () => {
  const places = ['A', 'B', 'C'].flatMap((letter) => [1, 2, 3].map((number) => `${letter}${number}`));
  const rows = [1, 2, 3]
    .map((n) => `<row r="${n}">${['A', 'B', 'C'].map((l) => cell(`${l}${n}`)).join('')}</row>`)
    .join('');

  /** The cells that still have a value under these merges. */
  async function left(...merges: readonly string[]): Promise<string> {
    const after = `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    const read = await rowsOrRefusal(partsOf({ rows, after }));
    if (typeof read === 'string') return read;
    return places.filter((place) => read[Number(place[1]) - 1]?.['ABC'.indexOf(place[0] as string)] === 1).join(' ');
  }

  const without = (...hidden: readonly string[]) => places.filter((place) => !hidden.includes(place)).join(' ');

  test.each([
    ['in one row', ['A2:B2'], without('B2')],
    ['in one column', ['B1:B3'], without('B2', 'B3')],
    ['in a block', ['A1:B2'], without('A2', 'B1', 'B2')],
    ['in two blocks of one row', ['A1:A2', 'B1:C1'], without('A2', 'C1')],
    ['with a dollar sign', ['$A$1:$B$1'], without('B1')],
    ['down a whole column', ['C1:C1048576'], without('C2', 'C3')],
    ['over the whole sheet', ['A1:XFD1048576'], 'A1'],
    ['below the last row', ['A9:C9'], without()],
  ])('%s', async (_, merges, expected) => expect(await left(...merges)).toBe(expected));

  test('also when thousands of ranges overlap', async () => {
    const merges = Array.from({ length: 9999 }, (_, index) => `A1:XFD${1_048_576 - index}`);
    expect(await left(...merges)).toBe('A1');
  });
});

test('a format applied down a whole column costs no rows', async () => {
  const styled = Array.from(
    { length: 50_000 },
    (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" s="1"/></row>`,
  );
  const read = await readBook(packed(partsOf({ rows: `<row r="1">${cell('A1')}</row>${styled.join('')}` })));
  expect(read.ok && read.tables[0]?.rows).toEqual([[1]]);
});
