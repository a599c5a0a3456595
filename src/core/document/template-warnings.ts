import type { TagTree } from './check-template';
import type { PreparedTemplate } from './prepared-template';
import { TemplatePlaces } from './template-places';
import type { TemplateWarning } from './template-problem';

/** What was hardly meant: marks of other software, each told once with its first place, or no tag at all. */
export function warningsOf(
  template: PreparedTemplate,
  trees: ReadonlyMap<string, TagTree>,
): readonly TemplateWarning[] {
  const { parts, prepared, sources, hasPictures } = template;
  const places = new TemplatePlaces(parts, sources);
  const told = new Set<string>();
  const warnings: TemplateWarning[] = [];
  for (const [file, { marks, left }] of prepared) {
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
