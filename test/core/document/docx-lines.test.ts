import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { aCell, aPara, aRawDocx, aRow, aRun, aTable, relation } from '../../builders/raw-docx';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const textsIn = (...args: Parameters<typeof aRawDocx>) => linesOfDocx(aRawDocx(...args))?.map(({ text }) => text);
const hidden = (text: string, vanish = '<w:vanish/>') => `<w:r><w:rPr>${vanish}</w:rPr><w:t>${text}</w:t></w:r>`;
const styled = (style: string, text: string) => aPara(`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`, aRun(text));

describe('a reader sees', () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = '<w:r><w:instrText> IF </w:instrText></w:r>';

  test.each<[string, string, readonly string[]]>([
    ['a soft break as a new line', aPara(aRun('a'), '<w:r><w:br/></w:r>', aRun('b')), ['a', 'b']],
    ['a no-break hyphen', aPara('<w:r><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>'), ['QĐ-UBND']],
    [
      'no hyphen at which a word may break',
      aPara('<w:r><w:t>hành</w:t><w:softHyphen/><w:t>chính</w:t></w:r>'),
      ['hànhchính'],
    ],
    ['nothing hidden', aPara(aRun('a'), hidden('b'), hidden('c', '<w:vanish w:val="0"/>')), ['ac']],
    ['no paragraph that is hidden as a whole', aPara(hidden('b')) + aPara(aRun('a')), ['a']],
    [
      'nothing moved away or deleted',
      aPara('<w:moveFrom w:id="1" w:author="a"><w:r><w:t>b</w:t></w:r></w:moveFrom>', aRun('a')),
      ['a'],
    ],
    [
      'the result of a field, not its code',
      aPara(mark('begin'), code, mark('separate'), aRun('a'), mark('end')),
      ['a'],
    ],
    [
      'no result inside the code of a field',
      aPara(
        mark('begin'),
        code,
        mark('begin'),
        code,
        mark('separate'),
        aRun('x'),
        mark('end'),
        mark('separate'),
        aRun('a'),
        mark('end'),
      ),
      ['a'],
    ],
    ['what follows a field without an end', aPara(mark('begin'), code, aRun('a')), ['a']],
    [
      'no tab stops of the layout',
      aPara('<w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>', aRun('a')),
      ['a'],
    ],
  ])('%s', (_, body, expected) => expect(textsIn(body)).toEqual(expected));

  test('a text box once, and its paragraphs count as they do in the file', () => {
    const box = `<w:txbxContent>${aPara(aRun('khung'))}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(linesOfDocx(aRawDocx(aPara(aRun('a'), both) + aPara(aRun('b'))))).toMatchObject([
      { paragraph: 1, text: 'a' },
      { paragraph: 2, text: 'khung' },
      { paragraph: 4, text: 'b' },
    ]);
  });

  test('nothing of a style that hides', () => {
    const styles = `<w:styles ${WORD}><w:style w:type="paragraph" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="An"/></w:style></w:styles>`;
    const shape = { files: { 'word/styles.xml': styles }, relations: relation('rId8', 'styles', 'styles.xml') };
    expect(textsIn(styled('An', 'x') + styled('Con', 'y') + aPara(aRun('a')), shape)).toEqual(['a']);
  });
});

describe('the rows of a table', () => {
  const texts = (cells: readonly string[]) => aRow(...cells.map((cell) => aCell(aPara(aRun(cell)))));
  const wide = (text: string, span: number) =>
    aCell(`<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>`, aPara(aRun(text)));

  test('have a cell for each column of the grid', () => {
    const table = aTable(
      aRow(aCell(aPara(aRun('Lĩnh vực'))), wide('Hồ sơ', 2)),
      texts(['', 'Mới', 'Cũ']),
      texts(['Hộ tịch', '5', '3']),
    );
    expect(linesOfDocx(aRawDocx(table))?.map(({ cells }) => cells)).toEqual([
      ['Lĩnh vực', 'Hồ sơ', ''],
      ['', 'Mới', 'Cũ'],
      ['Hộ tịch', '5', '3'],
    ]);
  });

  test('are one line each though a cell holds two paragraphs, in a table of data', () => {
    const two = aCell(aPara(aRun('Số hồ sơ')) + aPara(aRun('(bộ)')));
    const table = aTable(aRow(aCell(aPara(aRun('Lĩnh vực'))), two), texts(['Hộ tịch', '5']), texts(['Đất đai', '3']));
    expect(textsIn(table)).toEqual(['Lĩnh vực\tSố hồ sơ (bộ)', 'Hộ tịch\t5', 'Đất đai\t3']);
  });

  test('are paragraphs in a letterhead', () => {
    const two = (...lines: readonly string[]) => aCell(lines.map((line) => aPara(aRun(line))).join(''));
    const table = aTable(
      aRow(two('UBND THÀNH PHỐ', 'UBND PHƯỜNG'), two('CỘNG HÒA XÃ HỘI', 'Độc lập')),
      texts(['Số: 1/BC', 'ngày 1']),
      texts(['', '']),
    );
    expect(textsIn(table)).toEqual(['UBND THÀNH PHỐ', 'UBND PHƯỜNG', 'CỘNG HÒA XÃ HỘI', 'Độc lập', 'Số: 1/BC\tngày 1']);
  });
});

describe('what stands beside the body', () => {
  const comments = `<w:comments ${WORD}><w:comment w:id="7">${aPara(aRun('hỏi lại'))}</w:comment></w:comments>`;
  const footer = `<w:ftr ${WORD}>${aPara(aRun('Trang 1'))}</w:ftr>`;
  const note = `<w:footnote w:id="2">${aPara(aRun('theo Quyết định'))}</w:footnote>`;
  const body =
    aPara(aRun('a')) +
    aPara(aRun('b'), '<w:r><w:footnoteReference w:id="2"/></w:r>', '<w:r><w:commentReference w:id="7"/></w:r>');
  const lines = linesOfDocx(
    aRawDocx(body, {
      header: aPara(aRun('DỰ THẢO')),
      footnotes: note,
      files: { 'word/comments.xml': comments, 'word/footer1.xml': footer, 'word/footer2.xml': footer },
      relations:
        relation('rId5', 'comments', 'comments.xml') +
        relation('rId6', 'footer', 'footer1.xml') +
        relation('rId7', 'footer', 'footer2.xml'),
    }),
  );

  test('comes after it, at the paragraph that it is attached to, and what repeats comes once', () => {
    expect(lines?.map(({ paragraph, part, text }) => [paragraph, part, text])).toEqual([
      [1, null, 'a'],
      [2, null, 'b'],
      [1, 'header', 'DỰ THẢO'],
      [1, 'footer', 'Trang 1'],
      [2, 'footnote', 'theo Quyết định'],
      [2, 'comment', 'hỏi lại'],
    ]);
  });
});
