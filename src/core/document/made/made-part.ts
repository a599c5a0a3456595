import { REPORT_KINDS, type ReportKind } from '../../report/report-kind';
import { attributeOf, childElements, element, setAttribute, type XmlElement } from '../../xml/element';
import { escaped, unescaped } from '../../xml/entities';
import { readXml } from '../../xml/read-xml';
import { xmlFile } from '../../xml/write-xml';
import { addRelation, addToPart } from '../add-to-part';
import { relationsOf, textOfPart } from '../package';
import type PizZip from '../pizzip';
import type { Story, StoryBlock, StoryParagraph, StoryRow } from './story';

/** What a report was when the product made it; people edit it afterwards. */
export interface Made {
  readonly kind: ReportKind;
  /** As the report prints it: `6 tháng đầu năm 2023`. */
  readonly period: string;
  readonly story: Story;
}

const NAMESPACE = 'urn:bao-cao-cchc:ban-da-tao';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** The number by which Office knows a part of custom XML; ours is always this one. */
const ITEM = '{6E1B7C52-43A0-4D19-9C0B-7A2D5F8E3B11}';

/**
 * Writes into a .docx what it says, as a part of custom XML (ECMA-376 part 1, 15.2.5 and 15.2.6). Word and LibreOffice
 * keep such a part when they save; Google drops it. Answers the name of the part.
 */
export function setMade(zip: PizZip, main: string, { kind, period, story }: Made): string {
  const root = element('banDaTao', ...blocksOut(story.body), element('ngoai', ...story.asides.map(paragraphOut)));
  for (const [name, value] of [
    ['xmlns', NAMESPACE],
    ['loai', kind],
    ['phan', String(story.sections)],
    ['ky', escaped(period).replace(/"/g, '&quot;')],
  ] as const)
    setAttribute(root, name, value);
  const part = madePart(zip, main) ?? addedPart(zip, main);
  zip.file(part, xmlFile(root));
  return part;
}

/** Null in a file that the product did not make, or from which a program dropped the part. */
export function madeIn(zip: PizZip, main: string): Made | null {
  const part = madePart(zip, main);
  const root = part === null ? null : readXml(textOfPart(zip, part));
  const kind = REPORT_KINDS.find((one) => root && one === attributeOf(root, 'loai'));
  if (!root || kind === undefined) return null;
  const aside = childElements(root).find((one) => localName(one) === 'ngoai');
  const asides = aside ? blocksIn(aside).filter((block) => block.kind === 'paragraph') : [];
  const period = unescaped(attributeOf(root, 'ky') ?? '');
  return { kind, period, story: { body: blocksIn(root), asides, sections: Number(attributeOf(root, 'phan') ?? 0) } };
}

function madePart(zip: PizZip, main: string): string | null {
  const items = relationsOf(zip, main).filter(({ type }) => type === 'customXml');
  return items.find(({ target }) => textOfPart(zip, target).includes(`"${NAMESPACE}"`))?.target ?? null;
}

function addedPart(zip: PizZip, main: string): string {
  let number = 1;
  while (zip.file(`customXml/item${number}.xml`)) number++;
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  addRelation(zip, main, { Id: `rIdBanDaTao${number}`, Type: `${OFFICE}/relationships/customXml`, Target: `/${item}` });
  const toProperties = `${OFFICE}/relationships/customXmlProps`;
  addRelation(zip, item, { Id: 'rId1', Type: toProperties, Target: `/${properties}` });
  const declared = { PartName: `/${properties}`, ContentType: PROPERTIES_TYPE };
  addToPart(zip, '[Content_Types].xml', { name: 'Override', attributes: declared });
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs>`;
  zip.file(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${ITEM}" xmlns:ds="${OFFICE}/customXml">${schema}</ds:datastoreItem>`,
  );
  return item;
}

function blocksOut(blocks: readonly StoryBlock[]): XmlElement[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? paragraphOut(block) : element('t', ...block.rows.map(rowOut)),
  );
}

function rowOut({ cells }: StoryRow): XmlElement {
  return element('r', ...cells.map(({ blocks }) => element('c', ...blocksOut(blocks))));
}

function paragraphOut({ text, pictures }: StoryParagraph): XmlElement {
  const out = element('p', ...(text === '' ? [] : [escaped(text)]));
  if (pictures.length > 0) setAttribute(out, 'anh', pictures.join(' '));
  return out;
}

function blocksIn(of: XmlElement): readonly StoryBlock[] {
  return childElements(of).flatMap((child): readonly StoryBlock[] => {
    if (localName(child) === 'p') return [paragraphIn(child)];
    return localName(child) === 't' ? [{ kind: 'table', node: null, rows: childElements(child).map(rowIn) }] : [];
  });
}

function rowIn(row: XmlElement): StoryRow {
  return { node: null, cells: childElements(row).map((cell) => ({ node: null, blocks: blocksIn(cell) })) };
}

function paragraphIn(of: XmlElement): StoryParagraph {
  const text = unescaped(of.children.filter((child) => typeof child === 'string').join(''));
  return { kind: 'paragraph', text, pictures: attributeOf(of, 'anh')?.split(' ') ?? [], node: null };
}

/** Programs may give the namespace a prefix when they save. */
function localName({ name }: XmlElement): string {
  return name.replace(/^.*:/, '');
}
