import type { StoryParagraph } from '../document/made/story';
import { aligned } from './align/align';
import { type Line, likeness, lineOfBlock } from './align/lines';
import type { Boxes } from './boxes/standing-boxes';
import { mergedParagraph, type Versions } from './merge-paragraph';
import type { PlannedText } from './plan';

const LEAST_LIKENESS = 0.6;

interface MergedAsides {
  readonly texts: readonly PlannedText[];
  /** Paragraphs that people wrote. */
  readonly added: readonly StoryParagraph[];
}

/**
 * Headers, footers, notes and text boxes: programs repeat them, leave copies out and order them as they like, so each
 * edited paragraph looks for the one that it was; none is added or taken out.
 */
export function mergedAsides(
  { base, edited, now }: Versions<readonly StoryParagraph[]>,
  { within }: Boxes,
): MergedAsides {
  const lines = base.map(lineOfBlock);
  const toNow = aligned(lines, now.map(lineOfBlock));
  const texts: PlannedText[] = [];
  const added: StoryParagraph[] = [];
  for (const paragraph of edited) {
    const at = nearest(lineOfBlock(paragraph), lines);
    const [before, after] = [base[at ?? -1], now[toNow[at ?? -1] ?? -1]];
    if (before && after)
      texts.push(mergedParagraph({ base: before, edited: paragraph, now: after }, within.get(paragraph)));
    else if (!before) added.push(paragraph);
  }
  return { texts, added };
}

function nearest(line: Line, others: readonly Line[]): number | null {
  if (line.size === 0) return null;
  let [best, most]: [number | null, number] = [null, LEAST_LIKENESS];
  for (const [at, other] of others.entries()) {
    const alike = likeness(line, other);
    if (alike > most) [best, most] = [at, alike];
  }
  return best;
}
