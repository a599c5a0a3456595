import Fraction from 'fraction.js';
import { type NumberMention, numbersIn } from '../claims/numbers-in-text';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import type { TextLine } from '../text/report-text';
import { printed } from './conflicts';
import { fitOf, type Quantity, quantityOf, rightText } from './rate-fit';
import { isInClosedBracket, isSameThing, isTold } from './shares';

type Rule = 'rate-wrong' | 'rate-other-base';

/** By how much something grew or fell, with the value it is measured against. */
interface Change {
  readonly rate: NumberMention;
  readonly by: Quantity;
  readonly earlier: Quantity;
  /** The value it became, which some divide by instead; null when it is not told. */
  readonly now: Quantity | null;
}

/** Rates of growth whose two values the sentence tells. */
export const changeRates: Check<Rule> = ({ text }) =>
  text.lines.flatMap((line) => (isTold(line) && CHANGED.test(line.text) ? changesIn(line).flatMap(judgeIn(line)) : []));

const CHANGED = /(?:tăng|giảm)[^%]{0,200}%/i;

const RISES = /(?<!\p{L})(?:tăng|giảm)(?: thêm)?\s*$/u;
const FALLS = /(?<!\p{L})giảm(?: thêm)?\s*$/u;

function changesIn(line: TextLine): readonly Change[] {
  const mentions = numbersIn(line);
  const lower = line.text.toLowerCase();
  return mentions.flatMap((rate, index): readonly Change[] => {
    if (rate.unit !== '%' || rate.isApproximate) return [];
    const at = { rate, index, mentions, lower };
    const change = ofValues(at) ?? ofDifference(at);
    return change ? [change] : [];
  });
}

interface At {
  readonly rate: NumberMention;
  readonly index: number;
  readonly mentions: readonly NumberMention[];
  readonly lower: string;
}

const EARLIER = /^ (?:so với|so) [\p{L}\d/ ]{0,50}(?:\(| là | đạt )(?:là |đạt |có )?$/u;

/** `48.216 tỷ đồng, tăng 15,1% so với năm 2024 (41.875 tỷ đồng)` */
function ofValues({ rate, index, mentions, lower }: At): Change | null {
  const [now, earlier] = [countBefore({ mentions, lower, index }), mentions[index + 1]];
  if (!now || !earlier || !RISES.test(rate.before) || !EARLIER.test(lower.slice(rate.end, earlier.start))) return null;
  if (!isCount(now) || !isCount(earlier) || !isSameThing(now, earlier) || !isNear(lower, now, rate)) return null;
  const isFall = FALLS.test(rate.before);
  const by = isFall ? earlier.value.sub(now.value) : now.value.sub(earlier.value);
  return { rate, by: { ...sum(now, earlier), value: by }, earlier: quantityOf(earlier), now: quantityOf(now) };
}

const RATE_OF =
  /^[\p{L} ]{0,25}(?:\(|, )(?:(?:tương ứng|tương đương|ứng với|tức|bằng|tăng|giảm)(?: với)? ?)?(?:tỷ lệ |mức )?$/u;
const BASE_BEFORE = /so với [\p{L}\d ]{0,50}(?:\(| là | đạt )(?:là |đạt |có )?$/u;

/** `1.310 hồ sơ, tăng 120 hồ sơ (10,08%)`, `so với năm 2018 (691 hồ sơ), … giảm 100 hồ sơ, tương ứng 14,47%` */
function ofDifference({ rate, index, mentions, lower }: At): Change | null {
  const [base, by] = [mentions[index - 2], mentions[index - 1]];
  if (!by || !RISES.test(by.before) || !RATE_OF.test(lower.slice(by.end, rate.start))) return null;
  const isTwo = (one: NumberMention) =>
    isCount(one) && isCount(by) && isSameThing(one, by) && isNear(lower, one, by) && by.value.gt(0);
  if (base && isTwo(base) && BASE_BEFORE.test(lower.slice(Math.max(0, base.start - REACH), base.start))) {
    return { rate, by: quantityOf(by), earlier: quantityOf(base), now: null };
  }
  const now = countBefore({ mentions, lower, index: index - 1 });
  if (!now || !isTwo(now)) return null;
  const earlier = FALLS.test(by.before) ? now.value.add(by.value) : now.value.sub(by.value);
  return { rate, by: quantityOf(by), earlier: { ...sum(now, by), value: earlier }, now: quantityOf(now) };
}

/** How many numbers a bracket that only describes the count may hold. */
const MOST_DESCRIBING = 4;

/** `5.487 hồ sơ (mới 5.348, kỳ trước 139), tăng`: the count before, past a bracket that is closed. */
function countBefore({ mentions, lower, index }: Omit<At, 'rate'>): NumberMention | null {
  const at = mentions[index];
  const before = mentions.slice(Math.max(0, index - 1 - MOST_DESCRIBING), Math.max(0, index));
  return (at && before.filter((one) => !isInClosedBracket(lower, one, at)).pop()) ?? null;
}

function isCount({ unit, base, isApproximate }: NumberMention): boolean {
  return unit !== '%' && base === null && !isApproximate;
}

/** In characters. */
const REACH = 90;

function isNear(lower: string, one: NumberMention, other: NumberMention): boolean {
  const between = lower.slice(one.end, other.start);
  return between.length <= REACH && !/[.;!?](?=\s)|trong đó|riêng|bình quân/.test(between);
}

function sum(one: NumberMention, other: NumberMention): Quantity {
  const slack = quantityOf(one).slack.add(quantityOf(other).slack);
  return { value: new Fraction(0), slack, isApproximate: false };
}

function judgeIn({ place }: TextLine): (change: Change) => readonly Finding<Rule>[] {
  return ({ rate, by, earlier, now }) => {
    if (earlier.value.lte(0) || by.value.lt(0) || fits(by, earlier, rate)) return [];
    const ratio = `${printed(by.value)}/${printed(earlier.value)}`;
    const facts = { said: rate.printed, ratio, right: rightText(by.value, earlier.value, rate) };
    if (now && fits(by, now, rate)) {
      return [finding('rate-other-base', { ...facts, other: printed(now.value) }, [place], 'likely')];
    }
    return [finding('rate-wrong', facts, [place], 'likely')];
  };
}

function fits(by: Quantity, base: Quantity, rate: NumberMention): boolean {
  return base.value.gt(0) && fitOf(by, base, rate) !== 'none';
}
