import {
  attributeOf,
  childElements,
  childOf,
  element,
  elementsNamed,
  setAttribute,
  type XmlElement,
} from '../../xml/element';
import { copied } from './edit-text';

/** A part whose definitions others name, as it stands in the new document and in the edited one. */
export interface TwoParts {
  readonly from: ReadPart | null;
  readonly into: ReadPart | null;
}

interface ReadPart {
  readonly part: string;
  readonly root: XmlElement;
}

/** Names of styles are the same in all programs, their ids are not: Google and LibreOffice give new ones. */
export class ImportedStyles {
  isChanged = false;
  private readonly known = new Map<string, string | null>();

  constructor(private readonly parts: TwoParts) {}

  /** The part of the edited document. */
  get part(): ReadPart | null {
    return this.parts.into;
  }

  /** The id in the edited document; a style that it lacks is brought over, with those that it rests on. */
  idFor(id: string): string | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const style = stylesOf(this.parts.from?.root).find((one) => attributeOf(one, 'w:styleId') === id);
    const found = style && stylesOf(this.parts.into?.root).find((one) => nameOf(one) === nameOf(style));
    this.known.set(id, (found && attributeOf(found, 'w:styleId')) ?? null);
    if (!found && style && this.parts.into) this.known.set(id, this.added(style, this.parts.into.root));
    return this.known.get(id) ?? null;
  }

  private added(style: XmlElement, into: XmlElement): string {
    const taken = new Set(stylesOf(into).map((one) => attributeOf(one, 'w:styleId')));
    const id = attributeOf(style, 'w:styleId') ?? '';
    const own = taken.has(id) ? `${id}BanMoi` : id;
    const copy = copied(style);
    setAttribute(copy, 'w:styleId', own);
    copy.attributes = copy.attributes.filter(({ name }) => name !== 'w:default');
    this.known.set(id, own);
    copy.children = copy.children.filter(
      (child) => typeof child === 'string' || !/^w:(?:next|link|numPr)$/.test(child.name),
    );
    for (const based of elementsNamed(copy, 'w:basedOn')) {
      setAttribute(based, 'w:val', this.idFor(attributeOf(based, 'w:val') ?? '') ?? '');
    }
    into.children.push(copy);
    this.isChanged = true;
    return own;
  }
}

function stylesOf(root: XmlElement | undefined): readonly XmlElement[] {
  return root ? childElements(root).filter(({ name }) => name === 'w:style') : [];
}

function nameOf(style: XmlElement): string {
  const name = childOf(style, 'w:name');
  return `${attributeOf(style, 'w:type')} ${((name && attributeOf(name, 'w:val')) ?? '').toLowerCase()}`;
}

/** Lists: those of paragraphs that both documents have are known, others are brought over. */
export class ImportedLists {
  isChanged = false;
  private readonly known = new Map<string, string>();

  constructor(private readonly parts: TwoParts) {}

  /** The part of the edited document. */
  get part(): ReadPart | null {
    return this.parts.into;
  }

  know(id: string, other: string): void {
    if (!this.known.has(id)) this.known.set(id, other);
  }

  idFor(id: string): string | null {
    const { from, into } = this.parts;
    if (!this.known.has(id) && from && into) this.bring(id, { from: from.root, into: into.root });
    return this.known.get(id) ?? null;
  }

  private bring(id: string, { from, into }: { readonly from: XmlElement; readonly into: XmlElement }): void {
    const num = childElements(from).find((one) => one.name === 'w:num' && attributeOf(one, 'w:numId') === id);
    const link = num && childOf(num, 'w:abstractNumId');
    const abstract = childElements(from).find(
      (one) =>
        one.name === 'w:abstractNum' && link && attributeOf(one, 'w:abstractNumId') === attributeOf(link, 'w:val'),
    );
    if (!abstract) return;
    const [abstractId, numId] = [next(into, 'w:abstractNum', 'w:abstractNumId'), next(into, 'w:num', 'w:numId')];
    const copy = copied(abstract);
    setAttribute(copy, 'w:abstractNumId', abstractId);
    // Two lists with one of these are one list to Word.
    copy.children = copy.children.filter((child) => typeof child === 'string' || !/^w:(?:nsid|tmpl)$/.test(child.name));
    const first = into.children.findIndex((child) => typeof child !== 'string' && child.name === 'w:num');
    into.children.splice(first < 0 ? into.children.length : first, 0, copy);
    const added = element('w:num', {
      ...element('w:abstractNumId'),
      attributes: [{ name: 'w:val', value: abstractId }],
    });
    setAttribute(added, 'w:numId', numId);
    const last = into.children.map((child) => typeof child !== 'string' && child.name === 'w:num').lastIndexOf(true);
    into.children.splice(last < 0 ? into.children.length : last + 1, 0, added);
    this.known.set(id, numId);
    this.isChanged = true;
  }
}

function next(root: XmlElement, name: string, attribute: string): string {
  const ids = childElements(root).flatMap((one) => (one.name === name ? [Number(attributeOf(one, attribute))] : []));
  return String(Math.max(0, ...ids.filter(Number.isFinite)) + 1);
}
