import { expectWellFormed, linesIn, partOf } from '../../builders/docx';
import { aCell, aPara, aRawDocx, aRow, aRun, aTable } from '../../builders/raw-docx';
import { aWorkbook, settings } from '../../builders/tables';
import { merged } from '../../builders/templates';

/** Three recipients; no dossier, so {{#HS_MOI}} does not hold and {{^HS_MOI}} does. */
const TABLES = aWorkbook({ 'Cấu hình': settings({ recipients: 'Đảng ủy\nHĐND' }) });
const ITEMS = 3;

const section = (inside: string) => `<w:sectPr>${inside}</w:sectPr>`;
const LANDSCAPE = section('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
const LAST = section('<w:pgSz w:w="11906" w:h="16838"/>');
const text = (...lines: readonly string[]) => lines.map((line) => aPara(aRun(line))).join('');
const breaking = (line: string, more = '') => aPara(`<w:pPr>${more}${LANDSCAPE}</w:pPr>`, aRun(line));

/** The texts of the paragraphs, `▭` where a landscape section ends and `▯` where an upright one ends. */
function shape(body: string): string {
  const docx = merged(TABLES, aRawDocx(body + LAST));
  expectWellFormed(docx);
  const xml = partOf(docx, 'word/document.xml');
  const marked = xml
    .replace(/<w:sectPr>.*?<\/w:sectPr>/gs, (one) => (one.includes('landscape') ? '▭' : '▯'))
    .replace(/<\/w:p>/g, '|');
  return marked.replace(/<[^>]*>/g, '');
}

describe('a section break in the paragraph of a tag comes once', () => {
  test.each([
    [
      'after a list',
      text('a', '{{#noi_nhan}}', 'x') + breaking('{{/noi_nhan}}') + text('b'),
      `a|${'x|'.repeat(ITEMS)}▭|b|▯`,
    ],
    [
      'after a list whose end stands with words',
      text('{{#noi_nhan}}', 'x') + breaking('y{{/noi_nhan}}') + text('b'),
      `|${'x|y|'.repeat(ITEMS)}▭|b|▯`,
    ],
    ['before a list', text('a') + breaking('{{#noi_nhan}}') + text('x', '{{/noi_nhan}}'), `a|▭|${'x|'.repeat(ITEMS)}▯`],
    [
      'after a condition that does not hold',
      text('a', '{{#HS_MOI}}', 'x') + breaking('{{/HS_MOI}}') + text('b'),
      'a|▭|b|▯',
    ],
    [
      'before a condition that does not hold',
      text('a') + breaking('{{#HS_MOI}}') + text('x', '{{/HS_MOI}}', 'b'),
      'a|▭|b|▯',
    ],
    ['after a condition that holds', text('a', '{{^HS_MOI}}', 'x') + breaking('{{/HS_MOI}}') + text('b'), 'a|x|▭|b|▯'],
    [
      'after two ends in one paragraph',
      text('{{^HS_MOI}}{{#noi_nhan}}', 'x') + breaking('{{/noi_nhan}}{{/HS_MOI}}') + text('b'),
      /^\|?(\|?x\|)+\|*▭\|b\|▯$/,
    ],
    [
      'after a list around a table',
      text('{{#noi_nhan}}') + aTable(aRow(aCell(text('x')))) + breaking('{{/noi_nhan}}') + text('b'),
      `${'x|'.repeat(ITEMS)}▭|b|▯`,
    ],
  ])('%s', (_, body, expected) => {
    if (typeof expected === 'string') expect(shape(body)).toBe(expected);
    else expect(shape(body)).toMatch(expected);
  });

  test('without the number or the new page of the paragraph of the tag', () => {
    const numbered = '<w:pageBreakBefore/><w:numPr><w:numId w:val="1"/></w:numPr><w:jc w:val="center"/>';
    const docx = merged(
      TABLES,
      aRawDocx(text('{{#noi_nhan}}', 'x') + breaking('{{/noi_nhan}}', numbered) + text('b') + LAST),
    );
    expect(partOf(docx, 'word/document.xml')).toContain(`<w:p><w:pPr><w:jc w:val="center"/>${LANDSCAPE}</w:pPr></w:p>`);
    expect(partOf(docx, 'word/document.xml')).not.toMatch(/w:numPr|w:pageBreakBefore/);
  });
});

test('a section break between the tags belongs to what they repeat or leave out', () => {
  const between = (tag: string, end: string) => text('a', tag) + breaking('x') + text(end, 'b');
  expect(shape(between('{{#HS_MOI}}', '{{/HS_MOI}}'))).toBe('a|b|▯');
  expect(shape(between('{{^HS_MOI}}', '{{/HS_MOI}}'))).toBe('a|▭x|b|▯');
});

describe('a bookmark that begins or ends in the paragraph of a tag stays', () => {
  const START = '<w:bookmarkStart w:id="3" w:name="q"/>';
  const END = '<w:bookmarkEnd w:id="3"/>';
  const [open, close] = [aRun('{{#noi_nhan}}'), aRun('{{/noi_nhan}}')];
  const never = { open: aRun('{{#HS_MOI}}'), close: aRun('{{/HS_MOI}}') };

  test.each([
    ['begins with the list', aPara(open, START) + text('x') + aPara(close) + aPara(aRun('b'), END)],
    ['ends with the list', aPara(START, aRun('a')) + aPara(open) + text('x') + aPara(END, close)],
    ['ends where the list begins', aPara(START, aRun('a')) + aPara(open, END) + text('x') + aPara(close)],
    ['holds the list', aPara(START, open) + text('x') + aPara(close, END)],
    ['holds what is left out', aPara(START, never.open) + text('x') + aPara(never.close, END)],
    ['begins with what is left out', aPara(never.open, START) + text('x') + aPara(never.close) + aPara(aRun('b'), END)],
    [
      'begins in a row of the tag alone',
      aTable(aRow(aCell(aPara(open, START))), aRow(aCell(text('x'))), aRow(aCell(aPara(close)))) +
        aPara(aRun('b'), END),
    ],
    [
      'ends in a row of the tag alone',
      aPara(START, aRun('a')) +
        aTable(aRow(aCell(aPara(open))), aRow(aCell(text('x'))), aRow(aCell(aPara(END, close)))),
    ],
  ])('%s', (_, body) => {
    const docx = merged(TABLES, aRawDocx(body));
    expectWellFormed(docx);
    const xml = partOf(docx, 'word/document.xml');
    expect(xml.match(/<w:bookmark\w+ [^>]*>/g)).toEqual([START, END]);
    expect(linesIn(docx).filter((line) => line === 'x').length % ITEMS).toBe(0);
  });
});
