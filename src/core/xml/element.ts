/** An element of an XML text. Trees are changed in place: a template of 300 KB is not copied for every step. */
export interface XmlElement {
  name: string;
  /** Values as written, entities included, so that what nobody changes is written back as it was. */
  attributes: XmlAttribute[];
  children: XmlNode[];
}

export interface XmlAttribute {
  name: string;
  value: string;
}

/** An element, or text as written, entities included. */
export type XmlNode = XmlElement | string;

export function element(name: string, ...children: readonly XmlNode[]): XmlElement {
  return { name, attributes: [], children: [...children] };
}

export function attributeOf(of: XmlElement, name: string): string | undefined {
  return of.attributes.find((one) => one.name === name)?.value;
}

export function setAttribute(of: XmlElement, name: string, value: string): void {
  const found = of.attributes.find((one) => one.name === name);
  if (found) found.value = value;
  else of.attributes.push({ name, value });
}

export function childElements(of: XmlElement): readonly XmlElement[] {
  return of.children.filter((child): child is XmlElement => typeof child !== 'string');
}

export function childOf(of: XmlElement, name: string): XmlElement | undefined {
  return childElements(of).find((child) => child.name === name);
}

/** Calls `visit` with every element inside, itself included, each before its children. */
export function eachElement(of: XmlElement, visit: (one: XmlElement) => void): void {
  visit(of);
  for (const child of of.children) if (typeof child !== 'string') eachElement(child, visit);
}

export function elementsNamed(of: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  eachElement(of, (one) => {
    if (one.name === name) found.push(one);
  });
  return found;
}

/** Visits every element inside, the innermost first: `replaced` answers what stands in its place, null for itself. */
export function replaceInside(of: XmlElement, replaced: (child: XmlElement) => readonly XmlNode[] | null): void {
  let rebuilt: XmlNode[] | null = null;
  for (const [at, child] of of.children.entries()) {
    if (typeof child !== 'string') replaceInside(child, replaced);
    const instead = typeof child === 'string' ? null : replaced(child);
    // Most elements keep their children; those are not copied.
    if (instead && !rebuilt) rebuilt = of.children.slice(0, at);
    if (rebuilt) for (const node of instead ?? [child]) rebuilt.push(node);
  }
  if (rebuilt) of.children = rebuilt;
}

export function namesIn(roots: readonly XmlElement[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const root of roots) eachElement(root, ({ name }) => names.add(name));
  return names;
}
