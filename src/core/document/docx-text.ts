/** One paragraph of a document part. */
export interface DocxParagraph {
  readonly text: string;
  /** As the XML has it, entities and all: where docxtemplater counts its offsets. */
  readonly rawLength: number;
}

const TOKEN = /<w:p[ >]|<w:p\/>|<\/w:p>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?: [^>]*)?\/>/g;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The paragraphs of `word/document.xml` or of a header, in reading order, those of table cells included. */
export function paragraphsOf(xml: string): readonly DocxParagraph[] {
  const paragraphs: { text: string; rawLength: number }[] = [];
  const open: { text: string; rawLength: number }[] = [];
  for (const [token, raw, mark] of xml.matchAll(TOKEN)) {
    const current = open[open.length - 1];
    if (token === '</w:p>') open.pop();
    else if (token === '<w:p/>') paragraphs.push({ text: '', rawLength: 0 });
    else if (raw !== undefined && current) {
      current.text += unescaped(raw);
      current.rawLength += raw.length;
    } else if (mark && current) current.text += mark === 'tab' ? '\t' : '\n';
    else if (token.startsWith('<w:p') && !raw) {
      // A text box holds paragraphs inside a paragraph, hence the stack.
      const paragraph = { text: '', rawLength: 0 };
      open.push(paragraph);
      paragraphs.push(paragraph);
    }
  }
  return paragraphs;
}

export function unescaped(xml: string): string {
  return xml.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (entity, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
    return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}
