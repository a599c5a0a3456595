import fc from 'fast-check';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
import { anyCharacter } from '../../builders/arbitraries';
import { bodyOf, expectWellFormed, linesIn, paragraphsIn } from '../../builders/docx';
import { DEFAULT_TEMPLATE } from '../../builders/reports';
import { runs } from '../../builders/runs';
import { sampleTables } from '../../builders/sample';
import { aProject, aTask, aWorkbook, settings } from '../../builders/tables';
import { aTemplate, merged, rowsOfCells } from '../../builders/templates';
import { elementsIn } from '../../builders/xml';

/** The printed paragraphs about a project with this name. */
async function printedFor(name: string): Promise<readonly string[]> {
  const template = await aTemplate(['[{{#cong_trinh}}{{ten}}{{/cong_trinh}}]'], {
    header: ['{{#cong_trinh}}{{ten}}{{/cong_trinh}}'],
  });
  const docx = merged(aWorkbook({ 'Đầu tư công': [aProject({ name })] }), template);
  expectWellFormed(docx);
  expect(paragraphsIn(docx, 'word/header1.xml')).toEqual(linesIn(docx).map((line) => line.slice(1, -1)));
  return linesIn(docx);
}

describe('a value comes out as text', () => {
  test.each([
    ['marks of XML', '<w:t>Đường & "hẻm" \'nhỏ\'</w:t> ]]>'],
    ['entities', '&lt; &#10; &amp;amp;'],
    ['emoji and rare letters', '🏗️ 𠀀 Nguyễn'],
    ['letters in two parts', 'Nguyê\u0303n'.normalize('NFC')],
    ['marks of patterns', '$& $1 $` \\n %s'],
    ['a single brace', '{#x} {a} }b{'],
    ['a formula', '=1+1'],
  ])('%s', async (_, name) => {
    expect(await printedFor(name)).toEqual([`[${name}]`]);
  });

  test.each([
    ['{{HS_TIEP_NHAN}}', '{HS_TIEP_NHAN}'],
    ['{{#van_ban}}a{{/van_ban}}', '{#van_ban}a{/van_ban}'],
    ['{{{{@x}}}}', '{@x}'],
    ['{\u0000{HS_TIEP_NHAN}\u0007}', '{HS_TIEP_NHAN}'],
  ])('that looks like a tag without being read as one: %j', async (name, expected) => {
    expect(await printedFor(name)).toEqual([`[${expected}]`]);
  });

  test.each([
    ['control characters', 'a\u0000\u0001\u0008\u000b\u000c\u001fb\ufffe\uffff', 'ab'],
    ['the first half of a character', 'a\ud83db', 'ab'],
    ['the second half of a character', 'a\ude00b', 'ab'],
    ['halves in the wrong order', 'a\ude00\ud83db', 'ab'],
    ['a tab', 'a\tb', 'a b'],
  ])('without %s', async (_, name, expected) => {
    expect(await printedFor(name)).toEqual([`[${expected}]`]);
  });

  test('without second halves of characters, however many follow one another', async () => {
    expect(await printedFor('a\ude00\ude01\ude02b')).toEqual(['[ab]']);
  });
});

describe('a line break inside a value', () => {
  test.each(['một\nhai\nba', 'một\r\nhai\rba'])('becomes a line break of Word: %j', async (text) => {
    const tables = aWorkbook({ 'Nhiệm vụ': [aTask({ task: text })] });
    const docx = merged(tables, await aTemplate(['{{#nhiem_vu}}{{nhiem_vu}}{{/nhiem_vu}}']));
    expect(elementsIn(bodyOf(docx), 'w:br')).toHaveLength(2);
    expect(paragraphsIn(docx)).toEqual(['một\nhai\nba']);
  });

  test('may stand in a table cell and a footer', async () => {
    const template = await aTemplate([rowsOfCells(['{{ten_co_quan_in_hoa}}'])], { footer: ['{{ten_co_quan_in_hoa}}'] });
    const docx = merged(aWorkbook({ 'Cấu hình': settings() }), template);
    expectWellFormed(docx);
    expect(paragraphsIn(docx)[0]).toBe('ỦY BAN NHÂN DÂN\nPHƯỜNG PHƯỚC LONG');
    expect(paragraphsIn(docx, 'word/footer1.xml')).toEqual(['ỦY BAN NHÂN DÂN\nPHƯỜNG PHƯỚC LONG']);
  });
});

/** A few dossiers are enough, because the other tabs get hostile values too. */
const SAMPLE: readonly Table[] = sampleTables().map(({ name, rows }) => ({
  name,
  rows: rows.slice(0, name === 'Hồ sơ' ? 40 : 60),
}));

const HOSTILE = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      '{',
      '}',
      '{{',
      '}}',
      '#',
      '/',
      '^',
      '@',
      '<',
      '>',
      '&',
      '"',
      ']]>',
      '\n',
      '\r',
      '\t',
      '\u0000',
      '\ud83d',
      'HS_MOI',
      'đ',
      ' ',
      '-',
      ';',
      '.',
    ),
    maxLength: 12,
  }),
  fc.constantFrom(
    '{{HS_TIEP_NHAN}}',
    '{#x}',
    '{{#van_ban}}',
    '{{=<% %>=}}',
    '</w:t></w:r>',
    '&#0;',
    'constructor',
    '__proto__',
    '🏗️',
  ),
);

/** Replaces some text cells of each tab, chosen by the pattern; headers and setting names stay. */
function spoilt(texts: readonly string[], pattern: readonly boolean[]): readonly Table[] {
  let cells = 0;
  return SAMPLE.map(({ name, rows }) => ({
    name,
    rows: rows.map((row, index) =>
      row.map((cell, column): Cell => {
        if (index === 0 || typeof cell !== 'string' || (name === 'Cấu hình' && column === 0)) return cell;
        cells++;
        return pattern[cells % pattern.length] ? (texts[cells % texts.length] ?? '') : cell;
      }),
    ),
  }));
}

test('no text whatever in the cells of the sample breaks the document, leaves a tag in it or stops the report', () => {
  const texts = fc.array(HOSTILE, { minLength: 5, maxLength: 17 });
  const pattern = fc.array(fc.boolean(), { minLength: 3, maxLength: 19 });
  fc.assert(
    fc.property(texts, pattern, (hostile, where) => {
      const docx = merged(spoilt(hostile, where), DEFAULT_TEMPLATE);
      expect(elementsIn(bodyOf(docx), 'w:tbl').length).toBeGreaterThanOrEqual(2);
      const body = paragraphsIn(docx).join('\n');
      expect(body).not.toMatch(/\{\{|\}\}/);
      expect(body).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    }),
    runs(4),
  );
});
