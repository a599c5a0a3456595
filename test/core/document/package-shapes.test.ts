import PizZip from 'pizzip';
import { documentOf } from '../../../src/core/document/document-of';
import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { expectWellFormed, partOf } from '../../builders/docx';
import { aPara, aRawDocx, aRun, DOCUMENT_TYPE, relation } from '../../builders/raw-docx';
import { aWorkbook } from '../../builders/tables';
import { aTemplate, merged, reportOn } from '../../builders/templates';

const TABLES = aWorkbook({});
const BODY = aPara(aRun('A {{HS_MOI}}'));
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The lines of the report made with a template, which must read like those of the template itself. */
function printed(template: Uint8Array): readonly string[] | undefined {
  const docx = merged(TABLES, template);
  expectWellFormed(docx);
  expect(linesOfDocx(template)?.map(({ text }) => text.replace(/\{\{HS_MOI\}\}/g, '0'))).toEqual(
    linesOfDocx(docx)?.map(({ text }) => text),
  );
  return linesOfDocx(docx)?.map(({ text }) => text);
}

const edited = (edit: (xml: string) => string) => aRawDocx(BODY, { edit });

describe('the tags are filled however the XML is written', () => {
  test.each([
    ['another prefix', (xml: string) => xml.replace(/\bw:/g, 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')],
    ['no prefix', (xml: string) => xml.replace(/(<\/?)w:/g, '$1').replace('xmlns:w=', 'xmlns=')],
    [
      'a prefix declared at each paragraph',
      (xml: string) => xml.replace(/<w:p>/g, `<q:p xmlns:q="${W}">`).replace(/<\/w:p>/g, '</q:p>'),
    ],
    [
      'the prefix w for something else',
      (xml: string) =>
        xml
          .replace(/\bw:/g, 'x:')
          .replace(`xmlns:w="${W}"`, `xmlns:x="${W}" xmlns:w="urn:other"`)
          .replace('<x:p>', '<x:p w:a="1">'),
    ],
    ['single quotes', (xml: string) => xml.replace(/"/g, "'")],
    ['quotes in quotes', (xml: string) => xml.replace('<w:p>', `<w:p w:rsidR='a"b'>`)],
    ['line breaks in tags', (xml: string) => xml.replace(/ xmlns/g, '\n\txmlns').replace('<w:p>', '<w:p\n>')],
    ['a comment', (xml: string) => xml.replace('<w:p>', '<!-- {{HS_X}} <w:p> --><w:p>')],
    ['an instruction', (xml: string) => xml.replace('<w:p>', '<?x {{HS_X}}?><w:p>')],
    ['CDATA', (xml: string) => xml.replace('A {{HS_MOI}}', '<![CDATA[A {{HS_MOI}}]]>')],
    ['braces as numbers', (xml: string) => xml.replace('{{HS', '&#123;&#x7B;HS')],
    ['a byte order mark', (xml: string) => `\ufeff${xml}`],
    ['ISO/IEC 29500 Strict', (xml: string) => xml.replace(W, 'http://purl.oclc.org/ooxml/wordprocessingml/main')],
  ])('%s', (_, edit) => {
    expect(printed(edited(edit))).toEqual(['A 0']);
  });

  test('UTF-16', () => {
    const zip = new PizZip(aRawDocx(BODY));
    const xml = `\ufeff${zip.file('word/document.xml')?.asText()}`;
    zip.file('word/document.xml', new Uint8Array(Buffer.from(xml, 'utf16le')));
    expect(printed(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }))).toEqual(['A 0']);
  });

  test('lists of prefixes are renamed with them', () => {
    const template = edited((xml) =>
      xml
        .replace(/\bw:/g, 'ns0:')
        .replace('xmlns:w=', 'xmlns:ns0=')
        .replace('xmlns:w14=', 'xmlns:b=')
        .replace('<ns0:body>', '<ns0:body><ns0:p b:paraId="1" mc:Ignorable="b wps"/>'),
    );
    const xml = partOf(merged(TABLES, template), 'word/document.xml');
    expect(xml).toContain('<w:p w14:paraId="1" mc:Ignorable="w14 wps"/>');
  });
});

describe('parts are found by their relationships', () => {
  test.each(['word/document2.xml', 'word/main.xml', 'doc/a b.xml', 'document.xml'])('%s', (main) => {
    expect(printed(aRawDocx(BODY, { main }))).toEqual(['A 0']);
  });

  test.each([
    ['an absolute target', (xml: string) => xml.replace('Target="', 'Target="/')],
    ['a target with a dot', (xml: string) => xml.replace('Target="', 'Target="./')],
    [
      'a type of ISO/IEC 29500 Strict',
      (xml: string) =>
        xml.replace(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        ),
    ],
    ['a prefix', (xml: string) => xml.replace(/<(\/?)Rel/g, '<$1n:Rel').replace('xmlns=', 'xmlns:n=')],
  ])('by %s', (_, edit) => {
    const zip = new PizZip(aRawDocx(BODY));
    zip.file('_rels/.rels', edit(zip.file('_rels/.rels')?.asText() ?? ''));
    expect(printed(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }))).toEqual(['A 0']);
  });

  test('a list of parts with a prefix', () => {
    const zip = new PizZip(aRawDocx(BODY));
    const types = zip.file('[Content_Types].xml')?.asText() ?? '';
    zip.file('[Content_Types].xml', types.replace(/<(\/?)(\w)/g, '<$1n:$2').replace('xmlns=', 'xmlns:n='));
    expect(printed(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }))).toEqual(['A 0']);
  });

  test('names of files with the other slash', () => {
    const from = new PizZip(aRawDocx(BODY));
    const to = new PizZip();
    for (const { name, dir } of Object.values(from.files)) {
      if (!dir) to.file(name.replace(/\//g, '\\'), from.file(name)?.asUint8Array() ?? new Uint8Array(0));
    }
    expect(printed(to.generate({ type: 'uint8array', compression: 'DEFLATE' }))).toEqual(['A 0']);
  });

  test('a header named like nothing else', () => {
    const relations = relation('h', 'header', 'dau-trang.xml');
    const header = `<w:hdr xmlns:w="${W}">${aPara(aRun('{{HS_MOI}} {{HS_X}}'))}</w:hdr>`;
    const made = documentOf(reportOn(TABLES), aRawDocx(BODY, { relations, files: { 'word/dau-trang.xml': header } }));
    expect(made).toMatchObject({
      problems: [{ code: 'tag-unknown', tag: 'HS_X', place: { part: 'header', paragraph: 1 } }],
    });
  });
});

describe('whatever kind of Word file it was', () => {
  const kinds = [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
    'application/vnd.ms-word.document.macroEnabled.main+xml',
    'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
  ];

  test.each(kinds)('a document is made of %s', (type) => {
    const docx = merged(TABLES, aRawDocx(BODY, { type }));
    expect(partOf(docx, '[Content_Types].xml')).toContain(
      `PartName="/word/document.xml" ContentType="${DOCUMENT_TYPE}"`,
    );
    expect(partOf(docx, '[Content_Types].xml')).not.toContain(type);
  });
});

test('a template too large to be read says so, without being unpacked', async () => {
  const zip = new PizZip(await aTemplate(['a']));
  zip.file('word/document.xml', `<w:document>${' '.repeat(9_000_000)}</w:document>`);
  const made = documentOf(reportOn(TABLES), zip.generate({ type: 'uint8array', compression: 'DEFLATE' }));
  expect(made).toEqual({ kind: 'refused', problems: [{ code: 'too-large', place: null }] });
});
