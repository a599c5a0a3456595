import { escapedAttribute } from '../package/tag-text';
import { partKey, type ZipPackage } from '../package/zip-package';

export const TYPES_PART = '[Content_Types].xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface NewRelationship {
  readonly id: string;
  readonly kind: string;
  /** As the relationship names it: from the folder of the part that it belongs to. */
  readonly target: string;
}

/** A part as another one names it: some programs do not understand names from the root. */
export function targetFrom(part: string, target: string): string {
  const [from, to] = [part.split('/').slice(0, -1), target.split('/')];
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The list of a part's relationships with some more and without some. */
export function changedRelationships(
  xml: string | null,
  added: readonly NewRelationship[],
  removed: ReadonlySet<string> = new Set(),
): string {
  const list = xml ?? `${XML}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
  const prefix = /<(\w+:)?Relationships\b/.exec(list)?.[1] ?? '';
  const entries = added.map(
    ({ id, kind, target }) =>
      `<${prefix}Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escapedAttribute(encodeURI(target))}"/>`,
  );
  const kept = withoutEntries(list, 'Relationship', (tag) => removed.has(attributeIn(tag, 'Id') ?? ''));
  return withEntries(kept, 'Relationships', entries.join(''));
}

export interface TypesChange {
  /** Types of new parts, by their names. */
  readonly added: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
}

export async function changedTypes(source: ZipPackage, { added, removed }: TypesChange): Promise<string> {
  const xml = (await source.text(TYPES_PART)) ?? `${XML}<Types xmlns="${PACKAGE}/content-types"></Types>`;
  const prefix = /<(\w+:)?Types\b/.exec(xml)?.[1] ?? '';
  const gone = new Set([...removed, ...added.keys()].map(partKey));
  const kept = withoutEntries(xml, 'Override', (tag) => gone.has(partKey(attributeIn(tag, 'PartName') ?? '')));
  const entries = [...added].map(
    ([part, type]) =>
      `<${prefix}Override PartName="/${escapedAttribute(encodeURI(part))}" ContentType="${escapedAttribute(type)}"/>`,
  );
  return withEntries(kept, 'Types', entries.join(''));
}

/** Entries have nothing inside; some programs close them by a tag of their own. */
function withoutEntries(xml: string, name: string, isGone: (tag: string) => boolean): string {
  const entry = new RegExp(`<(\\w+:)?${name}\\s[^>]*?(?:/>|>\\s*</(?:\\w+:)?${name}\\s*>)`, 'g');
  return xml.replace(entry, (tag) => (isGone(tag) ? '' : tag));
}

function withEntries(xml: string, root: string, entries: string): string {
  if (entries === '') return xml;
  const closed = new RegExp(`</(?:\\w+:)?${root}\\s*>\\s*$`);
  if (closed.test(xml)) return xml.replace(closed, (end) => entries + end);
  return xml.replace(new RegExp(`<((?:\\w+:)?${root})\\b([^>]*)/>\\s*$`), (_, name, attributes) => {
    return `<${name}${attributes}>${entries}</${name}>`;
  });
}

function attributeIn(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : decoded(value);
}

function decoded(value: string): string {
  try {
    return decodeURI(value.replace(/&amp;/g, '&'));
  } catch {
    return value;
  }
}
