import { codesOf } from '../outline/outline';
import { sectionInTag } from '../report/list-tags';
import type { InForce, TagTree } from './check-template';
import { otherHeadings } from './other-headings';
import type { PreparedTemplate } from './prepared-template';
import { TemplatePlaces } from './template-places';
import type { TemplateWarning } from './template-problem';

/**
 * What was hardly meant: marks of other software, each told once with its first place, tags of sections that the outline
 * in force lacks, or no tag at all.
 */
export function warningsOf(
  template: PreparedTemplate,
  trees: ReadonlyMap<string, TagTree>,
  inForce: InForce | null,
): readonly TemplateWarning[] {
  const { parts, prepared, sources, hasPictures } = template;
  const places = new TemplatePlaces(parts, sources);
  const told = new Set<string>();
  const warnings: TemplateWarning[] = [];
  const sections = inForce && new Set(codesOf(inForce.outline));
  for (const [file, { marks, left, sectionTags }] of prepared) {
    for (const { tag, paragraph } of sectionTags) {
      if (sections === null || sections.has(sectionInTag(tag) as string)) continue;
      warnings.push({ code: 'section-elsewhere', tag, place: places.placeOf({ file, paragraph, offset: null }) });
    }
    const others = inForce ? otherHeadings(sources.get(file) ?? '', sectionTags, inForce.outline) : [];
    for (const { paragraph, ...other } of others) {
      const place = places.placeOf({ file, paragraph, offset: null });
      warnings.push({ code: 'section-under-other-heading', ...other, place });
    }
    for (const { tag, paragraph } of left) {
      warnings.push({ code: 'tag-unfilled', tag, place: places.placeOf({ file, paragraph, offset: null }) });
    }
    for (const { mark, tag, paragraph } of marks) {
      if (told.has(mark)) continue;
      told.add(mark);
      warnings.push({ code: 'other-mark', mark, tag, place: places.placeOf({ file, paragraph, offset: null }) });
    }
  }
  const hasTags = hasPictures || [...trees.values()].some((tree) => tree.some(({ type }) => type === 'placeholder'));
  return warnings.length > 0 || hasTags ? warnings : [{ code: 'no-tags', place: null }];
}
