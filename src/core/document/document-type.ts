import { attributeOf, childElements, setAttribute, type XmlElement } from '../xml/element';
import { xmlFile } from '../xml/write-xml';
import { relationsOf, relationsPart, treeOfPart } from './package';
import type PizZip from './pizzip';

const TYPES = '[Content_Types].xml';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** What .docm and .dotm have beside a document: macros, and the keys and toolbars that call them. */
const MACROS = ['vbaProject', 'wordVbaData', 'keyMapCustomizations', 'attachedToolbars'];

/**
 * False when the package does not list what its parts are. Makes an ordinary document of what Word keeps as a template or with macros (.dotx, .docm, .dotm): Word refuses a
 * .docx of another type, and a report that goes to other offices carries no macros.
 */
export function makeDocument(zip: PizZip, main: string): boolean {
  const types = treeOfPart(zip, TYPES);
  if (types?.name !== 'Types') return false;
  const isTyped = childElements(types).some(
    (one) => partNamed(one) === main || attributeOf(one, 'Extension') === 'xml',
  );
  if (!isTyped) return false;
  const dropped = dropMacros(zip, main);
  const overrides = childElements(types).filter(({ name }) => name === 'Override');
  const own = overrides.find((one) => partNamed(one) === main);
  if (own) setAttribute(own, 'ContentType', DOCUMENT);
  else types.children.push(override(main));
  types.children = types.children.filter((one) => typeof one === 'string' || !dropped.includes(partNamed(one)));
  zip.file(TYPES, xmlFile(types));
  return true;
}

function override(part: string): XmlElement {
  const attributes = [
    { name: 'PartName', value: `/${part}` },
    { name: 'ContentType', value: DOCUMENT },
  ];
  return { name: 'Override', attributes, children: [] };
}

function partNamed(one: XmlElement): string {
  return (attributeOf(one, 'PartName') ?? '').slice(1);
}

/** The names of the parts that were dropped. */
function dropMacros(zip: PizZip, part: string): readonly string[] {
  const macros = relationsOf(zip, part).filter(({ type }) => MACROS.includes(type));
  if (macros.length === 0) return [];
  const relations = treeOfPart(zip, relationsPart(part)) as XmlElement;
  const ids = macros.map(({ id }) => id);
  relations.children = relations.children.filter(
    (one) => typeof one === 'string' || !ids.includes(attributeOf(one, 'Id') ?? ''),
  );
  zip.file(relationsPart(part), xmlFile(relations));
  return macros.flatMap(({ target }) => {
    const inside = dropMacros(zip, target);
    zip.remove(target).remove(relationsPart(target));
    return [target, ...inside];
  });
}
