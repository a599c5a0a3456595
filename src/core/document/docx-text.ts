import { unescaped } from '../xml/entities';

export interface DocxParagraph {
  readonly text: string;
  /** Length of the text in the XML, entities included: docxtemplater counts its offsets that way. */
  readonly rawLength: number;
}

const TOKEN = /<[wa]:p[ >]|<[wa]:p\/>|<\/[wa]:p>|<[wa]:t(?: [^>]*)?>([^<]*)<\/[wa]:t>|<[wa]:(tab|br|cr)(?: [^>]*)?\/>/g;

/**
 * The paragraphs of a part such as `word/document.xml`, in reading order, those of table cells and of drawings (`a:p`)
 * included.
 */
export function paragraphsOf(xml: string): readonly DocxParagraph[] {
  const paragraphs: { text: string; rawLength: number }[] = [];
  const open: { text: string; rawLength: number }[] = [];
  for (const [token, raw, mark] of xml.matchAll(TOKEN)) {
    const current = open[open.length - 1];
    if (/^<\/[wa]:p>/.test(token)) open.pop();
    else if (/^<[wa]:p\/>/.test(token)) paragraphs.push({ text: '', rawLength: 0 });
    else if (raw !== undefined && current) {
      current.text += unescaped(raw);
      current.rawLength += raw.length;
    } else if (mark && current) current.text += mark === 'tab' ? '\t' : '\n';
    else if (/^<[wa]:p[ >]/.test(token)) {
      // A stack, because a text box puts paragraphs inside a paragraph.
      const paragraph = { text: '', rawLength: 0 };
      open.push(paragraph);
      paragraphs.push(paragraph);
    }
  }
  return paragraphs;
}
