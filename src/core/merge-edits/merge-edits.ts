import { dataMarkOf, setDataMark } from '../document/data-mark';
import { madeIn, setMade } from '../document/made/made-part';
import { readStory, storyParts } from '../document/made/read-story';
import type { Story } from '../document/made/story';
import { isTooLarge, unzipped, zipped } from '../document/package';
import { elementsNamed } from '../xml/element';
import { xmlFile } from '../xml/write-xml';
import { applyPlan } from './apply/apply-plan';
import { withoutBoxes } from './boxes/standing-boxes';
import { type Choice, settledPlan } from './choices';
import { editsSince } from './edits-since';
import { mergedStory } from './merge-story';
import type { MergedReport, MergeNote, OpenedReport } from './merged-report';
import { placesIn } from './places';
import { staleFigures } from './stale/stale-figures';

/** Null when the file is no .docx that Word would read. */
export function openReport(docx: Uint8Array): OpenedReport | null {
  const zip = isTooLarge(docx) ? null : unzipped(docx);
  const parts = zip && storyParts(zip);
  if (!zip || !parts) return null;
  return { docx, zip, parts, story: readStory(zip, parts), made: madeIn(zip, parts.main) };
}

/**
 * The edited report with the figures of the new one. It is made from the edited file, whose looks, pictures, remarks and
 * tracked changes stay; when the new report says what the base says, it is that file, byte for byte.
 *
 * `edited` is used up: its trees are changed. The n-th of `choices` is that of the n-th conflict which the merge without
 * choices tells; where there is none, both wordings are shown.
 */
export function mergeEdits(
  base: Story,
  { edited, now }: { readonly edited: OpenedReport; readonly now: OpenedReport },
  choices: readonly Choice[] = [],
): MergedReport {
  const { story, boxes } = withoutBoxes(edited);
  const edits = editsSince(base, story);
  const places = placesIn(story);
  const plan = mergedStory({ base, edited: story, now: now.story }, boxes);
  const stale = staleFigures(plan, { base, now: now.story, places });
  const { settled, isChosen } = settledPlan(plan, choices);
  const applied = applyPlan(settled, { edited, now, places });
  const notes = [
    ...applied.notes,
    ...stale,
    ...plan.withheld.map(({ before, now: after }): MergeNote => ({ kind: 'withheld', before, now: after })),
  ];
  const result = { edits, conflicts: applied.conflicts, taken: applied.taken, notes };
  if (applied.changed.size === 0 && !isChosen) return { docx: edited.docx, ...result };
  const unboxed = [...boxes.within.keys()].map(({ node }) => node);
  writeParts(edited, new Set([...applied.changed, ...unboxed]));
  const { zip, parts } = edited;
  if (now.made) setMade(zip, parts.main, now.made);
  const mark = dataMarkOf(now.docx);
  if (mark !== null) setDataMark(zip, mark);
  return { docx: zipped(zip), ...result };
}

/** Writes the parts in which an element was changed. */
function writeParts({ zip, parts }: OpenedReport, changed: ReadonlySet<unknown>): void {
  for (const [part, root] of parts.roots) {
    const isChanged = part === parts.main || elementsNamed(root, 'w:p').some((one) => changed.has(one));
    if (isChanged) zip.file(part, xmlFile(root));
  }
}
