import PizZip from 'pizzip';
import { paragraphsOf } from '../../src/core/document/docx-text';
import { type XmlElement, xmlOf } from './xml';

const zips = new WeakMap<Uint8Array, PizZip>();

/** The parts of a .docx, unpacked once and never changed. */
function opened(docx: Uint8Array): PizZip {
  const zip = zips.get(docx) ?? new PizZip(docx);
  zips.set(docx, zip);
  return zip;
}

/** A part of a .docx as text, decoded as strict UTF-8, as Word does; empty when there is no such part. */
export function partOf(docx: Uint8Array, name: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(docx, name));
}

export function bytesOf(docx: Uint8Array, name: string): Uint8Array {
  return opened(docx).file(name)?.asUint8Array() ?? new Uint8Array(0);
}

export function partNames(docx: Uint8Array): readonly string[] {
  return Object.values(opened(docx).files)
    .filter(({ dir }) => !dir)
    .map(({ name }) => name);
}

const trees = new WeakMap<Uint8Array, Map<string, XmlElement>>();

/** A part of a .docx, parsed only once. */
export function treeOf(docx: Uint8Array, name: string): XmlElement {
  const parts = trees.get(docx) ?? new Map<string, XmlElement>();
  const tree = parts.get(name) ?? xmlOf(partOf(docx, name));
  trees.set(docx, parts.set(name, tree));
  return tree;
}

export function bodyOf(docx: Uint8Array): XmlElement {
  return treeOf(docx, 'word/document.xml');
}

/** The paragraphs of a part in reading order, including those of table cells. */
export function paragraphsIn(docx: Uint8Array, part = 'word/document.xml'): readonly string[] {
  return paragraphsOf(partOf(docx, part)).map(({ text }) => text);
}

/**
 * The text that a reader sees: one line for each paragraph outside tables and for each table row, its cells separated
 * by bars.
 */
export function linesIn(docx: Uint8Array): readonly string[] {
  const pieces = partOf(docx, 'word/document.xml').split(/(<w:tr[ >].*?<\/w:tr>)/s);
  return pieces.flatMap((piece, index) => {
    if (index % 2 === 0) return paragraphsOf(piece).map(({ text }) => text);
    const cells = piece.split('</w:tc>').slice(0, -1);
    return [cells.map((cell) => paragraphsOf(cell).map(oneLine).filter(Boolean).join(' / ')).join(' | ')];
  });
}

function oneLine({ text }: { readonly text: string }): string {
  return text.replace(/\n/g, ' / ');
}

/** Expects every XML part to be well-formed. */
export function expectWellFormed(docx: Uint8Array): void {
  for (const name of partNames(docx)) {
    if (/\.(xml|rels)$/.test(name)) expect(() => treeOf(docx, name)).not.toThrow();
  }
}

/** A copy with one part changed. */
export function withPart(docx: Uint8Array, name: string, edit: (xml: string) => string): Uint8Array {
  const zip = new PizZip(docx);
  zip.file(name, edit(zip.file(name)?.asText() ?? ''));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
