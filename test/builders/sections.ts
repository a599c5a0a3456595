import { bodyOf } from './docx';
import { elementAt, elementsIn, textIn, type XmlElement } from './xml';

/** A section of a document: its texts and its page layout. */
export interface Section {
  /** Texts of its paragraphs and table cells, without empty ones. */
  readonly texts: readonly string[];
  readonly tables: readonly XmlElement[];
  readonly properties: XmlElement;
}

/**
 * ECMA-376, 17.6: a section ends with the paragraph that holds its properties; the last section's are at the end of the
 * body.
 */
export function sectionsIn(docx: Uint8Array): readonly Section[] {
  const sections: Section[] = [];
  let blocks: XmlElement[] = [];
  for (const child of elementAt(bodyOf(docx), 'w:body')?.children ?? []) {
    if (typeof child === 'string') continue;
    const properties = child.name === 'w:sectPr' ? child : elementAt(child, 'w:pPr', 'w:sectPr');
    if (child.name !== 'w:sectPr') blocks.push(child);
    if (!properties) continue;
    const body = { name: 'section', attributes: {}, children: blocks };
    const texts = elementsIn(body, 'w:p').map(textIn);
    sections.push({
      texts: texts.filter((text) => text !== ''),
      tables: elementsIn(body, 'w:tbl'),
      properties,
    });
    blocks = [];
  }
  return sections;
}

export function attributesIn({ properties }: Section, element: string): Readonly<Record<string, string>> {
  return elementAt(properties, element)?.attributes ?? {};
}

/** `Phụ lục I`, or `BÁO CÁO` for the report itself. */
export function nameOfSection({ texts }: Section): string {
  return texts.find((text) => /^(BÁO CÁO|Phụ lục( [IVX]+)?)$/.test(text)) ?? '';
}
