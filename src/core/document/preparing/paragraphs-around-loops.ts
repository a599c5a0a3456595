import { childOf, element, replaceInside, type XmlElement } from '../../xml/element';
import type { Loop } from './loops';
import { textIn } from './open-frames';
import type { FoundTag } from './tags-in-tree';

/**
 * A paragraph that holds only one end of a loop is not printed, and that of the end is repeated when it holds more. What
 * it carries for others moves out of the loop: a section break (ECMA-376, 17.6.18) gets a paragraph of its own, the ends
 * of bookmarks stand between paragraphs. So a break comes once, however many items there are, also when there are none.
 */
export function keepWhatTagsCarry(loops: readonly Loop[]): void {
  for (const { open, close } of loops) {
    const [begun, ended] = [placeOf(open), placeOf(close)];
    if (!begun || !ended || begun.paragraph === ended.paragraph || begun.parent !== ended.parent) continue;
    if (isAlone(begun.paragraph)) {
      insertBeside(begun, 0, [...takenBreak(begun.paragraph), ...takenRanges(begun.paragraph)]);
    }
    const ranges = isAlone(ended.paragraph) ? takenRanges(ended.paragraph) : [];
    insertBeside(ended, 1, [...ranges, ...takenBreak(ended.paragraph)]);
  }
}

interface Place {
  readonly paragraph: XmlElement;
  readonly parent: XmlElement;
}

function placeOf({ path }: FoundTag): Place | null {
  for (let at = path.length - 1; at > 0; at--) {
    const [paragraph, parent] = [path[at], path[at - 1]];
    if (paragraph?.name === 'w:p' && parent) return { paragraph, parent };
  }
  return null;
}

function isAlone(paragraph: XmlElement): boolean {
  return /^\s*\{\{[^{}]*\}\}\s*$/.test(textIn(paragraph));
}

function insertBeside({ paragraph, parent }: Place, after: 0 | 1, moved: readonly XmlElement[]): void {
  if (moved.length > 0) parent.children.splice(parent.children.indexOf(paragraph) + after, 0, ...moved);
}

/** What would show on a paragraph without text. */
const SHOWN = new Set(['w:numPr', 'w:pageBreakBefore', 'w:pBdr', 'w:shd']);

/** A paragraph with the section break of this one, which has none then. */
function takenBreak(paragraph: XmlElement): readonly XmlElement[] {
  const properties = childOf(paragraph, 'w:pPr');
  const section = properties && childOf(properties, 'w:sectPr');
  if (!section) return [];
  const kept = properties.children.filter((one) => typeof one === 'string' || !SHOWN.has(one.name));
  properties.children = properties.children.filter((one) => one !== section);
  return [element('w:p', element('w:pPr', ...kept))];
}

const RANGES = new Set(['w:bookmarkStart', 'w:bookmarkEnd', 'w:permStart', 'w:permEnd']);

/** The ends of bookmarks and permissions inside, taken out. */
export function takenRanges(of: XmlElement): readonly XmlElement[] {
  const taken: XmlElement[] = [];
  replaceInside(of, (one) => {
    if (!RANGES.has(one.name)) return null;
    taken.push(one);
    return [];
  });
  return taken;
}
