import type { XmlElement } from './element';

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
  if (!renaming.collect(root, OUTSIDE)) return false;
  if (renaming.isNeeded) renaming.apply(root);
  return true;
}

const OUTSIDE: Scope = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

class Renaming {
  isNeeded = false;
  private readonly prefixOf = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** Chooses a prefix for every namespace; false when a prefix is not declared. */
  collect(of: XmlElement, outer: Scope): boolean {
    const scope = scopeOf(of, outer);
    if (scope !== outer) {
      for (const { name, value } of of.attributes) if (isDeclaration(name)) this.claim(name.slice(6), value);
    }
    if (
      !isDeclared(of.name, scope) ||
      !of.attributes.every(({ name }) => isDeclaration(name) || isDeclared(name, scope))
    )
      return false;
    return of.children.every((child) => typeof child === 'string' || this.collect(child, scope));
  }

  apply(root: XmlElement): void {
    this.rename(root, OUTSIDE);
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

  private rename(of: XmlElement, outer: Scope): void {
    const scope = scopeOf(of, outer);
    of.name = this.usual(of.name, scope);
    of.attributes = of.attributes.filter(({ name }) => !isDeclaration(name));
    for (const one of of.attributes) {
      if (LISTS_PREFIXES.test(one.name)) one.value = this.usualInside(one.value, scope);
      // An attribute without a prefix is of no namespace.
      if (one.name.includes(':')) one.name = this.usual(one.name, scope);
    }
    for (const child of of.children) if (typeof child !== 'string') this.rename(child, scope);
  }

  private usual(name: string, scope: Scope): string {
    const prefix = prefixOf(name);
    const uri = prefix === 'xml' ? undefined : scope.get(prefix);
    if (uri === undefined) return name;
    const local = name.slice(name.indexOf(':') + 1);
    const usual = this.prefixOf.get(uri);
    return usual ? `${usual}:${local}` : local;
  }

  private usualInside(value: string, scope: Scope): string {
    const words = value.split(/\s+/).map((word) => {
      const [prefix = '', local] = word.split(':');
      const usual = this.prefixOf.get(scope.get(prefix) ?? '') ?? prefix;
      return local === undefined ? usual : `${usual}:${local}`;
    });
    return words.join(' ');
  }
}

/** Attributes of ISO/IEC 29500-3 name prefixes in their values: `mc:Ignorable="w14 w15"`. */
const LISTS_PREFIXES = /(^|:)(Ignorable|MustUnderstand|Requires|ProcessContent|PreserveElements|PreserveAttributes)$/;

function prefixOf(name: string): string {
  return name.slice(0, Math.max(name.indexOf(':'), 0));
}

function isDeclared(name: string, scope: Scope): boolean {
  const prefix = prefixOf(name);
  return prefix === '' || prefix === 'xml' || scope.has(prefix);
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

function scopeOf({ attributes }: XmlElement, outer: Scope): Scope {
  if (!attributes.some(({ name }) => isDeclaration(name))) return outer;
  const declared = attributes.filter(({ name }) => isDeclaration(name));
  return new Map([...outer, ...declared.map(({ name, value }): [string, string] => [name.slice(6), value])]);
}
