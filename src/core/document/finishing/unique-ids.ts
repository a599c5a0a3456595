import {
  attributeOf,
  childOf,
  eachElement,
  elementsNamed,
  namesIn,
  replaceInside,
  setAttribute,
  type XmlElement,
} from '../../xml/element';
import { FreeNumbers } from './free-numbers';
import { dropLooseRanges, type RangeNames, renumberRanges } from './ranges';
import { renameShapes } from './shape-names';

/** Where notes of one kind are referred to and kept (ECMA-376, 17.11). */
const NOTES = [
  { reference: 'w:footnoteReference', note: 'w:footnote', root: 'w:footnotes' },
  { reference: 'w:endnoteReference', note: 'w:endnote', root: 'w:endnotes' },
] as const;

/**
 * Gives what loops have repeated an id of its own, document-wide: pictures and shapes, bookmarks, permissions, content
 * controls, notes. A comment stays where it stands first. Word calls a file with two of them damaged, or drops one.
 */
export function makeIdsUnique(roots: readonly XmlElement[]): void {
  const present = namesIn(roots);
  for (const kind of NOTES) if (present.has(kind.reference)) copyNotes(roots, kind);
  if (present.has('wp:docPr')) renumber(roots, 'wp:docPr', (one) => one, 'id');
  if (present.has('w:sdtPr')) renumber(roots, 'w:sdtPr', (one) => childOf(one, 'w:id'), 'w:val');
  const names: RangeNames = { bookmarks: new Map(), comments: new Set(), paragraphs: new Set() };
  for (const { start, end } of RANGES.filter((one) => present.has(one.start) || present.has(one.end))) {
    for (const root of roots) dropLooseRanges(root, start, end);
    renumberRanges(roots, { start, end }, names);
  }
  for (const root of roots) dropRepeated(root, names);
  if (present.has('w:pict') || present.has('w:object')) for (const root of roots) renameShapes(root);
}

const RANGES = [
  { start: 'w:bookmarkStart', end: 'w:bookmarkEnd' },
  { start: 'w:permStart', end: 'w:permEnd' },
];

/** Numbers of one kind of element; a copy also gets a name of its own, as Word would have named it. */
function renumber(
  roots: readonly XmlElement[],
  name: string,
  holder: (one: XmlElement) => XmlElement | undefined,
  attribute: string,
): void {
  const found: XmlElement[] = [];
  for (const root of roots) eachElement(root, (one) => one.name === name && found.push(...[holder(one) ?? []].flat()));
  const free = new FreeNumbers(found.map((one) => attributeOf(one, attribute)));
  const seen = new Set<string>();
  for (const one of found) {
    const id = attributeOf(one, attribute);
    if (id === undefined) continue;
    if (seen.has(id)) {
      const own = free.next();
      setAttribute(one, attribute, own);
      const named = attributeOf(one, 'name');
      if (named !== undefined) setAttribute(one, 'name', `${named.replace(/ \d+$/, '')} ${own}`);
    }
    seen.add(attributeOf(one, attribute) as string);
  }
}

function copyNotes(roots: readonly XmlElement[], kind: (typeof NOTES)[number]): void {
  const part = roots.find(({ name }) => name === kind.root);
  if (!part) return;
  const notes = new Map<string, XmlElement>();
  eachElement(part, (one) => one.name === kind.note && notes.set(attributeOf(one, 'w:id') ?? '', one));
  const free = new FreeNumbers([...notes.keys()]);
  const seen = new Set<string>();
  for (const one of roots.flatMap((root) => elementsNamed(root, kind.reference))) {
    const id = attributeOf(one, 'w:id') ?? '';
    const note = seen.has(id) ? notes.get(id) : undefined;
    seen.add(id);
    if (!note) continue;
    const copy: XmlElement = JSON.parse(JSON.stringify(note));
    const own = free.next();
    setAttribute(copy, 'w:id', own);
    setAttribute(one, 'w:id', own);
    part.children.push(copy);
  }
}

const COMMENT_MARKS = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'];

/** Marks of a comment after its first ones, and ids of paragraphs, which Word gives anew. */
function dropRepeated(root: XmlElement, { comments, paragraphs }: RangeNames): void {
  replaceInside(root, (one) => {
    const id = attributeOf(one, 'w14:paraId');
    if (id !== undefined && paragraphs.has(id)) {
      one.attributes = one.attributes.filter(({ name }) => name !== 'w14:paraId' && name !== 'w14:textId');
    } else if (id !== undefined) paragraphs.add(id);
    if (!COMMENT_MARKS.includes(one.name)) return null;
    const mark = `${one.name} ${attributeOf(one, 'w:id')}`;
    const isRepeated = comments.has(mark);
    comments.add(mark);
    return isRepeated ? [] : null;
  });
}
