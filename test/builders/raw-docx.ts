import PizZip from 'pizzip';

const OFFICE = 'application/vnd.openxmlformats';
const SCHEMAS = 'http://schemas.openxmlformats.org';
export const DOCUMENT_TYPE = `${OFFICE}-officedocument.wordprocessingml.document.main+xml`;

const NAMESPACES = {
  w: `${SCHEMAS}/wordprocessingml/2006/main`,
  r: `${SCHEMAS}/officeDocument/2006/relationships`,
  m: `${SCHEMAS}/officeDocument/2006/math`,
  mc: `${SCHEMAS}/markup-compatibility/2006`,
  wp: `${SCHEMAS}/drawingml/2006/wordprocessingDrawing`,
  a: `${SCHEMAS}/drawingml/2006/main`,
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
};

const DECLARED = Object.entries(NAMESPACES)
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');

interface Shape {
  /** The name of the main part. */
  readonly main?: string;
  readonly type?: string;
  /** Other parts by the last word of their relationship; the content of `w:hdr`, `w:footnotes`, … */
  readonly header?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Relations of the main part beyond those of the parts above. */
  readonly relations?: string;
  /** Changes the text of the main part after it is written. */
  readonly edit?: (xml: string) => string;
}

const ROOTS = { header: 'w:hdr', footnotes: 'w:footnotes', endnotes: 'w:endnotes' } as const;

/** A .docx written by hand, for what no library writes: `body` is the content of `w:body`. */
export function aRawDocx(body: string, shape: Shape = {}): Uint8Array {
  const { main = 'word/document.xml', type = DOCUMENT_TYPE, files = {}, relations = '', edit = (xml) => xml } = shape;
  const zip = new PizZip();
  const others = (['header', 'footnotes', 'endnotes'] as const).filter((kind) => shape[kind] !== undefined);
  const overrides = others.map((kind) =>
    override(`word/${kind}1.xml`, `${OFFICE}-officedocument.wordprocessingml.${kind}+xml`),
  );
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${SCHEMAS}/package/2006/content-types"><Default Extension="rels" ContentType="${OFFICE}-package.relationships+xml"/><Default Extension="bin" ContentType="application/octet-stream"/>${override(main, type)}${overrides.join('')}</Types>`,
  );
  zip.file('_rels/.rels', relationships(relation('rId1', 'officeDocument', main)));
  zip.file(main, edit(`<w:document${DECLARED}><w:body>${body}</w:body></w:document>`));
  const own = others.map((kind) => relation(`rId_${kind}`, kind, `/word/${kind}1.xml`)).join('');
  zip.file(main.replace(/([^/]*)$/, '_rels/$1.rels'), relationships(own + relations));
  for (const kind of others)
    zip.file(`word/${kind}1.xml`, `<${ROOTS[kind]}${DECLARED}>${shape[kind]}</${ROOTS[kind]}>`);
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

export function relation(id: string, type: string, target: string): string {
  const full = type.includes('/') ? type : `${SCHEMAS}/officeDocument/2006/relationships/${type}`;
  return `<Relationship Id="${id}" Type="${full}" Target="${target}"/>`;
}

function relationships(inside: string): string {
  return `<Relationships xmlns="${SCHEMAS}/package/2006/relationships">${inside}</Relationships>`;
}

export const aRun = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const aPara = (...inside: readonly string[]) => `<w:p>${inside.join('')}</w:p>`;
export const aCell = (...inside: readonly string[]) => `<w:tc>${inside.join('')}</w:tc>`;
export const aRow = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
export const aTable = (...rows: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>${rows.join('')}</w:tbl><w:p/>`;

const TRACKED = 'w:id="1" w:author="a" w:date="2023-01-01T00:00:00Z"';

/** What Word, Google and people put around runs, by name. */
export const AROUND_RUNS = {
  insertion: (inside: string) => `<w:ins ${TRACKED}>${inside}</w:ins>`,
  moveTo: (inside: string) => `<w:moveTo ${TRACKED}>${inside}</w:moveTo>`,
  control: (inside: string) =>
    `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`,
  smartTag: (inside: string) => `<w:smartTag w:uri="urn:x" w:element="place">${inside}</w:smartTag>`,
  customXml: (inside: string) =>
    `<w:customXml w:element="x"><w:customXmlPr><w:attr w:name="a" w:val="b"/></w:customXmlPr>${inside}</w:customXml>`,
  link: (inside: string) => `<w:hyperlink w:anchor="a">${inside}</w:hyperlink>`,
  simpleField: (inside: string) => `<w:fldSimple w:instr=" AUTHOR ">${inside}</w:fldSimple>`,
  field: (inside: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> AUTHOR </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inside}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  direction: (inside: string) => `<w:bdo w:val="ltr">${inside}</w:bdo>`,
  proof: (inside: string) => `<w:proofErr w:type="spellStart"/>${inside}<w:proofErr w:type="spellEnd"/>`,
  bookmark: (inside: string) => `<w:bookmarkStart w:id="3" w:name="a"/>${inside}<w:bookmarkEnd w:id="3"/>`,
  comment: (inside: string) => `<w:commentRangeStart w:id="4"/>${inside}<w:commentRangeEnd w:id="4"/>`,
} as const;

export type AroundRuns = keyof typeof AROUND_RUNS;
