import PizZip from 'pizzip';
import { utf8Text } from '../text/utf8';
import { attributeOf, childElements, type XmlElement } from '../xml/element';
import { unescaped } from '../xml/entities';
import { withUsualPrefixes } from '../xml/namespaces';
import { readXml } from '../xml/read-xml';

/** Parts whose text people see, by what they are in the document. */
export type PartKind = 'body' | 'header' | 'footer' | 'notes' | 'drawing';

export interface DocxParts {
  /** Usually `word/document.xml`, but the name is free (ECMA-376 part 2, 9.2): Microsoft's servers write `document2.xml`. */
  readonly main: string;
  readonly visible: ReadonlyMap<string, PartKind>;
}

/** Of one part of XML, unpacked; the report of a ward has a megabyte. */
const MOST_XML = 50_000_000;
/** Of all parts, with their pictures. */
const MOST_BYTES = 100_000_000;

/** Whether a .docx says that it is larger than can be read, a bomb for instance; found without unpacking it. */
export function isTooLarge(bytes: Uint8Array, mostXml = MOST_XML): boolean {
  try {
    const sizes = Object.values(new PizZip(bytes).files).map(({ name, _data }) => ({
      isXml: /\.(xml|rels)$/i.test(name),
      size: typeof _data === 'object' ? (_data.uncompressedSize ?? 0) : 0,
    }));
    const total = sizes.reduce((sum, { size }) => sum + size, 0);
    return total > MOST_BYTES || sizes.some(({ isXml, size }) => isXml && size > mostXml);
  } catch {
    return false;
  }
}

/** The files of a .docx with all their bytes sound; null when it is no zip file. */
export function unzipped(bytes: Uint8Array): PizZip | null {
  try {
    const zip = new PizZip(bytes);
    const files = Object.values(zip.files).filter(({ dir }) => !dir);
    // Damage in a part is noticed only when the part is unpacked.
    for (const { name } of files) {
      const data = zip.file(name)?.asUint8Array() ?? new Uint8Array(0);
      if (name.includes('\\')) zip.remove(name).file(name.replace(/\\/g, '/'), data);
    }
    return zip;
  } catch {
    return null;
  }
}

export function zipped(zip: PizZip): Uint8Array {
  // Zip entries contain a local date; a fixed one keeps the bytes equal in every run and every time zone.
  for (const entry of Object.values(zip.files)) entry.date = new Date(1980, 0, 1);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A part as a tree with the usual prefixes; null when there is none or it is not well-formed. */
export function treeOfPart(zip: PizZip, name: string): XmlElement | null {
  const root = readXml(textOfPart(zip, name));
  return root && withUsualPrefixes(root) ? root : null;
}

/** XML is UTF-8 or UTF-16; the second begins with a byte order mark (XML 1.0, 4.3.3). */
export function textOfPart(zip: PizZip, name: string): string {
  const entry = zip.file(name);
  // What was written as text is still text.
  if (!entry || typeof entry._data === 'string') return entry?.asText() ?? '';
  const bytes = entry.asUint8Array();
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isLittle && !(bytes[0] === 0xfe && bytes[1] === 0xff)) return utf8Text(bytes);
  const pieces: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    pieces.push(String.fromCharCode(isLittle ? second * 256 + first : first * 256 + second));
  }
  return pieces.join('');
}

/** The parts found by their relationships; null when the package has no main document. */
export function partsOf(zip: PizZip): DocxParts | null {
  const main = relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !zip.file(main)) return null;
  const visible = new Map<string, PartKind>([[main, 'body']]);
  for (const { type, target } of relationsOf(zip, main)) {
    const kind = KINDS[type];
    if (kind && zip.file(target)) visible.set(target, kind);
  }
  // A map visits what is added while it is walked: charts lead to the shapes drawn on them.
  for (const part of visible.keys()) {
    for (const { type, target } of relationsOf(zip, part)) {
      const isNew = DRAWINGS.has(type) && !visible.has(target) && zip.file(target);
      if (isNew && mayHoldTag(textOfPart(zip, target))) visible.set(target, 'drawing');
    }
  }
  return { main, visible };
}

/** Charts and diagrams; the last two are the pictures that Word made of a diagram and the shapes on a chart. */
const DRAWINGS = new Set(['chart', 'chartEx', 'diagramData', 'diagramDrawing', 'chartUserShapes']);

/** A chart without a brace is given back byte for byte. */
function mayHoldTag(xml: string): boolean {
  return /[{}]|&#/.test(xml);
}

const KINDS: Readonly<Record<string, PartKind | undefined>> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'notes',
  endnotes: 'notes',
};

interface Relation {
  readonly id: string;
  /** The last word of its type, which is the same in ECMA-376 and in ISO/IEC 29500 Strict. */
  readonly type: string;
  /** The name of the part that it leads to. */
  readonly target: string;
}

/** The relations of a part to other parts of the package; of the package itself for ''. */
export function relationsOf(zip: PizZip, part: string): readonly Relation[] {
  const inside = relationElements(zip, part).filter((one) => attributeOf(one, 'TargetMode') !== 'External');
  return inside.map((one) => ({ ...relationOf(one), target: resolved(part, relationOf(one).target) }));
}

/** The relations of a part to what lies outside the package, such as the addresses of links. */
export function linksOf(zip: PizZip, part: string): readonly Relation[] {
  const outside = relationElements(zip, part).filter((one) => attributeOf(one, 'TargetMode') === 'External');
  return outside.map(relationOf);
}

function relationElements(zip: PizZip, part: string): readonly XmlElement[] {
  const root = treeOfPart(zip, relationsPart(part));
  return root ? childElements(root).filter(({ name }) => name === 'Relationship') : [];
}

function relationOf(one: XmlElement): Relation {
  return {
    id: attributeOf(one, 'Id') ?? '',
    type: (attributeOf(one, 'Type') ?? '').split('/').pop() ?? '',
    target: unescaped(attributeOf(one, 'Target') ?? ''),
  };
}

export function relationsPart(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** A target is relative to the folder of the part, or begins with a slash. */
function resolved(part: string, target: string): string {
  const folder = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.replace(/\\/g, '/').split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return folder.join('/');
}
