import { bytesOf, expectWellFormed, linesIn, partNames, partOf } from '../../builders/docx';
import { aCell, aPara, aRawDocx, aRow, aRun, aTable } from '../../builders/raw-docx';
import { aWorkbook, settings } from '../../builders/tables';
import { merged } from '../../builders/templates';

const TABLES = aWorkbook({ 'Cấu hình': settings({ recipients: 'Đảng ủy\nHĐND\nMặt trận' }) });
/** The default recipients end with the archive. */
const ITEMS = 4;

const loop = (inside: string) => aPara(aRun('{{#noi_nhan}}')) + inside + aPara(aRun('{{/noi_nhan}}'));

function report(body: string, shape: Parameters<typeof aRawDocx>[1] = {}): Uint8Array {
  const docx = merged(TABLES, aRawDocx(body, shape));
  expectWellFormed(docx);
  return docx;
}

function values(docx: Uint8Array, pattern: RegExp, part = 'word/document.xml'): readonly (string | undefined)[] {
  return [...partOf(docx, part).matchAll(pattern)].map(([, value]) => value);
}

const drawing = (id: number, name = `Hình ${id}`) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="${id}" name="${name}"/></wp:inline></w:drawing></w:r>`;

describe('what a list repeats is told apart', () => {
  test('pictures, also from those of a header', () => {
    const docx = report(loop(aPara(drawing(2))) + aPara(drawing(3)), { header: aPara(drawing(2)) });
    const ids = [...values(docx, /docPr id="(\d+)"/g), ...values(docx, /docPr id="(\d+)"/g, 'word/header1.xml')];
    expect(ids).toHaveLength(ITEMS + 2);
    expect(new Set(ids).size).toBe(ITEMS + 2);
    expect(values(docx, /docPr [^>]*name="([^"]*)"/g)).toEqual(['Hình 2', 'Hình 1', 'Hình 4', 'Hình 5', 'Hình 3']);
  });

  test('shapes of the older drawing language, with what refers to them', () => {
    const shape =
      '<w:r><w:object><v:shapetype id="_x0000_t75"/><v:shape id="_x0000_i1025" type="#_x0000_t75" o:spid="_x0000_s1"/><o:OLEObject ShapeID="_x0000_i1025"/></w:object></w:r>';
    const docx = report(loop(aPara(shape)));
    const ids = ['_x0000_i1025', '_x0000_i1025_2', '_x0000_i1025_3', '_x0000_i1025_4'];
    expect(values(docx, /<v:shape id="([^"]*)"/g)).toEqual(ids);
    expect(values(docx, /ShapeID="([^"]*)"/g)).toEqual(ids);
    expect(values(docx, /<v:shapetype id="([^"]*)"/g)).toEqual(['_x0000_t75']);
    expect(values(docx, /o:spid="([^"]*)"/g)).toEqual(['_x0000_s1']);
  });

  test('content controls without tags, which stay', () => {
    const control = `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${aRun('x')}</w:sdtContent></w:sdt>`;
    expect(values(report(loop(aPara(control))), /<w:id w:val="(\d+)"/g)).toEqual(['7', '1', '2', '3']);
  });

  test('bookmarks with the longest names that Word knows', () => {
    const name = 'a'.repeat(40);
    const mark = `<w:bookmarkStart w:id="5" w:name="${name}"/>${aRun('x')}<w:bookmarkEnd w:id="5"/>`;
    const names = values(report(loop(aPara(mark))), /w:name="([^"]*)"/g);
    expect(names).toEqual([name, ...[2, 3, 4].map((copy) => `${'a'.repeat(38)}_${copy}`)]);
  });

  test('bookmarks whose copies would be named like others', () => {
    const mark = (id: number, name: string) =>
      `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
    const names = values(report(loop(aPara(mark(1, 'A'))) + aPara(mark(2, 'a_2'))), /w:name="([^"]*)"/g);
    expect(new Set(names.map((name) => name?.toLowerCase())).size).toBe(ITEMS + 1);
  });

  test('permissions to edit', () => {
    const part = `<w:permStart w:id="9" w:edGrp="everyone"/>${aRun('x')}<w:permEnd w:id="9"/>`;
    const docx = report(loop(aPara(part)));
    expect(new Set(values(docx, /permStart w:id="(\d+)"/g)).size).toBe(ITEMS);
    expect(values(docx, /permEnd w:id="(\d+)"/g)).toEqual(values(docx, /permStart w:id="(\d+)"/g));
  });

  test('ids of paragraphs, which Word gives anew', () => {
    expect(values(report(loop('<w:p w14:paraId="0A" w14:textId="0B"/>')), /paraId="(\w+)"/g)).toEqual(['0A']);
  });
});

describe('a bookmark that a list has cut', () => {
  test('begins once when it begins inside the list and ends after it', () => {
    const docx = report(
      `${loop(aPara('<w:bookmarkStart w:id="1" w:name="a"/>', aRun('x')))}${aPara('<w:bookmarkEnd w:id="1"/>')}`,
    );
    expect(values(docx, /bookmarkStart w:id="(\d+)"/g)).toEqual(['1']);
    expect(values(docx, /bookmarkEnd w:id="(\d+)"/g)).toEqual(['1']);
  });

  test('is gone when one of its ends is not printed', () => {
    const body = aPara(aRun('{{#HS_TRE_HAN}}'), '<w:bookmarkStart w:id="1" w:name="a"/>', aRun('{{/HS_TRE_HAN}}x'));
    expect(partOf(report(`${body}${aPara('<w:bookmarkEnd w:id="1"/>')}`), 'word/document.xml')).not.toContain(
      'bookmark',
    );
  });
});

describe('notes in a list', () => {
  const note = (id: number, text: string) => `<w:footnote w:id="${id}">${aPara(aRun(text))}</w:footnote>`;
  const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>';

  test('are copied, each with the text that was filled in', () => {
    const docx = report(loop(aPara(aRun('{{dong}}'), reference)), { footnotes: note(1, 'Có {{HS_MOI}} hồ sơ') });
    const ids = values(docx, /footnoteReference w:id="(\d+)"/g);
    expect(values(docx, /<w:footnote w:id="(\d+)"/g, 'word/footnotes1.xml')).toEqual(ids);
    expect(new Set(ids).size).toBe(ITEMS);
    expect(partOf(docx, 'word/footnotes1.xml').match(/Có 0 hồ sơ/g)).toHaveLength(ITEMS);
  });

  test('at the end of the document are filled too', () => {
    const docx = report(aPara(aRun('x'), '<w:r><w:endnoteReference w:id="1"/></w:r>'), {
      endnotes: `<w:endnote w:id="1">${aPara(aRun('{{HS_MOI}}'))}</w:endnote>`,
    });
    expect(partOf(docx, 'word/endnotes1.xml')).toContain('<w:t xml:space="preserve">0</w:t>');
  });

  test('of reviewers stay at the first item', () => {
    const comment = `<w:commentRangeStart w:id="4"/>${aRun('x')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`;
    expect(values(report(loop(aPara(comment))), /<w:comment\w+ w:id="(\d+)"/g)).toEqual(['4', '4', '4']);
  });
});

describe('what a list of nothing leaves behind', () => {
  const none = (inside: string) => `{{#HS_TRE_HAN}}${inside}{{/HS_TRE_HAN}}`;

  test('is no table without rows', () => {
    const row = aRow(aCell(aPara(aRun('{{#HS_TRE_HAN}}a'))), aCell(aPara(aRun('b{{/HS_TRE_HAN}}'))));
    const docx = report(aTable(row));
    expect(partOf(docx, 'word/document.xml')).not.toContain('<w:tbl>');
    expect(linesIn(docx)).toEqual(['']);
  });

  test.each([
    ['a cell', aTable(aRow(aCell(aPara(aRun('{{#HS_TRE_HAN}}')), aPara(aRun('a')), aPara(aRun('{{/HS_TRE_HAN}}')))))],
    [
      'a cell after the table inside it',
      aTable(aRow(aCell(aTable(aRow(aCell(aPara(aRun('x'))))), aPara(aRun(none('a')))))),
    ],
  ])('is no %s without a paragraph', (_, body) => {
    expect(partOf(report(body), 'word/document.xml')).toMatch(/<w:p\/?>(.*<\/w:p>)?<\/w:tc>/);
  });

  test('is no header without a paragraph', () => {
    const header = aPara(aRun('{{#HS_TRE_HAN}}')) + aPara(aRun('a')) + aPara(aRun('{{/HS_TRE_HAN}}'));
    expect(partOf(report(aPara(aRun('x')), { header }), 'word/header1.xml')).toMatch(/<w:p\/><\/w:hdr>$/);
  });
});

test('macros of a template do not go into the report', () => {
  const types = 'application/vnd.ms-word.document.macroEnabled.main+xml';
  const relations =
    '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
  const docx = report(aPara(aRun('{{HS_MOI}}')), { type: types, relations, files: { 'word/vbaProject.bin': 'x' } });
  expect(partNames(docx)).not.toContain('word/vbaProject.bin');
  expect(partOf(docx, '[Content_Types].xml')).not.toMatch(/macro|vba/i);
  expect(partOf(docx, 'word/_rels/document.xml.rels')).not.toContain('vba');
  expect(bytesOf(docx, 'word/document.xml').length).toBeGreaterThan(0);
});
