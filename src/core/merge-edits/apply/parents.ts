import { childElements, type XmlElement } from '../../xml/element';

/** Knows in which element each element of a tree stands. */
export class Parents {
  private readonly of = new Map<XmlElement, XmlElement>();

  constructor(root: XmlElement) {
    this.enter(root);
  }

  remove(one: XmlElement): void {
    const parent = this.of.get(one);
    if (parent) parent.children.splice(parent.children.indexOf(one), 1);
  }

  putAfter(before: XmlElement, added: XmlElement): void {
    this.put(this.of.get(before), added, (parent) => parent.children.indexOf(before) + 1);
  }

  putBefore(next: XmlElement, added: XmlElement): void {
    this.put(this.of.get(next), added, (parent) => parent.children.indexOf(next));
  }

  /** Behind what says how the container looks. */
  putFirst(container: XmlElement, added: XmlElement): void {
    this.put(container, added, ({ children }) => {
      const first = children.findIndex((child) => typeof child !== 'string' && !/Pr$|Grid$/.test(child.name));
      return first < 0 ? children.length : first;
    });
  }

  private put(parent: XmlElement | undefined, added: XmlElement, placeIn: (parent: XmlElement) => number): void {
    if (!parent) return;
    parent.children.splice(placeIn(parent), 0, added);
    this.of.set(added, parent);
    this.enter(added);
  }

  private enter(parent: XmlElement): void {
    for (const child of childElements(parent)) {
      this.of.set(child, parent);
      this.enter(child);
    }
  }
}
