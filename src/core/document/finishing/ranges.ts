import { attributeOf, eachElement, replaceInside, setAttribute, type XmlElement } from '../../xml/element';
import { FreeNumbers } from './free-numbers';

/** What has been met so far in the document. */
export interface RangeNames {
  /** Names of bookmarks, and how many copies of each name were met. */
  readonly bookmarks: Map<string, number>;
  readonly comments: Set<string>;
  readonly paragraphs: Set<string>;
}

interface RangeKind {
  readonly start: string;
  readonly end: string;
}

/** Drops beginnings and ends that a loop has parted: of several beginnings before one end the first holds. */
export function dropLooseRanges(root: XmlElement, start: string, end: string): void {
  const open = new Map<string, XmlElement>();
  const loose = new Set<XmlElement>();
  eachElement(root, (one) => {
    const id = attributeOf(one, 'w:id') ?? '';
    if (one.name === start && open.has(id)) loose.add(one);
    else if (one.name === start) open.set(id, one);
    else if (one.name === end && !open.delete(id)) loose.add(one);
  });
  for (const one of open.values()) loose.add(one);
  if (loose.size > 0) replaceInside(root, (one) => (loose.has(one) ? [] : null));
}

/** Gives each range that stands a second time a number and a name of its own. */
export function renumberRanges(roots: readonly XmlElement[], { start, end }: RangeKind, names: RangeNames): void {
  const starts: XmlElement[] = [];
  for (const root of roots) eachElement(root, (one) => one.name === start && starts.push(one));
  const free = new FreeNumbers(starts.map((one) => attributeOf(one, 'w:id')));
  const seen = new Set<string>();
  for (const root of roots) {
    const own = new Map<string, string>();
    eachElement(root, (one) => {
      const id = attributeOf(one, 'w:id') ?? '';
      if (one.name === start) {
        own.set(id, seen.has(id) ? free.next() : id);
        seen.add(id);
        nameApart(one, names.bookmarks);
      }
      if (one.name === start || one.name === end) setAttribute(one, 'w:id', own.get(id) ?? id);
    });
  }
}

/** Word cuts names of bookmarks after 40 letters and takes capital and small letters for the same. */
const LONGEST = 40;

function nameApart(one: XmlElement, met: Map<string, number>): void {
  const name = attributeOf(one, 'w:name');
  if (name === undefined) return;
  const key = name.toLowerCase();
  let copy = met.get(key) ?? 0;
  let own = name;
  do {
    copy++;
    own = copy === 1 ? name : `${name.slice(0, LONGEST - `_${copy}`.length)}_${copy}`;
  } while (copy > 1 && met.has(own.toLowerCase()));
  met.set(key, copy);
  if (copy > 1) met.set(own.toLowerCase(), 1);
  if (own !== name) setAttribute(one, 'w:name', own);
}
