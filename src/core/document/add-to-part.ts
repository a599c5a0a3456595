import { element, setAttribute } from '../xml/element';
import { xmlFile } from '../xml/write-xml';
import { relationsPart, treeOfPart } from './package';
import type PizZip from './pizzip';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Adds an element to the root of a part, such as a relationship or a content type. */
export function addToPart(
  zip: PizZip,
  part: string,
  { name, attributes }: { readonly name: string; readonly attributes: Readonly<Record<string, string>> },
): void {
  const root = treeOfPart(zip, part);
  if (!root) return;
  const added = element(name);
  for (const [key, value] of Object.entries(attributes)) setAttribute(added, key, value);
  root.children.push(added);
  zip.file(part, xmlFile(root));
}

/** Adds a relationship of a part to another one; the file of its relationships is made when there is none. */
export function addRelation(zip: PizZip, part: string, attributes: Readonly<Record<string, string>>): void {
  const file = relationsPart(part);
  if (!zip.file(file)) {
    const root = element('Relationships');
    setAttribute(root, 'xmlns', RELATIONS);
    zip.file(file, xmlFile(root));
  }
  addToPart(zip, file, { name: 'Relationship', attributes });
}
