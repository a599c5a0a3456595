import { eachElement, type XmlElement } from '../../xml/element';

/** Declares at the root what elements that came from another document need. */
export function declareNamespaces(root: XmlElement, from: XmlElement): void {
  const known = new Set(root.attributes.map(({ name }) => name));
  const used = new Set<string>();
  eachElement(root, ({ name, attributes }) => {
    for (const one of [name, ...attributes.map((attribute) => attribute.name)]) used.add(`xmlns:${one.split(':')[0]}`);
  });
  const lacking = from.attributes.filter(({ name }) => name.startsWith('xmlns:') && used.has(name) && !known.has(name));
  root.attributes.push(...lacking.map((one) => ({ ...one })));
}
