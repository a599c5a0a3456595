import { OUTLINE, type SectionCode } from '../workbook/contract/outline';
import type { SectionName } from './section-types';

const NAMES = new Map<string, SectionName>(
  OUTLINE.map(({ code, heading }) => [code, { code, heading: heading.replace(/\s*\{\{[^}]*\}\}/g, '') }]),
);

export function sectionName(code: SectionCode): SectionName {
  return NAMES.get(code) as SectionName;
}

/** Null for a code that is not in the outline. */
export function knownSection(code: string): SectionCode | null {
  return NAMES.has(code) ? (code as SectionCode) : null;
}
