import { linesIn, partOf } from '../../builders/docx';
import { aPara, aRawDocx, aRun } from '../../builders/raw-docx';
import { mergedOf } from '../../builders/report-versions';

const section = (width: number, height: number, inside = '') =>
  `<w:sectPr>${inside}<w:pgSz w:w="${width}" w:h="${height}"/></w:sectPr>`;
const [TALL, WIDE] = [section(11906, 16838), section(16838, 11906)];
const OWN = section(11906, 16838, '<w:headerReference w:type="default" r:id="rId_header"/>');
const para = (text: string) => aPara(aRun(text));
const ends = (of: string) => aPara(`<w:pPr>${of}</w:pPr>`);
const doc = (body: string) => aRawDocx(body, { header: para('Trang') });

const TEXT = para('Trong kỳ phường tiếp nhận 120 hồ sơ của người dân.');
const EDITED = para('Từ đầu kỳ phường tiếp nhận 120 hồ sơ của người dân.');
const ANNEX = para('Phụ lục: các thủ tục của phường trong kỳ.');

const sectionsIn = (docx: Uint8Array) =>
  partOf(docx, 'word/document.xml')
    .match(/<w:sectPr>.*?<\/w:sectPr>/g)
    ?.map((one) => one.replace(/<w:sectPr>|<\/w:sectPr>/g, ''));
const inside = (of: string) => of.replace(/<w:sectPr>|<\/w:sectPr>/g, '');

test('an annex on wide paper brings its section along; the pages before it keep their headers', () => {
  const { docx } = mergedOf(doc(TEXT + OWN), doc(EDITED + OWN), doc(TEXT + ends(TALL) + ANNEX + WIDE));
  expect(sectionsIn(docx)).toEqual([inside(OWN), inside(WIDE)]);
  expect(linesIn(docx).filter((line) => line !== '')).toEqual(linesIn(doc(EDITED + ANNEX)));
});

test('with an annex that is gone its wide section goes', () => {
  const { docx } = mergedOf(
    doc(TEXT + ends(OWN) + ANNEX + WIDE),
    doc(EDITED + ends(OWN) + ANNEX + WIDE),
    doc(TEXT + TALL),
  );
  expect(sectionsIn(docx)).toEqual([inside(OWN)]);
  expect(linesIn(docx).filter((line) => line !== '')).toEqual(linesIn(doc(EDITED)));
});

test('sections that people made stay', () => {
  const own = doc(EDITED + ends(OWN) + para('Bảng của phường trên giấy ngang.') + WIDE);
  const { docx } = mergedOf(doc(TEXT + OWN), own, doc(TEXT.replace('120', '130') + OWN));
  expect(sectionsIn(docx)).toEqual([inside(OWN), inside(WIDE)]);
  expect(linesIn(docx)[0]).toBe('Từ đầu kỳ phường tiếp nhận 130 hồ sơ của người dân.');
});
