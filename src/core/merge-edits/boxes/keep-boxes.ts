import { onOneLine } from '../../document/made/story';
import { unmerged } from '../merge-paragraph';
import type { Dispute, PlannedChange, PlannedText } from '../plan';
import { wordsBetween } from '../words/sentences';
import type { Boxes, StandingBox } from './standing-boxes';

/**
 * Puts back the boxes of an earlier merge that still stand. One that the new document disputes anew has become another box;
 * one that people's wording settled, since the new document says the same, is gone.
 */
export function withStandingBoxes(
  texts: readonly PlannedText[],
  disputes: readonly Dispute[],
  { within }: Boxes,
): readonly PlannedText[] {
  if (within.size === 0) return texts;
  const swallowed = new Set(disputes.flatMap(({ paragraphs }) => paragraphs));
  const known = new Set(texts.map(({ edited }) => edited));
  const others = [...within.keys()].filter((one) => !known.has(one)).map((one) => unmerged(one, []));
  return [...texts, ...others].map((text) => {
    const boxes = swallowed.has(text.edited) ? undefined : within.get(text.edited);
    return boxes ? withStanding(text, boxes) : text;
  });
}

function withStanding(text: PlannedText, boxes: readonly StandingBox[]): PlannedText {
  let isAgreed = false;
  const standing = boxes.flatMap((box): readonly PlannedChange[] => {
    const { from, to } = wordsBetween(text.editedWords, box);
    const isRenewed = text.changes.some((one) => one.kind === 'conflict' && one.from <= from && one.to >= to);
    const nowhere = { newFrom: 0, newTo: 0, baseFrom: 0, baseTo: 0 };
    const isSettled = text.agreed.some((one) => one.from <= from && one.to >= to);
    isAgreed ||= isSettled;
    return isRenewed || isSettled ? [] : [{ kind: 'standing', from, to, ...nowhere, wording: box.now }];
  });
  const isFree = (change: PlannedChange) =>
    change.kind === 'conflict' || standing.every(({ from, to }) => change.to <= from || change.from >= to);
  return { ...text, changes: [...text.changes.filter(isFree), ...standing], isAgreed };
}

/**
 * Boxes over several paragraphs that stand in no gap: somebody edited what is around them. Their marks are put back, and
 * that is all.
 */
export function otherWideBoxes(disputes: readonly Dispute[], { wide }: Boxes): readonly Dispute[] {
  const known = new Set(disputes.flatMap(({ paragraphs }) => paragraphs));
  const others = wide.filter(({ paragraphs }) => !paragraphs.some((one) => known.has(one)));
  return others.map(({ paragraphs, now }) => {
    const edited = paragraphs.map(({ text }) => onOneLine(text)).filter((text) => text !== '');
    const said = paragraphs.filter(({ text }) => text.trim() !== '');
    return {
      nodes: [],
      container: null,
      paragraphs: said,
      edited: edited.join(' | '),
      now,
      news: [],
      isStanding: true,
    };
  });
}
