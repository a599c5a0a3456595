import { childElements, element, replaceInside, type XmlElement } from '../../xml/element';

/** What has to hold at least a paragraph (ECMA-376, 17.4.65, 17.10, 17.11): Word calls a file without it damaged. */
const HOLDS_PARAGRAPH = new Set(['w:tc', 'w:txbxContent', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:comment']);

/** Drops tables and rows of which loops left nothing, and puts a blank paragraph where one has to be. */
export function makeBlocksWhole(root: XmlElement): void {
  replaceInside(root, (one) => {
    if (one.name === 'w:tbl' && !holds(one, 'w:tr', 'w:sdt', 'w:customXml')) return [];
    if (one.name === 'w:tr' && !holds(one, 'w:tc', 'w:sdt', 'w:customXml')) return [];
    closeWithParagraph(one);
    return null;
  });
  closeWithParagraph(root);
}

/** A cell ends with a paragraph, also after a table inside it. */
function closeWithParagraph(one: XmlElement): void {
  if (!HOLDS_PARAGRAPH.has(one.name)) return;
  const inside = childElements(one);
  const last = inside[inside.length - 1]?.name;
  const isWhole = one.name === 'w:tc' ? last === 'w:p' || last === 'w:sdt' : holds(one, 'w:p', 'w:tbl', 'w:sdt');
  if (!isWhole) one.children.push(element('w:p'));
}

function holds(one: XmlElement, ...names: readonly string[]): boolean {
  return childElements(one).some(({ name }) => names.includes(name));
}
