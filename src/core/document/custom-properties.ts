import { attributeOf, childElements, element, setAttribute, type XmlElement } from '../xml/element';
import { xmlFile } from '../xml/write-xml';
import { addRelation, addToPart } from './add-to-part';
import { relationsOf, treeOfPart } from './package';
import type PizZip from './pizzip';

/** Custom properties are part 4 of OPC packages (ECMA-376 part 1, 22.3); Word shows them under File, Info, Properties. */
export const PROPERTIES_PART = 'docProps/custom.xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
/** The set of properties that users define. */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

export function setProperty(zip: PizZip, name: string, value: string): void {
  const part = customPart(zip);
  const root = (part && treeOfPart(zip, part)) || addedPart(zip);
  const others = childElements(root).filter((one) => attributeOf(one, 'name') !== name);
  const numbers = others.map((one) => Number(attributeOf(one, 'pid') ?? 1));
  const property = element('property', element('vt:lpwstr', value));
  setAttribute(property, 'fmtid', USER_DEFINED);
  // 0 and 1 are reserved.
  setAttribute(property, 'pid', String(Math.max(1, ...numbers) + 1));
  setAttribute(property, 'name', name);
  root.children.splice(0, root.children.length, ...others, property);
  zip.file(part ?? PROPERTIES_PART, xmlFile(root));
}

/** Null when the file has no such property. */
export function propertyIn(zip: PizZip, name: string): string | null {
  const part = customPart(zip);
  const root = part ? treeOfPart(zip, part) : null;
  const property = root && childElements(root).find((one) => attributeOf(one, 'name') === name);
  const text = property ? childElements(property)[0]?.children[0] : undefined;
  return typeof text === 'string' ? text : null;
}

function customPart(zip: PizZip): string | null {
  const found = relationsOf(zip, '').find(({ type }) => type === 'custom-properties');
  return found && zip.file(found.target) ? found.target : null;
}

function addedPart(zip: PizZip): XmlElement {
  addRelation(zip, '', { Id: 'rIdDuLieu', Type: RELATION, Target: PROPERTIES_PART });
  const declared = { PartName: `/${PROPERTIES_PART}`, ContentType: CONTENT_TYPE };
  addToPart(zip, '[Content_Types].xml', { name: 'Override', attributes: declared });
  const root = element('Properties');
  setAttribute(root, 'xmlns', NAMESPACE);
  setAttribute(root, 'xmlns:vt', TYPES);
  return root;
}
