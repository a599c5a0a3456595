import { readStory } from '../../document/made/read-story';
import { paragraphsOfBlocks, type Story, type StoryParagraph } from '../../document/made/story';
import type { XmlElement } from '../../xml/element';
import { clearHighlight, editText } from '../apply/edit-text';
import type { OpenedReport } from '../merged-report';
import { OPENING } from './box-words';
import { type BoxInText, boxesIn } from './read-boxes';

/** Two wordings that an earlier merge left in a paragraph: by the place of the first one, once the marks are gone. */
export interface StandingBox {
  readonly from: number;
  readonly to: number;
  readonly now: string;
}

/** Over several paragraphs: those that hold its marks. */
export interface WideBox {
  readonly paragraphs: readonly StoryParagraph[];
  readonly now: string;
}

export interface Boxes {
  readonly within: ReadonlyMap<StoryParagraph, readonly StandingBox[]>;
  readonly wide: readonly WideBox[];
}

interface Unboxed {
  readonly story: Story;
  readonly boxes: Boxes;
}

/**
 * The edited document as people wrote it, without the second wordings that an earlier merge put in: else a box would be
 * taken for words of people, and put into another box. The marks are taken out of the trees too; whoever merges puts back
 * those that still stand.
 */
export function withoutBoxes({ zip, parts, story }: OpenedReport): Unboxed {
  const paragraphs = [...paragraphsOfBlocks(story.body), ...story.asides];
  if (!paragraphs.some(({ text }) => text.includes(OPENING))) {
    return { story, boxes: { within: new Map(), wide: [] } };
  }
  const wide = wideBoxes(paragraphs);
  const byNode = new Map<XmlElement, readonly StandingBox[]>();
  for (const { node, text } of paragraphs) {
    const found = boxesIn(text);
    if (node && found.length > 0) byNode.set(node, unmarked(node, found));
  }
  for (const { paragraphs: own, marks } of wide) unmarkWide(own, marks);
  const bare = readStory(zip, parts);
  const all = [...paragraphsOfBlocks(bare.body), ...bare.asides];
  const paragraphOf = new Map(all.flatMap((one) => (one.node ? [[one.node, one] as const] : [])));
  const within = all.flatMap((one) => {
    const boxes = one.node ? byNode.get(one.node) : undefined;
    return boxes ? [[one, boxes] as const] : [];
  });
  const found = wide.map(({ paragraphs: own, now }) => ({
    paragraphs: own.flatMap(({ node }) => (node ? (paragraphOf.get(node) ?? []) : [])),
    now,
  }));
  return { story: bare, boxes: { within: new Map(within), wide: found } };
}

function unmarked(node: XmlElement, boxes: readonly BoxInText[]): readonly StandingBox[] {
  let gone = 0;
  const standing = boxes.map(({ edited, marks, now }) => {
    const before = marks.filter(({ to }) => to <= edited.from || edited.from === edited.to);
    const from =
      edited.from - gone - (edited.from === edited.to ? edited.from - (before[0]?.from ?? 0) : lengthOf(before));
    gone += lengthOf(marks);
    const inner = marks.filter((mark) => mark.from >= edited.from && mark.to <= edited.to && edited.to > edited.from);
    return { from, to: from + edited.to - edited.from - lengthOf(inner), now };
  });
  for (const { from, to } of boxes.flatMap(({ marks }) => marks).reverse()) editText(node, { from, to, text: '' });
  for (const { from, to } of standing) clearHighlight(node, from, to);
  return standing;
}

function lengthOf(spans: readonly { readonly from: number; readonly to: number }[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

interface MarkedWide extends WideBox {
  /** What is taken out of the first paragraph and of the last one. */
  readonly marks: BoxInText['marks'];
}

/** A paragraph that opens a box which another one, below it, closes. */
function wideBoxes(paragraphs: readonly StoryParagraph[]): readonly MarkedWide[] {
  const wide: MarkedWide[] = [];
  for (const [at, { text }] of paragraphs.entries()) {
    if (!text.startsWith(OPENING) || boxesIn(text).length > 0) continue;
    const rest = paragraphs.slice(at + 1, at + 1 + MOST_PARAGRAPHS);
    const next = rest.findIndex((one) => one.text.includes(OPENING));
    const until = next < 0 ? rest : rest.slice(0, next);
    const end = until.findIndex((one) => boxesIn(OPENING + one.text).length > 0);
    const [box] = boxesIn(OPENING + (until[end]?.text ?? ''));
    if (!box) continue;
    const own = paragraphs.slice(at, at + end + 2);
    const closing = { from: box.edited.to - OPENING.length, to: box.to - OPENING.length };
    wide.push({ paragraphs: own, now: box.now, marks: [{ from: 0, to: OPENING.length }, closing] });
  }
  return wide;
}

/** Longer ones are hardly boxes. */
const MOST_PARAGRAPHS = 200;

function unmarkWide(paragraphs: readonly StoryParagraph[], [opening, closing]: BoxInText['marks']): void {
  const [first, last] = [paragraphs[0]?.node, paragraphs[paragraphs.length - 1]?.node];
  if (last && closing) editText(last, { ...closing, text: '' });
  if (first && opening) editText(first, { ...opening, text: '' });
}
