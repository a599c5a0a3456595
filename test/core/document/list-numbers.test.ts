import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { aCell, aPara, aRawDocx, aRow, aRun, aTable, relation } from '../../builders/raw-docx';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly more?: string;
}

const level = ({ format, text, more = '' }: Level, index: number) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: readonly Level[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

/** The lines of paragraphs like `[text, list, level]` or `[text, style]`. */
function numbered(
  numbering: string,
  paragraphs: readonly (readonly [string, (number | string)?, number?])[],
  styles = '',
) {
  const body = paragraphs.map(([text, list, depth = 0]) => {
    if (list === undefined) return aPara(aRun(text));
    const properties =
      typeof list === 'string'
        ? `<w:pStyle w:val="${list}"/>`
        : `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;
    return aPara(`<w:pPr>${properties}</w:pPr>`, text === '' ? '' : aRun(text));
  });
  return textsIn(body.join(''), numbering, styles);
}

function textsIn(body: string, numbering: string, styles = '') {
  const files = {
    'word/numbering.xml': `<w:numbering ${WORD}>${numbering}</w:numbering>`,
    'word/styles.xml': `<w:styles ${WORD}>${styles}</w:styles>`,
  };
  const relations = relation('rId8', 'numbering', 'numbering.xml') + relation('rId9', 'styles', 'styles.xml');
  return linesOfDocx(aRawDocx(body, { files, relations }))?.map(({ text }) => text);
}

const OUTLINE = abstract(
  0,
  { format: 'upperRoman', text: '%1.' },
  { format: 'decimal', text: '%2.' },
  { format: 'lowerLetter', text: '%3)' },
);

describe('a number that Word prints is part of the text', () => {
  test('on every level, each begun anew under the one above', () => {
    const lines = [
      ['A', 1, 0],
      ['B', 1, 1],
      ['C', 1, 2],
      ['D', 1, 2],
      ['E', 1, 1],
      ['F', 1, 2],
      ['G', 1, 0],
      ['H', 1, 1],
      ['hết'],
    ] as const;
    expect(numbered(OUTLINE + num(1, 0), lines)).toEqual([
      'I. A',
      '1. B',
      'a) C',
      'b) D',
      '2. E',
      'a) F',
      'II. G',
      '1. H',
      'hết',
    ]);
  });

  test('with the numbers of the levels above', () => {
    const list = abstract(
      0,
      { format: 'upperRoman', text: '%1.' },
      { format: 'decimal', text: '%1.%2.', more: '<w:isLgl/>' },
    );
    expect(
      numbered(list + num(1, 0), [
        ['A', 1, 0],
        ['B', 1, 1],
        ['C', 1, 1],
      ]),
    ).toEqual(['I. A', '1.1. B', '1.2. C']);
  });

  test.each<[string, string]>([
    ['decimalZero', '01'],
    ['upperLetter', 'A'],
    ['lowerRoman', 'i'],
    ['ordinalText', '1'],
    ['none', ''],
  ])('as %s', (format, mark) => {
    expect(numbered(abstract(0, { format, text: '%1' }) + num(1, 0), [['Việc', 1]])).toEqual([`${mark} Việc`.trim()]);
  });

  test('as a bullet', () => {
    expect(numbered(abstract(0, { format: 'bullet', text: '\uf0b7' }) + num(1, 0), [['Việc', 1]])).toEqual(['- Việc']);
  });

  test('which goes on in another list of the same kind, unless that list starts anew', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const list = abstract(0, { format: 'decimal', text: '%1.' }) + num(1, 0) + num(2, 0) + num(3, 0, anew);
    expect(
      numbered(list, [
        ['a', 1],
        ['b', 2],
        ['c', 3],
        ['d', 3],
      ]),
    ).toEqual(['1. a', '2. b', '5. c', '6. d']);
  });

  test('and counts paragraphs without text, which show none', () => {
    expect(
      numbered(OUTLINE + num(1, 0), [
        ['A', 1],
        ['', 1],
        ['C', 1],
      ]),
    ).toEqual(['I. A', 'III. C']);
  });

  test('when only the style says so, or the style that it is based on', () => {
    const style = (id: string, inside: string) => `<w:style w:type="paragraph" w:styleId="${id}">${inside}</w:style>`;
    const list = (depth: number) => `<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
    const styles = style('Muc', list(0)) + style('Khoan', list(1)) + style('KhoanDam', '<w:basedOn w:val="Khoan"/>');
    const lines = [
      ['A', 'Muc'],
      ['B', 'Khoan'],
      ['C', 'KhoanDam'],
      ['D', 'KhongCo'],
    ] as const;
    expect(numbered(OUTLINE + num(1, 0), lines, styles)).toEqual(['I. A', '1. B', '2. C', 'D']);
  });

  test('not when the paragraph is taken out of its list, or the list is unknown', () => {
    expect(
      numbered(OUTLINE + num(1, 0), [
        ['A', 0],
        ['B', 9],
        ['C', 1, 8],
      ]),
    ).toEqual(['A', 'B', 'C']);
  });

  test('also in an empty cell, where it numbers the rows', () => {
    const automatic = aCell(aPara('<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'));
    const row = (text: string) => aRow(automatic, aCell(aPara(aRun(text))), aCell(aPara(aRun('5'))));
    expect(textsIn(aTable(row('Hộ tịch'), row('Đất đai')), OUTLINE + num(1, 0))).toEqual([
      '1.\tHộ tịch\t5',
      '2.\tĐất đai\t5',
    ]);
  });
});
