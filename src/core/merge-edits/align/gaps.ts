import { type Alignment, LEAST_LIKENESS } from './align';
import { type Line, likeness, sharedBy } from './lines';
import { outOfOrder } from './merged-order';

/** Between two lines that both lists have in order: lines of the first list that are gone, and stretches of new ones. */
export interface GapBetween {
  readonly gone: readonly number[];
  readonly added: readonly (readonly number[])[];
}

/** Where lines went or came; a line that was moved stands between no neighbours. */
export function gapsOf(to: Alignment, otherCount: number): readonly GapBetween[] {
  const found = to.flatMap((other, at) => (other === null ? [] : [{ at, other }]));
  const moved = outOfOrder(
    found,
    [...found].sort((a, b) => a.other - b.other),
  );
  const anchors = found.filter((one) => !moved.has(one));
  const taken = new Set(found.map(({ other }) => other));
  const ends = [...anchors, { at: to.length, other: otherCount }];
  const gaps = ends.map((end, index) => {
    const start = anchors[index - 1] ?? { at: -1, other: -1 };
    const gone = numbersBetween(start.at, end.at).filter((at) => to[at] === null);
    return { gone, added: stretches(numbersBetween(start.other, end.other).filter((at) => !taken.has(at))) };
  });
  return gaps.filter(({ gone, added }) => gone.length > 0 || added.length > 0);
}

function numbersBetween(before: number, end: number): readonly number[] {
  return Array.from({ length: end - before - 1 }, (_, at) => before + 1 + at);
}

/** Numbers that follow each other, together. */
function stretches(numbers: readonly number[]): readonly (readonly number[])[] {
  const all: number[][] = [];
  for (const one of numbers) {
    const last = all[all.length - 1];
    if (last && last[last.length - 1] === one - 1) last.push(one);
    else all.push([one]);
  }
  return all;
}

/** Of the shorter one of two lines, this much has to stand in the longer one when the two are one line. */
const LEAST_SHARED = 0.75;

interface Lines {
  readonly base: readonly Line[];
  readonly edited: readonly Line[];
  readonly now: readonly Line[];
  readonly toNow: Alignment;
}

/**
 * Of a line that people wrote almost anew, the words that it happens to share with the old one say nothing: where the new
 * document changed it too, the two are no longer the same line.
 */
export function withoutRewritten(toEdited: Alignment, { base, edited, now, toNow }: Lines): Alignment {
  return toEdited.map((other, at) => {
    const [was, by, is] = [base[at], edited[other ?? -1], now[toNow[at] ?? -1]];
    const isOpen =
      was !== undefined && by !== undefined && is !== undefined && was.key !== is.key && was.kind !== 'table';
    const isRewritten = isOpen && likeness(was, by) < LEAST_LIKENESS && sharedBy(was, by) < LEAST_SHARED;
    return isRewritten ? null : other;
  });
}
