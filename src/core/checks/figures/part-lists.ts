import { type NumberMention, numbersIn } from '../claims/numbers-in-text';
import type { TextLine } from '../text/report-text';
import { type Part, partsAfter } from './listed-parts';
import { isTold } from './shares';

/**
 * What introduces the parts. `whole`: `gồm`, all parts follow. `some`: `trong đó`, usually not all. `plain`: a colon, a
 * bracket or `cụ thể`, which may be either.
 */
export type ListMark = 'whole' | 'some' | 'plain';

/** A total and the counts told under it. */
export interface PartList {
  readonly total: NumberMention;
  readonly line: TextLine;
  readonly mark: ListMark;
  readonly parts: readonly Part[];
  /** A count behind the end of the list that may complete it. */
  readonly next: NumberMention | null;
  /** Words say that more parts exist, or the list runs on into something else. */
  readonly isOpen: boolean;
}

const MARKS = /(?<!\p{L})(?:bao gồm|gồm có|gồm|chia ra|trong đó|cụ thể(?: là)?|trong số này|số này)(?!\p{L})|[(:]/gu;
/** In characters, from the total to its mark. */
const REACH = 120;

export function markOf(found: string): ListMark {
  if (/gồm|chia ra/.test(found)) return 'whole';
  return /trong|số này/.test(found) ? 'some' : 'plain';
}

/** The lists told within one paragraph. */
export function listsIn(line: TextLine): readonly PartList[] {
  const mentions = numbersIn(line);
  if (!isTold(line) || mentions.length < 2) return [];
  const lower = line.text.toLowerCase();
  let first = 0;
  return [...lower.matchAll(MARKS)].flatMap(({ 0: found, index }): readonly PartList[] => {
    while (first < mentions.length && (mentions[first] as NumberMention).end <= index) first++;
    const end = index + found.length;
    if (isFollowedByMark(lower, end)) return [];
    const total = totalBefore({ mentions, lower, first, at: index });
    const read = total && partsAfter({ line, lower, mentions, total, from: end, first });
    return total && read && read.parts.length > 0
      ? [{ total, line, mark: markOf(wholeMark(lower, index, found)), ...read }]
      : [];
  });
}

/** `gồm:`, `(trong đó`: the nearer mark is read. */
function isFollowedByMark(lower: string, end: number): boolean {
  return /^\s?(?::|\(|(?:bao )?gồm|trong đó|chia ra|cụ thể)/.test(lower.slice(end, end + 12));
}

/** The colon of `gồm:` means what the word before it means. */
function wholeMark(lower: string, index: number, found: string): string {
  if (found !== ':' && found !== '(') return found;
  return (
    /(?:(?:bao )?gồm(?: có)?|chia ra|trong đó|cụ thể)(?: là| có| như sau)?\s?$/.exec(
      lower.slice(Math.max(0, index - 20), index),
    )?.[0] ?? found
  );
}

interface Before {
  readonly mentions: readonly NumberMention[];
  readonly lower: string;
  /** Index of the first number behind the mark. */
  readonly first: number;
  readonly at: number;
}

/** How many numbers may stand between the total and its mark: its rate, or counts in a bracket. */
const MOST_BETWEEN = 5;

/**
 * The count before the mark, past its rate and past brackets that are closed: the nearest, or one of what the parts count
 * where the nearest names nothing, as in `công bố 90 thủ tục ở 3 cấp, trong đó: 30 thủ tục mới`.
 */
function totalBefore({ mentions, lower, first, at }: Before): NumberMention | null {
  const candidates: NumberMention[] = [];
  for (let back = first - 1; back >= 0 && back >= first - MOST_BETWEEN; back--) {
    const mention = mentions[back] as NumberMention;
    const between = lower.slice(mention.end, at);
    if (between.length > REACH || !runsOn(between)) break;
    if (mention.unit !== '%' && !closesBracket(between)) candidates.push(mention);
  }
  const noun = mentions[first]?.noun ?? null;
  const total = candidates.find((candidate) => noun !== null && candidate.noun === noun) ?? candidates[0];
  return total && !total.isApproximate ? total : null;
}

function closesBracket(between: string): boolean {
  const close = between.indexOf(')');
  const open = between.indexOf('(');
  return close >= 0 && (open < 0 || close < open);
}

/** A sentence may end before `Trong đó` or `Gồm có`, but nothing else begins in between. */
function runsOn(between: string): boolean {
  return !/[;!?](?=\s)|\.\s+\S/.test(between.replace(/[.;]\s*$/, ''));
}
