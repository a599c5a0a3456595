import PizZip from 'pizzip';
import { mergeEdits } from '../../../src/core/merge-edits/merge-edits';
import { expectWellFormed, linesIn, partOf, withPart } from '../../builders/docx';
import { aPara, aRawDocx, aRun, relation } from '../../builders/raw-docx';
import { mergedOf, opened } from '../../builders/report-versions';

const xmlOf = (docx: Uint8Array) => partOf(docx, 'word/document.xml');
const styles = (...named: readonly (readonly [id: string, name: string])[]) =>
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${named
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join('')}</w:styles>`;
const withStyles = (body: string, ...named: readonly (readonly [string, string])[]) =>
  aRawDocx(body, { files: { 'word/styles.xml': styles(...named) }, relations: relation('rS', 'styles', 'styles.xml') });
const styled = (style: string, text: string) => aPara(`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`, aRun(text));

const FIRST = 'Trong kỳ phường tiếp nhận 120 hồ sơ của người dân.';
const bold = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;

test('a new figure looks like the one that it replaces', () => {
  const base = aRawDocx(aPara(aRun(FIRST)));
  const edited = aRawDocx(aPara(aRun('Trong kỳ phường tiếp nhận '), bold('120'), aRun(' hồ sơ của người dân.')));
  const { docx } = mergedOf(base, edited, aRawDocx(aPara(aRun(FIRST.replace('120', '130')))));
  expect(xmlOf(docx)).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">130</w:t></w:r>');
});

test('a new paragraph has the style of that name, whatever its id, or brings the style along', () => {
  const base = withStyles(styled('S1', FIRST), ['S1', 'Nội dung']);
  const edited = withStyles(styled('Google7', FIRST), ['Google7', 'Nội dung']);
  const added = styled('S1', 'Nội dung mới của kỳ này ở phường.') + styled('S2', 'Đầu mục mới hẳn của kỳ này.');
  const now = withStyles(styled('S1', FIRST) + added, ['S1', 'Nội dung'], ['S2', 'Đầu mục']);
  const { docx } = mergedOf(base, edited, now);
  expect(xmlOf(docx).match(/<w:pStyle w:val="[^"]*"/g)).toEqual(
    ['Google7', 'Google7', 'S2'].map((id) => `<w:pStyle w:val="${id}"`),
  );
  expect(partOf(docx, 'word/styles.xml')).toContain('w:styleId="S2"');
  expectWellFormed(docx);
});

const drawing = (id: string, words: string) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="100" cy="50"/><wp:docPr id="1" name="Hình" descr="${words}"/><a:graphic><a:graphicData uri="p"><a:blip r:embed="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
function pictured(bytes: Uint8Array, words: string, text = 'Biểu đồ hồ sơ trong kỳ'): Uint8Array {
  const docx = aRawDocx(aPara(aRun(text)) + aPara(drawing('rP', words)), {
    relations: relation('rP', 'image', 'media/hinh.png'),
  });
  return new PizZip(docx).file('word/media/hinh.png', bytes).generate({ type: 'uint8array' });
}
function shown(docx: Uint8Array): Uint8Array | undefined {
  const id = /r:embed="([^"]*)"/.exec(xmlOf(docx))?.[1];
  const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(partOf(docx, 'word/_rels/document.xml.rels'))?.[1];
  return new PizZip(docx).file((target ?? '').replace(/^\//, '').replace(/^media/, 'word/media'))?.asUint8Array();
}
const [OLD, NEW, OWN] = [2, 3, 4].map((last) => new Uint8Array([137, 80, 78, 71, last])) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

describe('a picture that the product draws', () => {
  const base = pictured(OLD, 'tiếp nhận 120');

  test('is the new one where people left it, with its words for those who cannot see it', () => {
    const { docx, notes } = mergedOf(
      base,
      pictured(OLD, 'tiếp nhận 120', 'Biểu đồ hồ sơ ở phường trong kỳ'),
      pictured(NEW, 'tiếp nhận 130'),
    );
    expect([shown(docx), notes]).toEqual([NEW, []]);
    expect(xmlOf(docx)).toContain('descr="tiếp nhận 130"');
    expect(linesIn(docx)[0]).toBe('Biểu đồ hồ sơ ở phường trong kỳ');
    expectWellFormed(docx);
  });

  test('stays where people put another one, and is named', () => {
    const { docx, notes } = mergedOf(base, pictured(OWN, 'của phường'), pictured(NEW, 'tiếp nhận 130'));
    expect(shown(docx)).toEqual(OWN);
    expect(notes).toMatchObject([{ kind: 'picture', place: { paragraph: 2 } }]);
  });
});

test('a sentence that takes a new figure while a tracked change in it waits is named', () => {
  const change = 'w:id="7" w:author="a" w:date="2023-01-01T00:00:00Z"';
  const parts = [
    aRun('Trong kỳ '),
    `<w:ins ${change}>${aRun('toàn ')}</w:ins>`,
    aRun('phường tiếp nhận 120 hồ sơ của người dân.'),
  ];
  const now = aRawDocx(aPara(aRun(FIRST.replace('120', '130'))));
  const { docx, notes } = mergedOf(aRawDocx(aPara(aRun(FIRST))), aRawDocx(aPara(...parts)), now);
  expect(linesIn(docx)).toEqual(['Trong kỳ toàn phường tiếp nhận 130 hồ sơ của người dân.']);
  expect(xmlOf(docx)).toContain(`<w:ins ${change}>`);
  expect(notes).toMatchObject([{ kind: 'pending', text: 'Trong kỳ toàn phường tiếp nhận 120 hồ sơ của người dân.' }]);
});

test('a paragraph that the new report no longer has stays when somebody remarked on it', () => {
  const OTHER = 'Đoạn còn lại của báo cáo kỳ này ở phường.';
  const mark = (name: string) => `<w:${name} w:id="3"/>`;
  const remarked = aPara(
    mark('commentRangeStart'),
    aRun(FIRST),
    mark('commentRangeEnd'),
    `<w:r>${mark('commentReference')}</w:r>`,
  );
  const other = aPara(aRun(OTHER));
  const { docx, conflicts } = mergedOf(
    aRawDocx(aPara(aRun(FIRST)) + other),
    aRawDocx(remarked + other),
    aRawDocx(other),
  );
  expect(linesIn(docx)).toEqual([`[Người sửa: ${FIRST}] [Bản mới: (bỏ)]`, OTHER]);
  expect(xmlOf(docx)).toContain('<w:commentReference w:id="3"/>');
  expect(conflicts).toMatchObject([{ edited: FIRST, now: '' }]);
});

test('headers take new figures too', () => {
  const headed = (text: string) => aRawDocx(aPara(aRun(FIRST)), { header: aPara(aRun(text)) });
  const result = mergedOf(
    headed('Báo cáo tháng 5 của phường'),
    headed('Báo cáo tháng 5 của phường ta'),
    headed('Báo cáo tháng 6 của phường'),
  );
  expect(partOf(result.docx, 'word/header1.xml')).toContain('Báo cáo tháng 6 của phường ta');
});

test('a file whose main part is no document is not opened', () => {
  const sheet = withPart(aRawDocx(''), 'word/document.xml', () => '<workbook/>');
  const base = { body: [], asides: [], sections: 0 };
  expect(() => mergeEdits(base, { edited: opened(sheet), now: opened(sheet) })).toThrow('no .docx');
});
