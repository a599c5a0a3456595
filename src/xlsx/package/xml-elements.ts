import { Parser } from 'htmlparser2';
import { BookRefusal } from './book-refusal';

/** The attributes of an element, by their names as written. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is told of a part's elements. Names are local names; an element of a foreign namespace has the name ''. */
export interface ElementHandler {
  open(name: string, attributes: Attributes, elements: XmlElements): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** No part of an Office file nests so deep; the parser slows down with the depth. */
const DEEPEST = 500;

interface Scope {
  /** Elements that were open when this scope began. */
  readonly depth: number;
  /** Namespaces by prefix; '' is the default one. */
  readonly namespaces: ReadonlyMap<string, string>;
  /** Local names by names as written. */
  readonly names: Map<string, string>;
}

/**
 * Reads XML piece by piece and names elements by their namespace (https://www.w3.org/TR/xml-names/), whatever prefix a
 * program chose for it. Throws a BookRefusal for XML whose elements are not closed in order.
 */
export class XmlElements {
  private readonly parser: Parser;
  private readonly scopes: Scope[];
  private depth = 0;
  private declares = false;
  private openedAt = -1;

  /** `isOwn`: whether elements of this namespace are told by name; elements without any namespace always are. */
  constructor(
    private readonly isOwn: (namespace: string) => boolean,
    private readonly handler: ElementHandler,
  ) {
    this.scopes = [{ depth: 0, namespaces: new Map(), names: new Map() }];
    this.parser = new Parser(
      {
        onattribute: (name) => {
          if (name.startsWith('xmlns')) this.declares = true;
        },
        onopentag: (name, attributes) => this.opened(name, attributes),
        onclosetag: (name, isImplied) => this.closed(name, isImplied),
        ...(handler.text ? { ontext: (text: string) => handler.text?.(text) } : {}),
      },
      { xmlMode: true },
    );
  }

  write(piece: string): void {
    this.parser.write(piece);
  }

  /** Where the tag that is being told begins, counted in characters from the start of the part. */
  get tagStart(): number {
    return this.parser.startIndex;
  }

  /** Where that tag ends. */
  get tagEnd(): number {
    return this.parser.endIndex + 1;
  }

  end(): void {
    this.parser.end();
    if (this.openedAt < 0) throw new BookRefusal('damaged');
  }

  /** The attribute with this local name in a namespace that ends so: `id` of `…/relationships` for `r:id`. */
  attributeOf(attributes: Attributes, local: string, namespaceEnd: string): string | undefined {
    const { namespaces } = this.scopes[this.scopes.length - 1] as Scope;
    const name = Object.keys(attributes).find((one) => {
      const [prefix = '', rest] = one.split(':');
      return rest === local && (namespaces.get(prefix) ?? '').endsWith(namespaceEnd);
    });
    return name === undefined ? undefined : attributes[name];
  }

  private opened(name: string, attributes: Attributes): void {
    if (this.depth === DEEPEST) throw new BookRefusal('damaged');
    if (this.declares) this.declare(attributes);
    this.depth++;
    this.openedAt = this.parser.endIndex;
    this.handler.open(this.localName(name), attributes, this);
  }

  private closed(name: string, isImplied: boolean): void {
    // An element that closes itself ends where its tag ends; any other implied end is a missing one.
    if (isImplied && this.parser.endIndex !== this.openedAt) throw new BookRefusal('damaged');
    if (this.handler.close) this.handler.close(this.localName(name));
    this.depth--;
    const scope = this.scopes[this.scopes.length - 1] as Scope;
    if (this.scopes.length > 1 && scope.depth === this.depth) this.scopes.pop();
  }

  private declare(attributes: Attributes): void {
    this.declares = false;
    const { namespaces } = this.scopes[this.scopes.length - 1] as Scope;
    const inner = new Map(namespaces);
    for (const [name, value = ''] of Object.entries(attributes)) {
      if (name === 'xmlns') inner.set('', value);
      else if (name.startsWith('xmlns:')) inner.set(name.slice(6), value);
    }
    this.scopes.push({ depth: this.depth, namespaces: inner, names: new Map() });
  }

  private localName(name: string): string {
    const { namespaces, names } = this.scopes[this.scopes.length - 1] as Scope;
    let local = names.get(name);
    if (local === undefined) {
      const colon = name.indexOf(':');
      const namespace = namespaces.get(colon < 0 ? '' : name.slice(0, colon)) ?? '';
      local = namespace === '' ? (colon < 0 ? name : '') : this.isOwn(namespace) ? name.slice(colon + 1) : '';
      names.set(name, local);
    }
    return local;
  }
}

/** Reads a whole part given as text. */
export function readElements(xml: string, isOwn: (namespace: string) => boolean, handler: ElementHandler): void {
  const elements = new XmlElements(isOwn, handler);
  elements.write(xml);
  elements.end();
}
