import { textOfPart, unzipped } from '../../core/document/package';

/** How often a .docx holds each thing that a report needs; ECMA-376 part 1 names the elements. */
export const FEATURES = {
  sections: /<w:sectPr[\s>]/g,
  landscape: /<w:pgSz[^>]*w:orient="landscape"/g,
  pageNumbers: /<w:instrText[^>]*>\s*PAGE\b|<w:fldSimple[^>]*w:instr="\s*PAGE\b/g,
  restart: /<w:pgNumType[^>]*w:start="/g,
  firstPage: /<w:titlePg(?![^>]*w:val="(?:0|false)")/g,
  headerRows: /<w:tblHeader(?![^>]*w:val="(?:0|false)")/g,
  borders: /<w:(?:tblBorders|tcBorders)>/g,
} as const;

export type Feature = keyof typeof FEATURES | 'picture';

export type FeatureCounts = Readonly<Record<Feature, number>>;

/** Counts in the body, headers and footers; null when the bytes are no .docx. */
export function featuresOf(docx: Uint8Array): FeatureCounts | null {
  const zip = unzipped(docx);
  if (!zip) return null;
  const names = Object.keys(zip.files);
  const text = names
    .filter((name) => /^word\/(document|header|footer)\d*\.xml$/.test(name))
    .map((name) => textOfPart(zip, name))
    .join('\n');
  const counts = Object.entries(FEATURES).map(([feature, sign]) => [feature, text.match(sign)?.length ?? 0]);
  const picture = names.filter((name) => /^word\/media\/./.test(name)).length;
  return { ...(Object.fromEntries(counts) as FeatureCounts), picture };
}
