import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import type { Report } from '../report/compose';
import { type Finding, findingsOf, located, type TagTree, unknownTags } from './check-template';
import { dropEmptyLastSection } from './last-section';
import { type Pictures, placePictures, unknownPictures } from './pictures';
import { tagParser } from './template-data';
import type { TemplateProblem } from './template-problem';
import { isWellFormed } from './well-formed';

export type Merged =
  | { readonly kind: 'merged'; readonly docx: Uint8Array }
  /** Every mistake of the template; no document was made. */
  | { readonly kind: 'refused'; readonly problems: readonly TemplateProblem[] };

/**
 * Fills a .docx template with the report. It is synchronous and needs no timers, so it runs in Apps Script too. The
 * same input gives the same bytes.
 */
export function mergeReport(template: Uint8Array, report: Report, pictures: Pictures): Merged {
  const opened = openTemplate(template);
  if (opened.kind === 'refused') return opened;
  const { zip, engine } = opened;
  engine.render(report);
  dropEmptyLastSection(zip);
  for (const file of visibleParts(zip)) {
    keepLookOfBreaks(zip, file);
    placePictures(zip, file, pictures);
  }
  return { kind: 'merged', docx: zipped(zip) };
}

/** All mistakes of a template, found without a report; an empty list means that it can be used. */
export function checkTemplate(template: Uint8Array): readonly TemplateProblem[] {
  const opened = openTemplate(template);
  return opened.kind === 'refused' ? opened.problems : [];
}

type Opened =
  | { readonly kind: 'opened'; readonly zip: PizZip; readonly engine: Docxtemplater<PizZip> }
  | { readonly kind: 'refused'; readonly problems: readonly TemplateProblem[] };

function openTemplate(template: Uint8Array): Opened {
  const zip = unzipped(template);
  if (!zip?.file('word/document.xml')) {
    return { kind: 'refused', problems: [{ code: 'not-a-document', place: null }] };
  }
  if (Object.keys(zip.files).some((name) => XML_PARTS.test(name) && !isWellFormed(zip.file(name)?.asText() ?? ''))) {
    return { kind: 'refused', problems: [{ code: 'part-damaged', place: null }] };
  }
  const sources = new Map(visibleParts(zip).map((file) => [file, zip.file(file)?.asText() ?? '']));
  const trees = new Map<string, TagTree>();
  const { engine, findings } = compiled(zip, trees);
  const unknown = [...trees].flatMap(([file, tree]) => unknownTags(file, tree, findings));
  findings.push(...unknown);
  for (const [file, xml] of sources) findings.push(...unknownPictures(file, xml));
  if (!engine || findings.length > 0) {
    return { kind: 'refused', problems: located(findings, (file) => sources.get(file) ?? null) };
  }
  return { kind: 'opened', zip, engine };
}

function compiled(zip: PizZip, trees: Map<string, TagTree>) {
  const findings: Finding[] = [];
  let engine: Docxtemplater<PizZip> | null = null;
  try {
    engine = new Docxtemplater(zip, {
      modules: [treeCollector(trees)],
      delimiters: { start: '{{', end: '}}' },
      syntax: { changeDelimiterPrefix: null },
      parser: tagParser,
      nullGetter: () => '',
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
    });
  } catch (error) {
    findings.push(...findingsOf(error));
  }
  return { engine, findings };
}

/** The library gives its modules the tags of each part once parsed, even when it rejects the template later. */
function treeCollector(trees: Map<string, TagTree>): DXT.Module {
  return {
    name: 'TreeCollector',
    set({ inspect }: { inspect?: { filePath?: string; postparsed?: TagTree } }) {
      if (inspect?.filePath && inspect.postparsed) trees.set(inspect.filePath, inspect.postparsed);
    },
  };
}

/** The library writes line breaks in runs without font size: 14 pt high even between lines of 12 pt. */
const BARE_BREAK = /<w:r><w:br\/><\/w:r>(<w:r\b[^>]*>(?:<w:rPr>(?:(?!<w:rPr).)*?<\/w:rPr>)?)(?!<w:rPr)/gs;

function keepLookOfBreaks(zip: PizZip, file: string): void {
  const xml = zip.file(file)?.asText() ?? '';
  const mended = xml.replace(BARE_BREAK, '$1<w:br/>');
  if (mended !== xml) zip.file(file, mended);
}

function unzipped(bytes: Uint8Array): PizZip | null {
  try {
    const zip = new PizZip(bytes);
    // Damage in a part is noticed only when the part is unpacked.
    for (const { name, dir } of Object.values(zip.files)) if (!dir) zip.file(name)?.asUint8Array();
    return zip;
  } catch {
    return null;
  }
}

/** The parts that Word reads; other parts of the package do not matter. */
const XML_PARTS = /^(\[Content_Types\]\.xml|_rels\/\.rels|(word|docProps)\/.*\.(xml|rels))$/;

function visibleParts(zip: PizZip): readonly string[] {
  return Object.keys(zip.files).filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name));
}

function zipped(zip: PizZip): Uint8Array {
  // Zip entries contain a local date; a fixed one keeps the bytes equal in every run and every time zone.
  for (const entry of Object.values(zip.files)) entry.date = new Date(1980, 0, 1);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
