import { childElements, childOf, replaceInside, type XmlElement, type XmlNode } from '../../xml/element';

/** What tracked changes took away, and how something looked before. */
const GONE = new Set([
  ...['w:del', 'w:moveFrom', 'w:delText', 'w:delInstrText', 'w:cellIns', 'w:cellMerge', 'w:numberingChange'],
  ...['w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange'],
  ...['w:tblGridChange', 'w:tblPrExChange', 'w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart'],
  ...['w:moveToRangeEnd', 'w:customXmlInsRangeStart', 'w:customXmlInsRangeEnd', 'w:customXmlDelRangeStart'],
  ...['w:customXmlDelRangeEnd', 'w:customXmlMoveFromRangeStart', 'w:customXmlMoveFromRangeEnd'],
  ...['w:customXmlMoveToRangeStart', 'w:customXmlMoveToRangeEnd'],
]);

/**
 * Accepts every tracked change of a part (ECMA-376, 17.13.5): a report is an issued document, and a tag that somebody
 * inserted or moved counts while one that was deleted does not.
 */
export function acceptChanges(root: XmlElement): void {
  replaceInside(root, (one) => {
    if (isDeletedRow(one) || (one.name === 'w:tc' && has(one, 'w:tcPr', 'w:cellDel'))) return [];
    if (one.name === 'w:tbl' && !one.children.some((child) => typeof child !== 'string' && !isFrame(child))) return [];
    if (one.children.some(isLostParagraph)) one.children = withoutLostMarks(one.children);
    return null;
  });
  replaceInside(root, (one) => {
    if (GONE.has(one.name)) return [];
    return one.name === 'w:ins' || one.name === 'w:moveTo' ? one.children : null;
  });
}

function isDeletedRow(one: XmlElement): boolean {
  return one.name === 'w:tr' && has(one, 'w:trPr', 'w:del');
}

function isFrame({ name }: XmlElement): boolean {
  return name === 'w:tblPr' || name === 'w:tblGrid';
}

/** A paragraph whose mark was deleted or moved away runs into the next one, whose properties hold for both. */
function withoutLostMarks(children: readonly XmlNode[]): XmlNode[] {
  const kept: XmlNode[] = [];
  let carried: XmlNode[] = [];
  let lost: XmlElement | null = null;
  for (const child of children) {
    const isParagraph = typeof child !== 'string' && child.name === 'w:p';
    if (isParagraph && isMarkLost(child)) {
      for (const node of contentOf(child)) carried.push(node);
      lost = child;
    } else if (isParagraph) {
      if (lost) child.children = [...propertiesOf(child), ...carried, ...contentOf(child)];
      kept.push(child);
      [lost, carried] = [null, []];
    } else {
      if (lost && typeof child !== 'string') kept.push(withContent(lost, carried));
      if (typeof child !== 'string') [lost, carried] = [null, []];
      kept.push(child);
    }
  }
  if (lost) kept.push(withContent(lost, carried));
  return kept;
}

function isLostParagraph(child: XmlNode): boolean {
  return typeof child !== 'string' && child.name === 'w:p' && isMarkLost(child);
}

function isMarkLost(paragraph: XmlElement): boolean {
  const isLost = has(paragraph, 'w:pPr', 'w:rPr', 'w:del') || has(paragraph, 'w:pPr', 'w:rPr', 'w:moveFrom');
  return isLost && !has(paragraph, 'w:pPr', 'w:sectPr');
}

function withContent(paragraph: XmlElement, content: readonly XmlNode[]): XmlElement {
  paragraph.children = [...propertiesOf(paragraph), ...content];
  return paragraph;
}

function propertiesOf(paragraph: XmlElement): readonly XmlNode[] {
  return childElements(paragraph).filter(({ name }) => name === 'w:pPr');
}

function contentOf(paragraph: XmlElement): readonly XmlNode[] {
  return paragraph.children.filter((child) => typeof child === 'string' || child.name !== 'w:pPr');
}

function has(one: XmlElement, ...path: readonly string[]): boolean {
  let found: XmlElement | undefined = one;
  for (const name of path) found = found && childOf(found, name);
  return found !== undefined;
}
