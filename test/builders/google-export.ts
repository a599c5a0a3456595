import PizZip from 'pizzip';

const RSID = 'w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000"';
const RUN_RSID = 'w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"';
const FONTS =
  '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/>';

/**
 * A .docx as Google Docs exports it: every run repeats its whole look and ends with `w:rtl`, text is cut into many runs,
 * an empty run ends each paragraph, suggestions and comments leave content controls around runs, styles have new ids,
 * and parts of other programs are gone.
 */
export function asGoogleExports(docx: Uint8Array): Uint8Array {
  const zip = new PizZip(docx);
  const partOf = (name: string) => zip.file(name)?.asText() ?? '';
  const ids = [...partOf('word/styles.xml').matchAll(/w:styleId="([^"]*)"/g)].map(([, id = '']) => id);
  const renamed = (xml: string) =>
    xml.replace(/(w:styleId="|<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)"/g, (_, before, id) => {
      const at = ids.indexOf(id);
      return `${before}${at < 0 ? id : `Kieu${at}`}"`;
    });
  for (const name of Object.keys(zip.files)) {
    if (/^customXml\/|^docProps\/custom\.xml$/.test(name)) zip.remove(name);
    else if (/^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name))
      zip.file(name, exported(withPrefix(renamed(partOf(name)))));
    else if (/\.rels$|^\[Content/.test(name)) zip.file(name, withoutOthers(partOf(name)));
  }
  if (zip.file('word/styles.xml')) zip.file('word/styles.xml', renamed(partOf('word/styles.xml')));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function withPrefix(xml: string): string {
  const declared = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
  return xml.includes('xmlns:w14=')
    ? xml
    : xml.replace(/<w:(?:document|hdr|ftr) /, (opening) => `${opening}${declared} `);
}

function withoutOthers(xml: string): string {
  return xml.replace(/<(?:Relationship|Override) [^>]*(?:customXml|custom\.xml)[^>]*\/>/g, '');
}

function exported(xml: string): string {
  let paragraph = 0;
  let run = 0;
  return xml
    .replace(/<w:r(?: [^>]*)?>(?:<w:rPr>(.*?)<\/w:rPr>|<w:rPr\/>)?(.*?)<\/w:r>/gs, (_, look = '', inside: string) => {
      const whole = `<w:rPr>${look.includes('w:rFonts') ? '' : FONTS}${switched(look)}<w:rtl w:val="0"/></w:rPr>`;
      const pieces = inside.split(/(?<=<\/w:t>|\/>)(?=<w:(?:t|br|tab)[ />])/).flatMap(cut);
      const runs = pieces.map((piece) => `<w:r ${RUN_RSID}>${whole}${piece}</w:r>`).join('');
      return ++run % 7 === 0 && !inside.includes('w:fldChar') ? control(runs, run) : runs;
    })
    .replace(/<w:p(?: [^>]*)?>/g, () => `<w:p ${RSID} w14:paraId="${(++paragraph).toString(16).padStart(8, '0')}">`)
    .replace(/<\/w:p>/g, `<w:r ${RUN_RSID}><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>`);
}

function switched(look: string): string {
  return look.replace(/<w:(b|i|bCs|iCs)\/>/g, '<w:$1 w:val="1"/>');
}

function control(inside: string, number: number): string {
  return `<w:sdt><w:sdtPr><w:id w:val="${number}"/><w:tag w:val="goog_rdk_${number}"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
}

/** The text of a piece in parts of some words. */
function cut(piece: string): readonly string[] {
  const text = /^<w:t(?: [^>]*)?>([^<]*)<\/w:t>$/.exec(piece)?.[1];
  const parts = text?.match(/(?:\S*\s+){1,5}\S*$|(?:\S*\s+){1,5}|\S+/g) ?? [];
  return text === undefined || parts.join('') !== text
    ? [piece]
    : parts.map((part) => `<w:t xml:space="preserve">${part}</w:t>`);
}
