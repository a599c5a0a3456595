import type PizZip from './pizzip';

const BODY_PROPERTIES = /<w:sectPr\b(?:(?!<w:sectPr\b).)*<\/w:sectPr>\s*<\/w:body>/s;
const PARAGRAPH_AT_END = /<w:p\b(?:(?!<w:p\b).)*<\/w:p>$/s;
const SECTION_PROPERTIES = /<w:sectPr\b.*<\/w:sectPr>/s;

/**
 * Removes the last section when a condition has left it without content, because Word would show an empty page. The
 * properties of a section are in its last paragraph, those of the last section at the end of the body (ECMA-376,
 * 17.6.17 and 17.6.18), so those of the section before move there.
 */
export function dropEmptyLastSection(zip: PizZip): void {
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  const body = BODY_PROPERTIES.exec(xml);
  const content = xml.slice(0, body?.index).trimEnd();
  const paragraph = PARAGRAPH_AT_END.exec(content);
  const properties = paragraph && SECTION_PROPERTIES.exec(paragraph[0]);
  if (!body || !paragraph || !properties) return;
  const before = content.slice(0, paragraph.index);
  const ending = paragraph[0].replace(properties[0], () => '');
  const after = xml.slice(body.index + body[0].length);
  zip.file('word/document.xml', `${before}${ending}${properties[0]}</w:body>${after}`);
}
