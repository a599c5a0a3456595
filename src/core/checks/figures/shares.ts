import { type NumberMention, numbersIn } from '../claims/numbers-in-text';
import type { TextLine } from '../text/report-text';
import { baseOf, fitOf, type Quantity, quantityOf } from './rate-fit';
import {
  beginsWithBase,
  hasNamedBase,
  isCompared,
  isNoShare,
  isOfNamed,
  isSaidTogether,
  namesBaseBehind,
  namesCountsBehind,
  namesRatioBehind,
  saysOfAll,
  saysPlan,
} from './share-words';

/**
 * How the base of a percentage is known. `written`: `571/732`. `said`: the clause names it, as in `trên tổng số 732`.
 * `planned`: a plan or estimate told before in the sentence.
 */
export type BaseBy = 'written' | 'said' | 'planned';

export interface Base {
  readonly quantity: Quantity;
  readonly by: BaseBy;
}

/** A percentage that is a share, with the count it is told of and the base, as far as the sentence has them. */
export interface Share {
  readonly rate: NumberMention;
  readonly line: TextLine;
  /** The line's text in lower case. */
  readonly lower: string;
  readonly part: NumberMention | null;
  /** Place of the part among the numbers of the line; -1 without a part. */
  readonly partIndex: number;
  readonly base: Base | null;
  /** Whether the count directly precedes it: `713 hồ sơ, đạt 13,42%`. */
  readonly isBeside: boolean;
}

const SHARES = new WeakMap<TextLine, readonly Share[]>();

/** The shares of a paragraph. Cached, since several rules ask. */
export function sharesIn(line: TextLine): readonly Share[] {
  const known = SHARES.get(line) ?? read(line);
  SHARES.set(line, known);
  return known;
}

/** A sentence of the report on its own period; the cells of a table are judged by their columns. */
export function isTold({ kind, cells, isAhead }: TextLine): boolean {
  return kind === 'body' && cells === null && !isAhead;
}

function read(line: TextLine): readonly Share[] {
  if (!isTold(line) || !line.text.includes('%')) return [];
  const mentions = numbersIn(line);
  const lower = line.text.toLowerCase();
  return mentions.flatMap((rate, index) =>
    rate.unit === '%' && !rate.isApproximate ? shareOf({ line, lower, mentions, index, rate }) : [],
  );
}

interface At {
  readonly line: TextLine;
  readonly lower: string;
  readonly mentions: readonly NumberMention[];
  readonly index: number;
  readonly rate: NumberMention;
}

type Counts = Pick<Share, 'part' | 'partIndex' | 'base'>;

const NO_COUNTS: Counts = { part: null, partIndex: -1, base: null };

function shareOf(at: At): readonly Share[] {
  const { line, lower, rate } = at;
  const behind = countsBehind(at);
  if (behind) return [{ line, lower, rate, ...behind, isBeside: false }];
  if (isNoShare(rate.before, rate.following)) return [];
  const found = partBefore(at);
  const counts =
    found && (ofAll(found, at) ?? { part: found.mention, partIndex: found.index, base: baseFor(found, at) });
  return [{ line, lower, rate, ...(counts ?? NO_COUNTS), isBeside: counts !== null }];
}

/** `78% (571/732 hồ sơ)`, `12% (60 hồ sơ)` */
function countsBehind({ lower, mentions, index, rate }: At): Counts | null {
  const next = mentions[index + 1];
  if (!next || next.unit === '%') return null;
  const between = lower.slice(rate.end, next.start);
  const quantity = baseOf(next);
  const isDirect = namesCountsBehind(between);
  if (!isDirect && !(quantity && namesRatioBehind(between))) return null;
  if (quantity) return { part: next, partIndex: index + 1, base: { quantity, by: 'written' } };
  const after = mentions[index + 2];
  const isOf = after && after.unit === next.unit && saysOfAll(after.before, isSameThing(next, after));
  return isOf ? { part: next, partIndex: index + 1, base: { quantity: quantityOf(after), by: 'said' } } : null;
}

/** In characters: a count and its percentage are at most a few words apart. */
const REACH = 90;
/** How many numbers may stand between a count and its percentage. */
const BETWEEN = 2;
/** How many numbers a bracket between a count and its base may hold. */
const MOST_DESCRIBING = 5;

interface Found {
  readonly mention: NumberMention;
  readonly index: number;
}

/** The count that the percentage is told of: the nearest, or a ratio just before a number that only describes it. */
function partBefore(at: At): Found | null {
  const { line, lower, mentions, index, rate } = at;
  let nearest: Found | null = null;
  for (let back = index - 1; back >= 0 && back >= index - 1 - BETWEEN; back--) {
    const mention = mentions[back] as NumberMention;
    const gap = lower.slice(mention.end, rate.start);
    const between = mention.base === null ? gap : withoutRemarks(gap);
    if (mention.unit === '%' || between.length > REACH) break;
    if (isInClosedBracket(lower, mention, rate)) continue;
    if (!isSaidTogether(between, rate.following) || isOfNamed(line.text.slice(mention.end, rate.start))) break;
    if (mention.base !== null) return ratioFor({ mention, index: back }, nearest, at);
    if (isCompared(mention.before)) break;
    nearest ??= { mention, index: back };
  }
  return nearest;
}

/** `571/732 hồ sơ (kể cả hồ sơ kỳ trước chuyển sang), đạt 78%`: the bracket only says what is counted. */
function withoutRemarks(gap: string): string {
  return gap.replace(/\([^()]*\)/g, (remark) => (/trong đó|riêng|đạt|chiếm|t[ỷỉ] lệ/.test(remark) ? remark : ' '));
}

/** The ratio, the count told behind it, or the ratio of another thing before it: `120/125 xã, 17/17 huyện, đạt 96%`. */
function ratioFor(ratio: Found, nearest: Found | null, at: At): Found {
  if (nearest && isOwnCount(nearest, ratio.mention, at)) return nearest;
  const before = at.mentions[ratio.index - 1];
  if (!before || fits(ratio.mention, at.rate) || !fits(before, at.rate)) return ratio;
  const areListed = /^ \p{L}+(?:,| và|, và) $/u.test(at.lower.slice(before.end, ratio.mention.start));
  return areListed ? { mention: before, index: ratio.index - 1 } : ratio;
}

/** `1.204/1.310 hồ sơ, đúng hạn 1.198 hồ sơ (99,5%)`: another count of the same things, in a clause of its own. */
function isOwnCount({ mention }: Found, ratio: NumberMention, { lower, rate }: At): boolean {
  if (!isSameThing(ratio, mention) || fits(ratio, rate)) return false;
  return /[,;(]/.test(lower.slice(ratio.end, mention.start));
}

function fits(ratio: NumberMention, rate: NumberMention): boolean {
  const base = baseOf(ratio);
  if (!base || base.value.lte(0)) return false;
  return fitOf(quantityOf(ratio), base, rate) !== 'none';
}

/** `176 đơn (160 khiếu nại, 16 tố cáo), đạt 79%`: the counts in the bracket only describe the one before it. */
export function isInClosedBracket(lower: string, { start, end }: NumberMention, rate: NumberMention): boolean {
  const before = lower.slice(Math.max(0, start - REACH), start);
  const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')');
  return isOpen && lower.slice(end, rate.start).includes(')');
}

/** `713 trong tổng số 5.312 hồ sơ, đạt 13,42%`: the nearest count is the base, and the one before it the part. */
function ofAll({ mention, index }: Found, { lower, mentions }: At): Counts | null {
  const before = mentions
    .slice(Math.max(0, index - MOST_DESCRIBING), index)
    .filter((one) => !isInClosedBracket(lower, one, mention))
    .pop();
  if (!before || before.unit !== mention.unit || before.base !== null || mention.base !== null) return null;
  if (!saysOfAll(mention.before, isSameThing(before, mention))) return null;
  return {
    part: before,
    partIndex: mentions.indexOf(before, Math.max(0, index - MOST_DESCRIBING)),
    base: { quantity: quantityOf(mention), by: 'said' },
  };
}

function baseFor({ mention, index }: Found, at: At): Base | null {
  const written = baseOf(mention);
  if (written) return { quantity: written, by: 'written' };
  return baseBehind(mention, at) ?? baseFirst(mention, at, index);
}

/** `đạt 45% so với tổng số 1.000 hồ sơ`, `đạt 62% dự toán 12,1 tỷ đồng` */
function baseBehind(part: NumberMention, { lower, mentions, index, rate }: At): Base | null {
  const next = mentions[index + 1];
  if (!next || next.unit !== part.unit || next.base !== null) return null;
  return namesBaseBehind(lower.slice(rate.end, next.start)) ? { quantity: quantityOf(next), by: 'said' } : null;
}

/** `Trong 40 công chức, có 8 công chức hoàn thành xuất sắc, chiếm 20%`, `Kế hoạch năm có 16 cuộc, đã thực hiện 12 cuộc, đạt 75%` */
function baseFirst(part: NumberMention, { lower, mentions, rate }: At, partIndex: number): Base | null {
  for (let back = partIndex - 1; back >= 0 && back >= partIndex - LONGEST_LIST; back--) {
    const mention = mentions[back] as NumberMention;
    const between = lower.slice(mention.end, part.start);
    if (/[.!?](?=\s)/.test(between)) return null;
    if (mention.base !== null || mention.unit !== part.unit || !isSameThing(mention, part)) continue;
    const isOtherClause = /;\s/.test(between);
    if (!isOtherClause && isHead(lower, mention) && beginsWithBase(mention.before)) {
      return { quantity: quantityOf(mention), by: 'said' };
    }
    const isPlan = saysPlan(mention.before) && (hasNamedBase(rate.following) || back === partIndex - 1);
    if (isPlan) return { quantity: quantityOf(mention), by: 'planned' };
  }
  return null;
}

/** In numbers: the counts of a list, each with its rate, may stand between a part and its base. */
const LONGEST_LIST = 8;

function isHead(lower: string, { start, before }: NumberMention): boolean {
  const head = lower.slice(Math.max(0, start - before.length - 2), start - before.length);
  return start === before.length || /[.;!?]\s?$/.test(head);
}

export function isSameThing(one: NumberMention, other: NumberMention): boolean {
  return one.unit === other.unit && (one.noun === other.noun || one.noun === null || other.noun === null);
}
