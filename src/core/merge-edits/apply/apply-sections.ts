import { attributeOf, childElements, childOf, element, elementsNamed, type XmlElement } from '../../xml/element';

/** A section of a document: its properties and the paragraph that ends it; null for the last one. */
interface Section {
  readonly paragraph: XmlElement | null;
  readonly properties: XmlElement;
}

interface Sections {
  /** The sections that the edited document had. */
  readonly old: readonly Section[];
  readonly now: readonly Section[];
  /** The paragraph of the result for one of the new document. */
  readonly found: (paragraph: XmlElement) => XmlElement | undefined;
  readonly copy: (properties: XmlElement) => XmlElement;
}

export function sectionsOf(root: XmlElement): readonly Section[] {
  const body = childOf(root, 'w:body');
  const inside = elementsNamed(root, 'w:p').flatMap((paragraph): readonly Section[] => {
    const properties = propertiesOf(paragraph);
    return properties ? [{ paragraph, properties }] : [];
  });
  const last = body && childOf(body, 'w:sectPr');
  return last ? [...inside, { paragraph: null, properties: last }] : inside;
}

/**
 * Divides the edited document into the sections of the new one, such as one on wide paper for an annex that came or went.
 * A section keeps paper, margins and headers of an old one that is turned the same way; new ones go on with the headers.
 */
export function applySections(root: XmlElement, { old, now, found, copy }: Sections): void {
  const body = childOf(root, 'w:body') ?? root;
  for (const { paragraph, properties } of sectionsOf(root)) {
    const holder = paragraph ? childOf(paragraph, 'w:pPr') : body;
    if (holder) holder.children = holder.children.filter((child) => child !== properties);
  }
  const free = [...old];
  for (const { paragraph, properties } of now) {
    const place = paragraph ? found(paragraph) : null;
    if (place === undefined) continue;
    const at = free.findIndex((one) => isWide(one.properties) === isWide(properties));
    const [kept] = at < 0 ? [] : free.splice(at, 1);
    const own = kept?.properties ?? copy(properties);
    if (place) endSection(place, own);
    else body.children.push(own);
  }
}

function propertiesOf(paragraph: XmlElement): XmlElement | undefined {
  const look = childOf(paragraph, 'w:pPr');
  return look && childOf(look, 'w:sectPr');
}

function isWide(properties: XmlElement): boolean {
  const size = childOf(properties, 'w:pgSz');
  return size !== undefined && Number(attributeOf(size, 'w:w')) > Number(attributeOf(size, 'w:h'));
}

/** Only a tracked change of the look may stand behind (ECMA-376 part 1, 17.3.1.26). */
function endSection(paragraph: XmlElement, properties: XmlElement): void {
  const known = childOf(paragraph, 'w:pPr');
  const look = known ?? element('w:pPr');
  if (!known) paragraph.children.unshift(look);
  const behind = childElements(look).find(({ name }) => name === 'w:pPrChange');
  look.children.splice(behind ? look.children.indexOf(behind) : look.children.length, 0, properties);
}
