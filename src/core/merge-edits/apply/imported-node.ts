import {
  attributeOf,
  childElements,
  elementsNamed,
  replaceInside,
  setAttribute,
  type XmlElement,
} from '../../xml/element';
import { copied } from './edit-text';
import type { ImportedLists, ImportedStyles } from './imported-looks';
import type { ImportedRelations } from './imported-relations';

export interface Imports {
  readonly styles: ImportedStyles;
  readonly lists: ImportedLists;
  readonly relations: ImportedRelations;
}

/** What names a place or a part of the other document: marks of ranges, notes, headers of a section. */
const LEFT = new Set([
  ...['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'],
  ...['w:footnoteReference', 'w:endnoteReference', 'w:proofErr', 'w:permStart', 'w:permEnd'],
  ...['w:headerReference', 'w:footerReference'],
]);
const STYLES = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);
const RELATIONS = ['r:embed', 'r:id', 'r:link'];

/** A copy of an element of the new document that is at home in the edited one. */
export function importedNode(node: XmlElement, imports: Imports): XmlElement {
  const holder: XmlElement = { name: '', attributes: [], children: [copied(node)] };
  replaceInside(holder, (one) => {
    one.attributes = one.attributes.filter(({ name }) => !/^w14:(?:paraId|textId)$|^w:rsid/.test(name));
    if (LEFT.has(one.name) || !isAtHome(one, imports)) return [];
    return null;
  });
  const [copy] = holder.children;
  return typeof copy === 'object' ? copy : copied(node);
}

function isAtHome(one: XmlElement, { styles, lists, relations }: Imports): boolean {
  if (STYLES.has(one.name)) return isRenamed(one, 'w:val', (id) => styles.idFor(id));
  if (one.name === 'w:numPr')
    return elementsNamed(one, 'w:numId').every((id) => isRenamed(id, 'w:val', (was) => lists.idFor(was)));
  if (one.name === 'w:drawing') return isDrawn(one);
  const isFound = RELATIONS.map((name) => isRenamed(one, name, (id) => relations.idFor(id))).every(Boolean);
  // The words of a link that leads nowhere are still words.
  return isFound || one.name === 'w:hyperlink';
}

/** Inner elements come first: a picture or chart that could not be brought over is empty by now. */
function isDrawn(drawing: XmlElement): boolean {
  const isEmpty = elementsNamed(drawing, 'a:graphicData').some((one) => childElements(one).length === 0);
  const fills = elementsNamed(drawing, 'pic:blipFill');
  return !isEmpty && fills.every((fill) => elementsNamed(fill, 'a:blip').length > 0);
}

function isRenamed(one: XmlElement, attribute: string, idFor: (id: string) => string | null): boolean {
  const id = attributeOf(one, attribute);
  if (id === undefined) return true;
  const own = idFor(id);
  if (own !== null) setAttribute(one, attribute, own);
  return own !== null;
}
