import { eachElement, type XmlElement } from './element';

const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const MICROSOFT = 'http://schemas.microsoft.com/office/word';

/** The prefix that this product writes for a namespace, whatever the file calls it; '' is no prefix. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OFFICE}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OFFICE}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${OFFICE}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${OFFICE}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OFFICE}/drawingml/2006/picture`, 'pic'],
  [`${STRICT}/drawingml/picture`, 'pic'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${MICROSOFT}/2010/wordml`, 'w14'],
  [`${OFFICE}/package/2006/content-types`, ''],
  [`${OFFICE}/package/2006/relationships`, ''],
]);

const RESERVED = new Set(PREFIXES.values());

type Scope = ReadonlyMap<string, string>;

/**
 * Gives every namespace the prefix that this product expects, and declares all at the root. Prefixes are free (Namespaces
 * in XML 1.0, 2): WPS, .NET and Python write `ns0:` or none. False when a prefix is not declared, which no reader takes.
 */
export function withUsualPrefixes(root: XmlElement): boolean {
  const renaming = new Renaming();
  if (!renaming.collect(root, new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]))) return false;
  if (renaming.isNeeded) renaming.apply(root);
  return true;
}

class Renaming {
  isNeeded = false;
  private readonly prefixOf = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly names: (() => void)[] = [];

  collect(of: XmlElement, outer: Scope): boolean {
    const scope = scopeOf(of, outer);
    for (const { name, value } of of.attributes) if (isDeclaration(name)) this.claim(name.slice(6), value);
    const isSound = [of, ...of.attributes.filter(({ name }) => !isDeclaration(name))].every((one) => {
      const isDefault = one === of || one.name.includes(':');
      return this.rename(one, isDefault ? scope : null);
    });
    for (const { name, value } of of.attributes) this.lists(of, { name, value, scope });
    return isSound && of.children.every((child) => typeof child === 'string' || this.collect(child, scope));
  }

  apply(root: XmlElement): void {
    for (const rename of this.names) rename();
    eachElement(root, (one) => {
      one.attributes = one.attributes.filter(({ name }) => !isDeclaration(name));
    });
    const declared = [...this.prefixOf].map(([value, prefix]) => ({
      name: prefix ? `xmlns:${prefix}` : 'xmlns',
      value,
    }));
    root.attributes.unshift(...declared);
  }

  private claim(prefix: string, uri: string): void {
    if (uri === '' || this.prefixOf.has(uri)) {
      if (uri !== '' && this.prefixOf.get(uri) !== prefix) this.isNeeded = true;
      return;
    }
    const usual = PREFIXES.get(uri);
    const isFree = !this.taken.has(usual ?? prefix) && (usual !== undefined || !RESERVED.has(prefix));
    const chosen = isFree ? (usual ?? prefix) : `n${this.taken.size}_`;
    if (chosen !== prefix) this.isNeeded = true;
    this.taken.add(chosen);
    this.prefixOf.set(uri, chosen);
  }

  private rename(one: { name: string }, scope: Scope | null): boolean {
    const colon = one.name.indexOf(':');
    const prefix = one.name.slice(0, Math.max(colon, 0));
    if (!scope || prefix === 'xml') return true;
    const uri = scope.get(prefix);
    if (uri === undefined) return prefix === '';
    const local = one.name.slice(colon + 1);
    const usual = this.prefixOf.get(uri);
    this.names.push(() => {
      one.name = usual ? `${usual}:${local}` : local;
    });
    return true;
  }

  /** Attributes of ISO/IEC 29500-3 name prefixes in their values: `mc:Ignorable="w14 w15"`. */
  private lists(of: XmlElement, { name, value, scope }: { name: string; value: string; scope: Scope }): void {
    if (!/(^|:)(Ignorable|MustUnderstand|Requires|ProcessContent|PreserveElements|PreserveAttributes)$/.test(name))
      return;
    const words = value.split(/\s+/).map((word) => {
      const [prefix = '', local] = word.split(':');
      const usual = this.prefixOf.get(scope.get(prefix) ?? '') ?? prefix;
      return local === undefined ? usual : `${usual}:${local}`;
    });
    const attribute = of.attributes.find((one) => one.name === name);
    this.names.push(() => {
      if (attribute) attribute.value = words.join(' ');
    });
  }
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

function scopeOf({ attributes }: XmlElement, outer: Scope): Scope {
  const declared = attributes.filter(({ name }) => isDeclaration(name));
  if (declared.length === 0) return outer;
  return new Map([...outer, ...declared.map(({ name, value }): [string, string] => [name.slice(6), value])]);
}
