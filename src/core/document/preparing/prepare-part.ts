import type { XmlElement } from '../../xml/element';
import type { Finding } from '../check-template';
import type { FrameKind } from '../template-problem';
import { acceptChanges } from './accept-changes';
import { openFramesOfLoops } from './frames-around-loops';
import { wrongNesting } from './loops';
import { openFrames } from './open-frames';
import { type OtherMark, otherMarks } from './other-marks';
import { dropTagRows } from './rows-around-loops';
import { type Found, tagsIn } from './tags-in-tree';

export interface PreparedPart {
  readonly findings: readonly Finding[];
  readonly marks: readonly OtherMark[];
  readonly tags: number;
  /** Paragraphs that begin a tag without ending it. */
  readonly openParagraphs: readonly Finding[];
}

/**
 * Makes a part of a template fit for the merging library, in place, without a change that a reader sees: tracked changes
 * are accepted, frames around tags taken off. What cannot be made fit is told.
 */
export function preparePart(file: string, root: XmlElement): PreparedPart {
  acceptChanges(root);
  openFrames(root);
  const found = tagsIn(root);
  const findings = [...nestings(file, found), ...crossings(file, found)];
  dropTagRows(found.tags);
  return { findings, marks: otherMarks(found), tags: found.tags.length, openParagraphs: openIn(file, found) };
}

function nestings(file: string, { tags }: Found): readonly Finding[] {
  return wrongNesting(tags).map(({ code, tag }) => at(file, tag.paragraph, { code, tag: tag.name }));
}

function crossings(file: string, { tags }: Found): readonly Finding[] {
  return openFramesOfLoops(tags).map((crossing) => {
    const { tag } = crossing;
    const frame: FrameKind | null = crossing.code === 'loop-in-frame' ? crossing.frame : null;
    const problem = frame
      ? ({ code: 'loop-in-frame', frame, tag: tag.name } as const)
      : ({ code: 'loop-misplaced', tag: tag.name } as const);
    return at(file, tag.paragraph, problem);
  });
}

function openIn(file: string, { paragraphs }: Found): readonly Finding[] {
  return paragraphs
    .filter(({ isOpen }) => isOpen)
    .map(({ number, text }) => {
      const tag = text.slice(text.lastIndexOf('{{') + 2).trim();
      return at(file, number, { code: 'tag-unclosed', tag: tag.split(/\s/)[0] ?? '' });
    });
}

function at(file: string, paragraph: number, problem: Finding['problem']): Finding {
  return { file, offset: null, paragraph, problem };
}
