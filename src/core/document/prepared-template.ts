import { readXml } from '../xml/read-xml';
import { xmlFile } from '../xml/write-xml';
import type { Finding, KnownTags } from './check-template';
import { makeDocument } from './document-type';
import { taggedPictures, unknownPictures } from './finishing/pictures';
import { type DocxParts, isTooLarge, partsOf, textOfPart, treeOfPart, unzipped } from './package';
import type PizZip from './pizzip';
import { tagsBehind } from './preparing/linked-tags';
import { type PreparedPart, preparePart } from './preparing/prepare-part';
import type { TemplateProblem } from './template-problem';

export interface PreparedTemplate {
  readonly zip: PizZip;
  readonly parts: DocxParts;
  /** The parts that people see, as they are merged. */
  readonly sources: ReadonlyMap<string, string>;
  readonly prepared: ReadonlyMap<string, PreparedPart>;
  readonly findings: readonly Finding[];
  readonly hasPictures: boolean;
}

/** Other files of Office are zip files of the same kind; the first element of their main part tells what they are. */
function programOf(main: string): 'Excel' | 'PowerPoint' | null {
  const [, first] = /<(?:[\w.-]+:)?(workbook|presentation|document)[\s/>]/.exec(main) ?? [];
  if (first === 'workbook') return 'Excel';
  return first === 'presentation' ? 'PowerPoint' : null;
}

/** The default template has a third of a megabyte; merging takes a second for each. */
const MOST_XML = 8_000_000;

/** Opens a template and makes it fit for merging; the problem that keeps it from being read at all, if there is one. */
export function preparedTemplate(template: Uint8Array, known: KnownTags): PreparedTemplate | TemplateProblem {
  if (isTooLarge(template, MOST_XML)) return { code: 'too-large', place: null };
  const zip = unzipped(template);
  const parts = zip && partsOf(zip);
  if (!zip || !parts) return { code: zip && hasDamagedXml(zip) ? 'part-damaged' : 'not-a-document', place: null };
  const program = programOf(textOfPart(zip, parts.main));
  if (program) return { code: 'other-program', program, place: null };
  if (hasDamagedXml(zip, parts.visible) || !makeDocument(zip, parts.main)) return { code: 'part-damaged', place: null };
  const sources = new Map<string, string>();
  const prepared = new Map<string, PreparedPart>();
  let findings: readonly Finding[] = [];
  let hasPictures = false;
  for (const file of parts.visible.keys()) {
    const root = treeOfPart(zip, file);
    if (!root) return { code: 'part-damaged', place: null };
    const part = preparePart(file, root, known);
    prepared.set(file, part);
    findings = [...findings, ...part.findings, ...unknownPictures(file, root), ...tagsBehind(zip, file, root)];
    hasPictures = hasPictures || taggedPictures(root).length > 0;
    const xml = xmlFile(root);
    sources.set(file, xml);
    zip.file(file, xml);
  }
  return { zip, parts, sources, prepared, findings, hasPictures };
}

/** The parts that Word reads; other parts of the package do not matter. */
const XML_PARTS = /^(\[Content_Types\]\.xml|_rels\/\.rels|(word|docProps)\/.*\.(xml|rels))$/;

function hasDamagedXml(zip: PizZip, except: ReadonlyMap<string, unknown> = new Map()): boolean {
  const names = Object.keys(zip.files).filter((name) => XML_PARTS.test(name) && !except.has(name));
  return names.some((name) => readXml(textOfPart(zip, name)) === null);
}
