import { sectionInTag } from '../../report/list-tags';
import type { XmlElement } from '../../xml/element';
import { type Finding, type KnownTags, unknownTags } from '../check-template';
import type { FrameKind } from '../template-problem';
import { acceptChanges } from './accept-changes';
import { openFramesOfLoops } from './frames-around-loops';
import { type Loop, matchedLoops, wrongNesting } from './loops';
import { openFrames } from './open-frames';
import { type OtherMark, otherMarks } from './other-marks';
import { keepWhatTagsCarry } from './paragraphs-around-loops';
import { dropTagRows } from './rows-around-loops';
import { type Found, tagsIn } from './tags-in-tree';
import { tagsInFieldCodes, tagsOutsideTexts, type UnfilledTag } from './unfilled';

export interface PreparedPart {
  readonly findings: readonly Finding[];
  readonly marks: readonly OtherMark[];
  readonly left: readonly UnfilledTag[];
  readonly tags: number;
  /** The tags that name a section, each once with its first paragraph. */
  readonly sectionTags: readonly UnfilledTag[];
}

/**
 * Makes a part of a template fit for the merging library, in place, without a change that a reader sees: tracked changes
 * are accepted, frames around tags taken off. What cannot be made fit is told.
 */
export function preparePart(file: string, root: XmlElement, known: KnownTags): PreparedPart {
  acceptChanges(root);
  openFrames(root);
  const found = tagsIn(root);
  const { loops, mistakes } = matchedLoops(found.tags);
  const { refused, left } = tagsOutsideTexts(root);
  const findings = [
    ...nestings(file, found),
    ...mistakes.map(({ code, tag, closing }) => at(file, tag.paragraph, loopProblem(code, tag.name, closing))),
    ...found.paragraphs.flatMap((one) => one.mistakes.map((mistake) => at(file, one.number, mistake))),
    ...unknownTags(file, found.tags, { known, hasOpenLoop: mistakes.length > 0 }),
    ...crossings(file, loops),
    ...tagsInFieldCodes(file, found),
    ...refused.map(({ tag, paragraph }) => at(file, paragraph, { code: 'tag-outside-text', tag })),
  ];
  // Where something is wrong nothing moves, so that every mistake is told with the paragraph of the template.
  if (findings.length === 0) {
    dropTagRows(loops);
    keepWhatTagsCarry(loops);
  }
  return { findings, marks: otherMarks(found), left, tags: found.tags.length, sectionTags: sectionTags(found) };
}

function sectionTags({ tags }: Found): readonly UnfilledTag[] {
  const first = new Map<string, number>();
  for (const { name, paragraph } of tags) {
    if (sectionInTag(name) !== null && !first.has(name)) first.set(name, paragraph);
  }
  return [...first].map(([tag, paragraph]) => ({ tag, paragraph }));
}

function loopProblem(code: 'loop-unclosed' | 'loop-unopened' | 'loop-mismatched', tag: string, closing: string) {
  return code === 'loop-mismatched' ? { code, tag, closing } : { code, tag };
}

function nestings(file: string, { tags }: Found): readonly Finding[] {
  return wrongNesting(tags).map(({ code, tag }) => at(file, tag.paragraph, { code, tag: tag.name }));
}

function crossings(file: string, loops: readonly Loop[]): readonly Finding[] {
  return openFramesOfLoops(loops).map((crossing) => {
    const { tag } = crossing;
    const frame: FrameKind | null = crossing.code === 'loop-in-frame' ? crossing.frame : null;
    const problem = frame
      ? ({ code: 'loop-in-frame', frame, tag: tag.name } as const)
      : ({ code: 'loop-misplaced', tag: tag.name } as const);
    return at(file, tag.paragraph, problem);
  });
}

function at(file: string, paragraph: number, problem: Finding['problem']): Finding {
  return { file, offset: null, paragraph, problem };
}
