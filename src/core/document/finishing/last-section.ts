import { childElements, childOf, type XmlElement } from '../../xml/element';

/**
 * Removes the last section when a condition has left it without content, because Word would show an empty page. The
 * properties of a section are in its last paragraph, those of the last section at the end of the body (ECMA-376,
 * 17.6.17 and 17.6.18), so those of the section before move there.
 */
export function dropEmptyLastSection(document: XmlElement): void {
  const body = childOf(document, 'w:body');
  const [last, paragraph, before] = body ? [...childElements(body)].reverse() : [];
  const properties = paragraph?.name === 'w:p' ? childOf(paragraph, 'w:pPr') : undefined;
  const section = properties && childOf(properties, 'w:sectPr');
  if (!body || last?.name !== 'w:sectPr' || !section) return;
  properties.children = properties.children.filter((child) => child !== section);
  const isBlank = paragraph && childElements(paragraph).length === 1 && before?.name === 'w:p';
  body.children = body.children
    .filter((child) => !(isBlank && child === paragraph))
    .map((child) => (child === last ? section : child));
}
