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

/** A paragraph with text or a row of a table; `paragraph` counts from 1 in the order of `paragraphsOf`. */
export interface DocxLine {
  readonly paragraph: number;
  readonly text: string;
  /** Null for a paragraph. */
  readonly cells: readonly string[] | null;
}

const STRUCTURE = /<w:tr[ >]|<\/w:tr>|<w:tc[ >]|<\/w:tc>|<[wa]:p[ >]|<[wa]:p\/>/g;

interface OpenRow {
  readonly cells: number[][];
  nested: boolean;
}

/**
 * The text as people read it: a row of a table is one line. In a row that only serves layout, such as the letterhead or
 * the signature, each paragraph is a line; such a row has several paragraphs in a cell or a table inside it.
 */
export function docxLines(xml: string): readonly DocxLine[] {
  const paragraphs = paragraphsOf(xml).map(({ text }) => text);
  const lines: DocxLine[] = [];
  const rows: OpenRow[] = [];
  let paragraph = 0;
  for (const [token] of xml.matchAll(STRUCTURE)) {
    const row = rows[rows.length - 1];
    if (/^<[wa]:p/.test(token)) {
      paragraph++;
      const cell = row?.cells[row.cells.length - 1];
      if (cell) cell.push(paragraph);
      else lines.push(...asParagraphs([paragraph]));
    } else if (token.startsWith('<w:tc')) row?.cells.push([]);
    else if (token.startsWith('<w:tr')) {
      if (row) row.nested = true;
      rows.push({ cells: [], nested: false });
    } else if (token === '</w:tr>') {
      rows.pop();
      if (row) lines.push(...lineOfRow(row));
    }
  }
  // A row is read when it ends, after the rows of the tables inside it.
  return lines.sort((a, b) => a.paragraph - b.paragraph);

  function lineOfRow({ cells, nested }: OpenRow): readonly DocxLine[] {
    const filled = cells.map((cell) => cell.filter((number) => textAt(number) !== ''));
    if (nested || cells.length < 2 || filled.some((cell) => cell.length > 1)) return asParagraphs(cells.flat());
    const texts = filled.map(([number]) => (number === undefined ? '' : textAt(number)));
    if (texts.every((text) => text === '')) return [];
    return [{ paragraph: cells.flat()[0] as number, text: texts.join('\t'), cells: texts }];
  }

  function asParagraphs(numbers: readonly number[]): readonly DocxLine[] {
    const filled = numbers.filter((number) => textAt(number) !== '');
    return filled.map((number) => ({ paragraph: number, text: textAt(number), cells: null }));
  }

  function textAt(number: number): string {
    return (paragraphs[number - 1] ?? '').trim();
  }
}
