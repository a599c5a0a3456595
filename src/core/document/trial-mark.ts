import { TRIAL_MARK } from '../report/report-wording';
import {
  attributeOf,
  childElements,
  childOf,
  element,
  elementsNamed,
  setAttribute,
  type XmlElement,
} from '../xml/element';
import { readXml } from '../xml/read-xml';
import { xmlFile } from '../xml/write-xml';
import { addRelation, addToPart } from './add-to-part';
import { partsOf, treeOfPart, unzipped, zipped } from './package';
import type PizZip from './pizzip';

/**
 * Writes «BẢN LÀM THỬ» at the top of each page, large and pale. A line of the header and no watermark: Google Docs drops
 * drawn text when it imports a file, and keeps what headers say.
 */
export function withTrialMark(docx: Uint8Array): Uint8Array {
  const zip = unzipped(docx);
  const parts = zip && partsOf(zip);
  if (!zip || !parts) throw new Error('a document of the product cannot be opened');
  for (const [file, kind] of parts.visible) if (kind === 'header') markHeader(zip, file);
  addMissingHeaders(zip, parts.main);
  return zipped(zip);
}

/** A document that people worked with, which may have the mark already. */
export function trialMarked(docx: Uint8Array): Uint8Array {
  return withTrialMark(withoutTrialMark(docx));
}

/** The document without the mark: its words went into a report of real rows. The same bytes when it has none. */
export function withoutTrialMark(docx: Uint8Array): Uint8Array {
  const zip = unzipped(docx);
  const parts = zip && partsOf(zip);
  if (!zip || !parts) return docx;
  let isChanged = false;
  for (const [file, kind] of parts.visible) {
    const root = kind === 'header' ? treeOfPart(zip, file) : null;
    const kept = root?.children.filter((child) => typeof child === 'string' || !isMark(child));
    if (!root || !kept || kept.length === root.children.length) continue;
    // A header holds at least a paragraph (ECMA-376 part 1, 17.10.4).
    root.children = kept.length > 0 ? kept : [element('w:p')];
    zip.file(file, xmlFile(root));
    isChanged = true;
  }
  return isChanged ? zipped(zip) : docx;
}

function isMark(paragraph: XmlElement): boolean {
  const texts = elementsNamed(paragraph, 'w:t').flatMap(({ children }) => children);
  return paragraph.name === 'w:p' && texts.join('').trim() === TRIAL_MARK;
}

function markHeader(zip: PizZip, file: string): void {
  const root = treeOfPart(zip, file);
  if (!root) return;
  root.children.unshift(markParagraph());
  zip.file(file, xmlFile(root));
}

const PART = 'trial-header.xml';
const RELATION_ID = 'rIdLamThu';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

/** For pages of every kind that a document may have (ECMA-376, 17.18.36). */
const HEADER_TYPES = ['default', 'first', 'even'] as const;

/** Sections have the headers of the section before, so those that the first one lacks are missing in all (17.10.5). */
function addMissingHeaders(zip: PizZip, main: string): void {
  const root = treeOfPart(zip, main);
  const body = root && childOf(root, 'w:body');
  if (!root || !body) return;
  const section = elementsNamed(body, 'w:sectPr')[0] ?? addedSection(body);
  const present = childElements(section)
    .filter(({ name }) => name === 'w:headerReference')
    .map((one) => attributeOf(one, 'w:type') ?? 'default');
  const missing = HEADER_TYPES.filter((type) => !present.includes(type));
  if (missing.length === 0) return;
  section.children.unshift(...missing.map(reference));
  setAttribute(root, 'xmlns:r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships');
  zip.file(main, xmlFile(root));
  const folder = main.replace(/[^/]*$/, '');
  zip.file(`${folder}${PART}`, xmlFile(newHeader()));
  addRelation(zip, main, { Id: RELATION_ID, Type: RELATION, Target: PART });
  const attributes = { PartName: `/${folder}${PART}`, ContentType: CONTENT_TYPE };
  addToPart(zip, '[Content_Types].xml', { name: 'Override', attributes });
}

function addedSection(body: XmlElement): XmlElement {
  const section = element('w:sectPr');
  body.children.push(section);
  return section;
}

function reference(type: (typeof HEADER_TYPES)[number]): XmlElement {
  const one = element('w:headerReference');
  setAttribute(one, 'w:type', type);
  setAttribute(one, 'r:id', RELATION_ID);
  return one;
}

function newHeader(): XmlElement {
  const header = element('w:hdr', markParagraph());
  setAttribute(header, 'xmlns:w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main');
  return header;
}

function markParagraph(): XmlElement {
  return readXml(
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>' +
      '<w:r><w:rPr><w:b/><w:color w:val="BFBFBF"/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr>' +
      `<w:t>${TRIAL_MARK}</w:t></w:r></w:p>`,
  ) as XmlElement;
}
