/** An element of a well-formed XML text; its children are elements and strings. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

type Open = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] };

const TOKEN = /<\?[^>]*\?>|<!--.*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gsu;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
const STRAY_AMPERSAND = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Parses XML as strictly as Word does; throws when it is not well-formed. */
export function xmlOf(text: string): XmlElement {
  const root: Open = { name: '#document', attributes: {}, children: [] };
  const open: Open[] = [root];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index !== end) break;
    end += match[0].length;
    read(match, open);
  }
  const [element, ...more] = root.children.filter((child) => typeof child !== 'string');
  if (end !== text.length) throw new Error(`not well-formed at ${JSON.stringify(text.slice(end, end + 60))}`);
  if (open.length > 1 || !element || more.length > 0) throw new Error('not one closed root element');
  return element;
}

function read([token, closing, name, attributes = '', empty, characters]: RegExpMatchArray, open: Open[]): void {
  const current = open[open.length - 1] as Open;
  if (characters !== undefined) current.children.push(decoded(characters));
  else if (closing) {
    if (current.name !== name) throw new Error(`${token} closes <${current.name}>`);
    open.pop();
  } else if (name) {
    const found = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, decoded(value)] as const);
    if (new Set(found.map(([key]) => key)).size < found.length) throw new Error(`an attribute twice in ${token}`);
    const element: Open = { name, attributes: Object.fromEntries(found), children: [] };
    current.children.push(element);
    if (!empty) open.push(element);
  }
}

function decoded(raw: string): string {
  if (FORBIDDEN.test(raw) || STRAY_AMPERSAND.test(raw) || raw.includes(']]>')) {
    throw new Error(`not well-formed text: ${JSON.stringify(raw.slice(0, 60))}`);
  }
  const text = raw.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (_, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? '';
    return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
  if (FORBIDDEN.test(text)) throw new Error(`a character that XML cannot hold: ${raw}`);
  return text;
}

/** All elements of this name inside, at any depth, in reading order. */
export function elementsIn(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...elementsIn(child, name)];
  });
}

/** The first element on a path of child names, such as `w:pPr`, `w:ind`. */
export function elementAt(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  let found: XmlElement | undefined = element;
  for (const name of path) {
    found = found?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
  }
  return found;
}

/** All the text inside. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
