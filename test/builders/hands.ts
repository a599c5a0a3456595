import { OBJECT, type StoryBlock } from '../../src/core/document/made/story';
import { childOf, element, type XmlElement } from '../../src/core/xml/element';
import { escaped } from '../../src/core/xml/entities';
import { xmlFile } from '../../src/core/xml/write-xml';
import { withPart } from './docx';
import { opened } from './report-versions';

/** The paragraphs and tables of a document as officers edit them: a line is text, or a table that they leave alone. */
export interface HandLine {
  readonly text: string;
  readonly node: XmlElement;
  readonly isOpen: boolean;
}

export function handLines(docx: Uint8Array): readonly HandLine[] {
  return opened(docx).story.body.map((block) => ({
    text: textOf(block),
    node: block.node as XmlElement,
    isOpen: isOpen(block),
  }));
}

function textOf(block: StoryBlock): string {
  return block.kind === 'paragraph' ? block.text : '';
}

/** Text of some length, without pictures and line breaks. */
function isOpen(block: StoryBlock): boolean {
  return (
    block.kind === 'paragraph' && block.text.length > 40 && !block.text.includes(OBJECT) && !/[\n\t]/.test(block.text)
  );
}

export function aLine(text: string, like: HandLine): HandLine {
  const look = childOf(like.node, 'w:pPr');
  const run = element('w:r', element('w:t', escaped(text)));
  return { text, node: element('w:p', ...(look ? [look] : []), run), isOpen: true };
}

/** The document with other lines in its body. */
export function withLines(docx: Uint8Array, lines: readonly HandLine[]): Uint8Array {
  return withPart(docx, 'word/document.xml', (xml) => {
    const inside = lines.map(({ node }) => xmlFile(node).replace(/^<\?xml[^>]*\?>\s*/, '')).join('');
    const section = /<w:sectPr(?:(?!<w:sectPr)[\s\S])*<\/w:sectPr>(?=<\/w:body>)/.exec(xml)?.[0] ?? '';
    return xml.replace(/<w:body>[\s\S]*<\/w:body>/, () => `<w:body>${inside}${section}</w:body>`);
  });
}
