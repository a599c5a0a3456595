import type { XmlAttribute, XmlElement } from './element';
import { escaped, holdsForbidden, isSoundText, unescaped } from './entities';

/** Word itself stops far earlier; a deeper file would exhaust the stack of whoever walks through it. */
const MOST_DEPTH = 500;

const NAME = /[\p{L}_:][\p{L}\p{N}\p{M}_:.·-]*/uy;
const SPACE = /[ \t\r\n]*/y;

/**
 * Reads XML 1.0 as strictly as Word does; null when it is not well-formed. Parsers made for HTML, such as the one that
 * reads exports, close and repair what is open or crossed, and a file that they take may be one that Word refuses.
 * Comments, instructions and the declaration are left out; a document type is refused, as it is by Word.
 */
export function readXml(text: string): XmlElement | null {
  const reader = new Reader(text.startsWith('\ufeff') ? text.slice(1) : text);
  return !holdsForbidden(text) && reader.read() ? reader.root : null;
}

class Reader {
  root: XmlElement | null = null;
  private readonly open: XmlElement[] = [];
  private at = 0;

  constructor(private readonly text: string) {}

  read(): boolean {
    while (this.at < this.text.length) {
      const sound = this.text[this.at] === '<' ? this.markup() : this.words();
      if (!sound) return false;
    }
    return this.root !== null && this.open.length === 0;
  }

  private markup(): boolean {
    if (this.text.startsWith('<!--', this.at)) return this.comment();
    if (this.text.startsWith('<![CDATA[', this.at)) return this.cdata();
    if (this.text.startsWith('<?', this.at)) return this.until('?>', 2) !== null;
    return this.text[this.at + 1] === '/' ? this.closing() : this.opening();
  }

  private words(): boolean {
    const next = this.text.indexOf('<', this.at);
    const raw = this.text.slice(this.at, next < 0 ? this.text.length : next);
    this.at += raw.length;
    // A brace may be written `&#123;`; what searches for tags has to see it.
    const plain = raw.includes('&#') ? escaped(unescaped(raw)) : raw;
    return isSoundText(raw) && !raw.includes(']]>') && this.say(plain);
  }

  private comment(): boolean {
    const inside = this.until('-->', 4);
    return inside !== null && !inside.includes('--') && !inside.endsWith('-');
  }

  private cdata(): boolean {
    const inside = this.until(']]>', 9);
    return inside !== null && this.open.length > 0 && this.say(escaped(inside));
  }

  private say(raw: string): boolean {
    const current = this.open[this.open.length - 1];
    if (!current) return raw.trim() === '';
    const last = current.children.length - 1;
    const before = current.children[last];
    if (typeof before === 'string') current.children[last] = before + raw;
    else if (raw !== '') current.children.push(raw);
    return true;
  }

  private closing(): boolean {
    this.at += 2;
    const name = this.match(NAME);
    this.match(SPACE);
    const closed = this.open.pop();
    // Whatever was written with an end of its own keeps it.
    if (closed?.children.length === 0) closed.children.push('');
    return this.skip('>') && closed?.name === name;
  }

  private opening(): boolean {
    this.at += 1;
    const name = this.match(NAME);
    const attributes = name === '' ? null : this.attributes();
    if (!attributes || (this.root && this.open.length === 0)) return false;
    const found: XmlElement = { name, attributes, children: [] };
    this.open[this.open.length - 1]?.children.push(found);
    this.root = this.root ?? found;
    const isEmpty = this.skip('/');
    if (!isEmpty) this.open.push(found);
    return this.skip('>') && this.open.length <= MOST_DEPTH;
  }

  /** Null when one is not well-formed or stands twice. */
  private attributes(): XmlAttribute[] | null {
    const found: XmlAttribute[] = [];
    for (;;) {
      const space = this.match(SPACE);
      const next = this.text[this.at];
      if (next === '>' || next === '/') return areDistinct(found) ? found : null;
      const name = space === '' ? '' : this.match(NAME);
      const value = name === '' ? null : this.value();
      if (value === null) return null;
      found.push({ name, value });
    }
  }

  private value(): string | null {
    this.match(SPACE);
    if (!this.skip('=')) return null;
    this.match(SPACE);
    const quote = this.text[this.at];
    if (quote !== '"' && quote !== "'") return null;
    const raw = this.until(quote, 1);
    if (raw === null || raw.includes('<') || !isSoundText(raw)) return null;
    return quote === '"' ? raw : raw.replace(/"/g, '&quot;');
  }

  /** What stands between a mark of `length` characters here and the next `end`; null when that is missing. */
  private until(end: string, length: number): string | null {
    const from = this.at + length;
    const to = this.text.indexOf(end, from);
    if (to < 0) return null;
    this.at = to + end.length;
    return this.text.slice(from, to);
  }

  private skip(mark: string): boolean {
    const found = this.text.startsWith(mark, this.at);
    if (found) this.at += mark.length;
    return found;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return '';
    const found = this.text.slice(this.at, pattern.lastIndex);
    this.at = pattern.lastIndex;
    return found;
  }
}

function areDistinct(attributes: readonly XmlAttribute[]): boolean {
  return attributes.length < 2 || new Set(attributes.map(({ name }) => name)).size === attributes.length;
}
