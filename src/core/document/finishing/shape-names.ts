import {
  attributeOf,
  eachElement,
  elementsNamed,
  replaceInside,
  setAttribute,
  type XmlElement,
} from '../../xml/element';

/** Shapes of the older drawing language (VML) are named by `id` within a part; an embedded object names its shape. */
export function renameShapes(root: XmlElement): void {
  const seen = new Set<string>();
  const copies = new Map<string, number>();
  for (const holder of [...elementsNamed(root, 'w:pict'), ...elementsNamed(root, 'w:object')]) {
    dropRepeatedTypes(holder, seen);
    const renamed = new Map<string, string>();
    eachElement(holder, (one) => {
      const id = one.name.startsWith('v:') ? attributeOf(one, 'id') : undefined;
      if (id === undefined || one.name === 'v:shapetype') return;
      if (seen.has(id)) renamed.set(id, freeName(id, seen, copies));
      seen.add(renamed.get(id) ?? id);
    });
    if (renamed.size > 0) rename(holder, renamed);
  }
}

/** The definition of a kind of shape stands once; later shapes refer to it. */
function dropRepeatedTypes(holder: XmlElement, seen: Set<string>): void {
  replaceInside(holder, (one) => {
    const id = one.name === 'v:shapetype' ? attributeOf(one, 'id') : undefined;
    if (id === undefined) return null;
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [] : null;
  });
}

function freeName(id: string, seen: ReadonlySet<string>, copies: Map<string, number>): string {
  let copy = copies.get(id) ?? 1;
  do copy++;
  while (seen.has(`${id}_${copy}`));
  copies.set(id, copy);
  return `${id}_${copy}`;
}

function rename(holder: XmlElement, renamed: ReadonlyMap<string, string>): void {
  eachElement(holder, (one) => {
    // Word's own number of the shape, which it gives anew where it is missing.
    if (renamed.has(attributeOf(one, 'id') ?? ''))
      one.attributes = one.attributes.filter(({ name }) => name !== 'o:spid');
    for (const attribute of ['id', 'ShapeID']) {
      const own = renamed.get(attributeOf(one, attribute) ?? '');
      if (own !== undefined) setAttribute(one, attribute, own);
    }
  });
}
