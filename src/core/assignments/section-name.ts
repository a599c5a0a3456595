import { type Outline, plainHeading, type SectionCode, sectionOf } from '../outline/outline';
import type { SectionName } from './section-types';

/** A section that is no longer in the outline is named by its code alone. */
export function sectionName(outline: Outline, code: SectionCode): SectionName {
  const section = sectionOf(outline, code);
  return { code, heading: section ? plainHeading(section) : '' };
}
