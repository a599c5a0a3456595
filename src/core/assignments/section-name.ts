import { OUTLINE, type SectionCode } from '../workbook/contract/outline';
import type { SectionName } from './section-types';

const NAMES = new Map<string, SectionName>(
  OUTLINE.map(({ code, heading }) => [code, { code, heading: heading.replace(/\s*\{\{[^}]*\}\}/g, '') }]),
);

export function sectionName(code: SectionCode): SectionName {
  return NAMES.get(code) as SectionName;
}

/** Null for a code that the outline lacks, such as one that a page made up. */
export function knownSection(code: string): SectionCode | null {
  return NAMES.has(code) ? (code as SectionCode) : null;
}
