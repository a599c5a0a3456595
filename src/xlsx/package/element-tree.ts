import { escapedAttribute } from './tag-text';
import { readElements } from './xml-elements';

/** An element of a small part with all that is in it but its text. */
export interface ElementTree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly ElementTree[];
}

/** The elements of a part that is small enough to be kept as a whole; those of foreign namespaces are left out. */
export function treeOf(xml: string, isOwn: (namespace: string) => boolean): ElementTree {
  const root = { name: '', attributes: {}, children: [] as ElementTree[] };
  const path = [root];
  readElements(xml, isOwn, {
    open(name, attributes) {
      const element = { name, attributes, children: [] as ElementTree[] };
      if (name !== '') path[path.length - 1]?.children.push(element);
      path.push(element);
    },
    close() {
      path.pop();
    },
  });
  return root.children[0] ?? root;
}

export function childOf(tree: ElementTree | undefined, name: string): ElementTree | undefined {
  return tree?.children.find((child) => child.name === name);
}

/** @param prefix The prefix of the part's elements with its colon, or ''. */
export function treeMarkup({ name, attributes, children }: ElementTree, prefix: string): string {
  const written = Object.entries(attributes)
    .filter(([key, value]) => value !== undefined && !key.includes(':'))
    .map(([key, value]) => ` ${key}="${escapedAttribute(value as string)}"`);
  const start = `<${prefix}${name}${written.join('')}`;
  if (children.length === 0) return `${start}/>`;
  return `${start}>${children.map((child) => treeMarkup(child, prefix)).join('')}</${prefix}${name}>`;
}
