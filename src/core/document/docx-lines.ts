import type PizZip from 'pizzip';
import { attributeOf, childElements, type XmlElement } from '../xml/element';
import type { AsidePart, FileLine } from './file-line';
import { isTooLarge, partsOf, relationsOf, treeOfPart, unzipped } from './package';
import { acceptChanges } from './preparing/accept-changes';
import { linesOfBlocks } from './reading/block-lines';
import { listNumbers } from './reading/list-numbers';
import { type ReadPart, readPart } from './reading/word-reader';
import { type WordStyles, wordStyles } from './reading/word-styles';

/**
 * The lines of any .docx as a reader sees them, with its tracked changes accepted: the body, then headers, footers, notes
 * and comments. Null when the file is not a .docx.
 */
export function linesOfDocx(docx: Uint8Array): readonly FileLine[] | null {
  const zip = isTooLarge(docx) ? null : unzipped(docx);
  const parts = zip && partsOf(zip);
  if (!zip || !parts) return null;
  const root = treeOfPart(zip, parts.main);
  // The main part of a spreadsheet has the same relationship.
  if (root?.name !== 'w:document') return null;
  const read = readerOf(zip, parts.main);
  const { blocks, references } = read.part(root);
  return [
    ...linesOfBlocks(blocks),
    ...withoutRepeats(ASIDES.flatMap((aside) => linesOfAside(aside, read, references))),
  ];
}

interface DocxReader {
  /** The parts with this relationship to the main one. */
  trees(type: string): readonly XmlElement[];
  part(tree: XmlElement): ReadPart;
}

function readerOf(zip: PizZip, main: string): DocxReader {
  const relations = relationsOf(zip, main);
  const trees = (type: string) =>
    relations.filter((one) => one.type === type).flatMap(({ target }) => treeOfPart(zip, target) ?? []);
  const styles: WordStyles = wordStyles(trees('styles')[0] ?? null);
  const numbering = trees('numbering')[0] ?? null;
  return {
    trees,
    part(tree) {
      acceptChanges(tree);
      return readPart(tree, { styles, labelOf: listNumbers(numbering) });
    },
  };
}

interface Aside {
  /** The last word of the relationship's type. */
  readonly type: string;
  readonly part: AsidePart;
  /** The element of one note; null when the part is one text. */
  readonly holds: string | null;
}

const ASIDES: readonly Aside[] = [
  { type: 'header', part: 'header', holds: null },
  { type: 'footer', part: 'footer', holds: null },
  { type: 'footnotes', part: 'footnote', holds: 'w:footnote' },
  { type: 'endnotes', part: 'endnote', holds: 'w:endnote' },
  { type: 'comments', part: 'comment', holds: 'w:comment' },
];

function linesOfAside(
  { type, part, holds }: Aside,
  read: DocxReader,
  references: ReadPart['references'],
): readonly FileLine[] {
  const trees = read.trees(type);
  const pieces = holds === null ? trees : trees.flatMap(childElements).filter(({ name }) => name === holds);
  return pieces.flatMap((piece) => {
    const paragraph = references.get(`${part} ${attributeOf(piece, 'w:id')}`) ?? 1;
    const lines = linesOfBlocks(read.part(piece).blocks, part);
    return lines.map((line) => ({ ...line, paragraph, cells: null, table: null }));
  });
}

/** First pages and sections repeat their headers. */
function withoutRepeats(lines: readonly FileLine[]): readonly FileLine[] {
  const seen = new Set<string>();
  return lines.filter(({ part, text }) => {
    const key = `${part} ${text}`;
    const isNew = (part !== 'header' && part !== 'footer') || !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
