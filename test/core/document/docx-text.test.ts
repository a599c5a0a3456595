import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { paragraphsOf } from '../../../src/core/document/docx-text';
import { unescaped } from '../../../src/core/xml/entities';
import { aRawDocx } from '../../builders/raw-docx';

const run = (inside: string) => `<w:r>${inside}</w:r>`;
const text = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`;
const paragraph = (...inside: readonly string[]) => `<w:p w:rsidR="00A1">${inside.map(run).join('')}</w:p>`;
const textsIn = (xml: string) => paragraphsOf(xml).map((one) => one.text);

describe('the paragraphs of a document', () => {
  test('have the text of all their runs, as people read it', () => {
    expect(textsIn(paragraph(text('Đã nhận '), text('05 hồ sơ'), text(' &lt; 10 &amp; tốt')))).toEqual([
      'Đã nhận 05 hồ sơ < 10 & tốt',
    ]);
  });

  test('have a tab where Word has one, and a line where it breaks', () => {
    const marks = ['<w:tab/>', '<w:br/>', '<w:cr/>', '<w:br w:type="page"/>'];
    expect(textsIn(paragraph(text('a'), ...marks, text('b')))).toEqual(['a\t\n\n\nb']);
  });

  test('are counted when they are empty too', () => {
    expect(textsIn(`<w:p/><w:p w:rsidR="00A1"/>${paragraph(text('Đã xong.'))}<w:p></w:p>`)).toEqual([
      '',
      '',
      'Đã xong.',
      '',
    ]);
  });

  test('begin in the order of the file; a text box holds its own inside another', () => {
    const box = `<w:txbxContent>${paragraph(text('trong khung'))}</w:txbxContent>`;
    expect(textsIn(paragraph(text('trước '), box, text('sau')) + paragraph(text('hết')))).toEqual([
      'trước sau',
      'trong khung',
      'hết',
    ]);
  });

  test('have no text that stands outside them', () => {
    expect(textsIn(`${text('ngoài')}<w:tab/>${paragraph(text('trong'))}${text('ngoài')}`)).toEqual(['trong']);
  });

  test('know how long their text is in the file, entities and all', () => {
    expect(paragraphsOf(paragraph(text('a &amp; b'), '<w:tab/>', text('c')))).toEqual([
      { text: 'a & b\tc', rawLength: 10 },
    ]);
    expect(paragraphsOf('<w:p/>')).toEqual([{ text: '', rawLength: 0 }]);
  });
});

test.each([
  ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
  ['&#273;&#x111;&#X110;', 'đđĐ'],
  ['&amp;lt;', '&lt;'],
  ['&khac; & a', '&khac; & a'],
  ['&#x10FFFF;&#x110000;&#9999999999;', '\u{10ffff}&#x110000;&#9999999999;'],
])('%s is read as %s', (xml, expected) => expect(unescaped(xml)).toBe(expected));

describe('the lines of a document', () => {
  const lines = (xml: string) => linesOfDocx(aRawDocx(xml))?.map((line) => [line.paragraph, line.text]);

  test('are its paragraphs with text', () => {
    expect(lines(paragraph(text(' Một ')) + paragraph(text('  ')) + paragraph(text('Hai')))).toEqual([
      [1, ' Một '],
      [3, 'Hai'],
    ]);
  });

  test('take a row for data although blank paragraphs stand in its cells', () => {
    const cell = (...paragraphs: readonly string[]) => `<w:tc>${paragraphs.join('')}</w:tc>`;
    const row = cell('<w:p/>', paragraph(text('Hộ tịch')), paragraph(text(' '))) + cell(paragraph(text('12')));
    expect(lines(`<w:tbl><w:tr>${row}</w:tr></w:tbl>`)).toEqual([[1, 'Hộ tịch\t12']]);
  });

  test('take a text box in a cell for one paragraph more of the cell', () => {
    const box = `<w:txbxContent>${paragraph(text('trong khung'))}</w:txbxContent>`;
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
    const row = `<w:tr w:rsidR="00A1">${cell(paragraph(text('một'), box))}${cell(paragraph(text('hai')))}</w:tr>`;
    expect(lines(`<w:tbl>${row}</w:tbl>`)).toEqual([
      [1, 'một'],
      [2, 'trong khung'],
      [3, 'hai'],
    ]);
  });
});
