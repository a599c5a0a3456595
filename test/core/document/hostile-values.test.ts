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
    ['braces', '{#x} {a} }b{'],
    ['a tag', '{{HS_TIEP_NHAN}}'],
    ['a loop', '{{#van_ban}}a{{/van_ban}}'],
    ['braces in braces', '{{{{@x}}}}'],
    ['a formula', '=1+1'],
  ])('%s', async (_, name) => {
    expect(await printedFor(name)).toEqual([`[${name}]`]);
  });

  test('that makes no tag with the braces of its neighbours', async () => {
    const [project, template] = [
      aProject({ code: '{', name: '{HS_TIEP_NHAN}', state: '}' }),
      await aTemplate(['{{#cong_trinh}}{{ma}}{{ten}}{{tinh_trang}}{{/cong_trinh}}']),
    ];
    expect(linesIn(merged(aWorkbook({ 'Đầu tư công': [project] }), template))).toEqual(['{{HS_TIEP_NHAN}}']);
  });

  test.each([
    ['control characters', 'a\u0000\u0001\u0008\u000b\u000c\u001fb\ufffe\uffff', 'ab'],
    ['the first half of a character', 'a\ud83db', 'ab'],
    ['the second half of a character', 'a\ude00b', 'ab'],
    ['halves in the wrong order', 'a\ude00\ud83db', 'ab'],
    ['a tab', 'a\tb', 'a b'],
    ['control characters between braces', '{\u0000{HS_TIEP_NHAN}\u0007}', '{{HS_TIEP_NHAN}}'],
    ['the characters that mask braces', 'a\ufdd0\ufdd0HS_TIEP_NHAN\ufdd1\ufdd1b', 'aHS_TIEP_NHANb'],
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

/** The tags of the template that no hostile text spells. */
const OWN_TAGS = [
  ...paragraphsIn(DEFAULT_TEMPLATE)
    .join('\n')
    .matchAll(/\{\{[^{}]*\}\}/g),
]
  .map(([tag]) => tag)
  .filter((tag) => !/HS_TIEP_NHAN|HS_MOI\}|#van_ban\}/.test(tag));

test('no text whatever in the cells of the sample breaks the document, leaves a tag in it or stops the report', () => {
  expect(OWN_TAGS.length).toBeGreaterThan(20);
  const texts = fc.array(HOSTILE, { minLength: 5, maxLength: 17 });
  const pattern = fc.array(fc.boolean(), { minLength: 3, maxLength: 19 });
  fc.assert(
    fc.property(texts, pattern, (hostile, where) => {
      const docx = merged(spoilt(hostile, where), DEFAULT_TEMPLATE);
      expect(elementsIn(bodyOf(docx), 'w:tbl').length).toBeGreaterThanOrEqual(2);
      const body = paragraphsIn(docx).join('\n');
      expect(OWN_TAGS.filter((tag) => body.includes(tag))).toEqual([]);
      expect(body).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    }),
    runs(4),
  );
});
