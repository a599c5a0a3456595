import Fraction from 'fraction.js';
import { groupedText } from '../../indicators/number-text';
import type { Confidence } from '../../text/confidence';
import type { Claim } from '../claims/claim';
import { claimsOf } from '../claims/claims';
import { frameKey } from '../claims/frame';
import type { NumberMention } from '../claims/numbers-in-text';
import { isMeasure } from '../claims/unit-nouns';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import type { ReportText } from '../text/report-text';
import { countsAboveTotal } from './above-all';
import { totalsAndParts } from './identities';
import { listsAcross } from './lists-across-lines';
import { listsIn, type PartList } from './part-lists';
import { quantityOf } from './rate-fit';
import { areExclusive, isWhole, mayOverlap } from './whole-lists';

type Rule = 'parts-not-total' | 'part-above-total';

/** Parts listed under a total. What the identities of the forms already tell is not told again. */
export const listSums: Check<Rule> = (subject) => {
  const { lines, period } = subject.text;
  const lists = [...lines.flatMap(listsIn), ...listsAcross(lines)];
  const hasOther = otherValues(subject.text);
  const found = [...lists.flatMap((list) => judge(list, { period, hasOther })), ...lines.flatMap(countsAboveTotal)];
  if (found.length === 0) return [];
  const told = new Set(totalsAndParts(subject).map(valuesOf));
  return found.filter((one) => !told.has(valuesOf(one)));
};

/** The values of a finding: sums by what was said and added up, parts by what was said of both. */
function valuesOf({ code, facts }: Finding<Rule>): string {
  const { said, sum, partSaid } = facts as { readonly said: string; readonly sum?: string; readonly partSaid?: string };
  return `${code} ${said} ${sum ?? partSaid}`;
}

interface Known {
  readonly period: ReportText['period'];
  /** Whether the report gives a number a second value, off by this much. */
  readonly hasOther: (mention: NumberMention, offBy: Fraction) => boolean;
}

function judge(list: PartList, { period, hasOther }: Known): readonly Finding<Rule>[] {
  const { total, parts, mark } = list;
  const above = parts.find(({ mention }) => mention.value.gt(total.value.add(slackOf(total))));
  if (above && mark !== 'plain' && total.base === null)
    return isSpending(total) || isOfUnknown(above.mention) ? [] : [partAbove(list, above.mention)];
  if (parts.length < 2 || addsUp(list) || areOfTwoKinds(list)) return [];
  const missing = total.value.sub(sumOf(list));
  if (list.next?.value.equals(missing)) return [];
  // The difference of the two values is told by itself.
  if (hasOther(total, missing.neg()) || parts.some(({ mention }) => hasOther(mention, missing))) return [];
  const known = confidenceOf(list, period);
  const mayGoOn = list.next?.value.lte(missing.mul(2)) ?? false;
  const isUnsure = mayGoOn || parts.some(({ mention }) => isOfUnknown(mention));
  const confidence = known !== null && isUnsure ? 'doubtful' : known;
  return confidence === null ? [] : [notTotal(list, confidence)];
}

/** `15.000 trang`: a thing that no list of ours names may be another than the total counts. */
function isOfUnknown({ noun, unit, following }: NumberMention): boolean {
  return (
    unit === 'other' &&
    noun === null &&
    /^\s*(?!(?:thuộc|là|và|ở|tại|do|theo|của|về|qua|nữ|nam)(?!\p{L}))\p{L}/u.test(following)
  );
}

/** Estimates listed under what was spent are told by a rule of their own. */
function isSpending({ unit, before }: NumberMention): boolean {
  return unit === 'đồng' && /(?<!\p{L})chi(?!\p{L})/u.test(before);
}

/** Looked up only for a list that does not add up. */
function otherValues(text: ReportText): Known['hasOther'] {
  let known: Known['hasOther'] | null = null;
  return (mention, offBy) => {
    known ??= valuesOfClaims(text);
    return known(mention, offBy);
  };
}

function valuesOfClaims(text: ReportText): Known['hasOther'] {
  const claims = claimsOf(text).filter(({ mention, value }) => mention?.value.equals(value));
  const keyOf = ({ concept, frame }: Claim) => `${concept} ${frameKey(frame)}`;
  const values = new Map<string, Set<string>>();
  const keys = new Map<NumberMention, string>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (claim.mention) keys.set(claim.mention, key);
    values.set(key, (values.get(key) ?? new Set<string>()).add(claim.value.toFraction()));
  }
  return (mention, offBy) => values.get(keys.get(mention) ?? '')?.has(mention.value.add(offBy).toFraction()) ?? false;
}

function slackOf(mention: NumberMention): Fraction {
  return quantityOf(mention).slack;
}

function sumOf({ parts }: PartList): Fraction {
  return parts.reduce((sum, { mention }) => sum.add(mention.value), new Fraction(0));
}

/** Whether the parts, or the first few of them, are the total: the list may run on into something else. */
function addsUp({ total, parts }: PartList): boolean {
  const slack = slackIn([total, ...parts.map(({ mention }) => mention)]);
  let [sum, most] = [new Fraction(0), slack(total)];
  return parts.some(({ mention }, index) => {
    sum = sum.add(mention.value);
    most = most.add(slack(mention));
    return index > 0 && [total.value, total.base].some((whole) => whole?.sub(sum).abs().lte(most));
  });
}

/** A whole amount is as exact as the most exactly printed one in its unit: `3 tỷ` beside `1,7 tỷ` is 3,0 tỷ. */
function slackIn(mentions: readonly NumberMention[]): (mention: NumberMention) => Fraction {
  const finest = new Map<number, Fraction>();
  for (const mention of mentions) {
    const [own, known] = [slackOf(mention), finest.get(mention.scale)];
    if (!known || own.lt(known)) finest.set(mention.scale, own);
  }
  return (mention) => (mention.decimals > 0 ? slackOf(mention) : (finest.get(mention.scale) ?? slackOf(mention)));
}

/** `tiếp nhận mới 80, đã giải quyết 70`: two accounts of the same things. */
function areOfTwoKinds({ parts }: PartList): boolean {
  const has = (words: RegExp) => parts.some(({ label }) => words.test(label));
  return has(/đã giải quyết|đã trả|hoàn thành|đã xử lý/) && has(/tiếp nhận|kỳ trước|nhận mới|nộp/);
}

/** Null where nothing says that the parts are all. */
function confidenceOf(list: PartList, period: ReportText['period']): Confidence | null {
  const { total, mark, isOpen } = list;
  const isRatio = total.base !== null;
  if (isRatio) return null;
  if (sharesAreAll(list) || isWhole(list, period) || hasRest(list)) return 'certain';
  if (sumOf(list).gt(total.value) && areExclusive(list)) return 'certain';
  if (isOpen) return null;
  if (mark === 'whole') return 'certain';
  if (mayOverlap(list)) return null;
  if (mark === 'plain') return isClose(list, A_TENTH) ? 'likely' : saysTotal(total) ? 'doubtful' : null;
  return isClose(list, A_HUNDREDTH) && sumOf(list).lt(total.value) ? 'doubtful' : null;
}

const A_TENTH = new Fraction(1, 10);
const A_HUNDREDTH = new Fraction(1, 100);

function isClose(list: PartList, share: Fraction): boolean {
  const { value } = list.total;
  return value.sub(sumOf(list)).abs().lte(value.mul(share));
}

/** The printed shares of the parts make 100%, up to the rounding of each. */
function sharesAreAll({ parts }: PartList): boolean {
  let sum = new Fraction(0);
  for (const { share } of parts) {
    if (share === null) return false;
    sum = sum.add(share);
  }
  return sum.sub(100).abs().lte(new Fraction(parts.length, 10));
}

/** `còn lại 5 hồ sơ` completes the list. */
function hasRest({ parts }: PartList): boolean {
  return /(?<!\p{L})còn lại(?!\p{L})/u.test(parts[parts.length - 1]?.label ?? '');
}

function saysTotal({ before }: NumberMention): boolean {
  return /(?<!\p{L})tổng(?: cộng)?(?: số)?(?!\p{L})/u.test(before);
}

function notTotal(list: PartList, confidence: Confidence): Finding<'parts-not-total'> {
  const { total, parts } = list;
  const facts = {
    what: nameOf(total),
    said: total.printed,
    parts: parts.map(({ mention }) => mention.printed).join(' + '),
    sum: amountText(sumOf(list), total),
  };
  return finding('parts-not-total', facts, placesOf(list), confidence);
}

function partAbove(list: PartList, part: NumberMention): Finding<'part-above-total'> {
  const { total } = list;
  const facts = { what: nameOf(total), said: total.printed, part: 'Phần kê ra', partSaid: part.printed };
  return finding('part-above-total', facts, placesOf(list));
}

function nameOf({ noun, unit }: NumberMention): string {
  if (unit === 'đồng') return 'Tổng số tiền';
  return noun === null || isMeasure(noun) ? 'Tổng' : `Tổng số ${noun}`;
}

/** Money in the unit of the total. */
function amountText(sum: Fraction, { unit, scale }: NumberMention): string {
  const words: Readonly<Record<number, string>> = { 1e9: 'tỷ đồng', 1e6: 'triệu đồng', 1e3: 'nghìn đồng' };
  if (unit !== 'đồng') return groupedText(sum);
  return `${groupedText(sum.div(scale))} ${words[scale] ?? 'đồng'}`;
}

function placesOf({ line, parts }: PartList): readonly PartList['line']['place'][] {
  return [...new Set([line, ...parts.map((part) => part.line)].map(({ place }) => place))].slice(0, MOST_PLACES);
}

const MOST_PLACES = 6;
