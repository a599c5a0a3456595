import Fraction from 'fraction.js';
import type { Confidence } from '../../text/confidence';
import { agree, type Claim, leansOnCarried, mayMixTimes } from '../claims/claim';
import { claimsOf } from '../claims/claims';
import { type Concept, nameOf } from '../claims/concepts';
import { frameKey, isCompared } from '../claims/frame';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import { groupedBy, placesOf, printed, saidIn, subjectOf } from './conflicts';
import { levelsToWhole } from './levels';
import { PARTS, type Part, SUMS, type Sum } from './sums';
import { isRestTold } from './untold-parts';

type SumRule = 'parts-not-total' | 'part-above-total';

/** First within a paragraph, where the figures stand side by side, then over the report; always of one part and time. */
export const totalsAndParts: Check<SumRule> = ({ text }) => {
  const firm = claimsOf(text).filter(isFirm);
  const framed = groupedBy(firm, ({ frame }) => frameKey(frame)).flatMap(inOneFrame);
  return [...framed, ...levelsToWhole(firm, text)];
};

function inOneFrame(framed: readonly Claim[]): readonly Finding<SumRule>[] {
  const paragraphs = groupedBy(framed, ({ line }) => line);
  return [
    ...SUMS.flatMap((sum) => firstFound(paragraphs, framed, (claims) => sumsUp(sum, claims))),
    ...PARTS.flatMap((part) => firstFound(paragraphs, framed, (claims) => isPart(part, claims))),
  ];
}

/** Plans are wishes, and `1,2 nghìn hồ sơ` is no exact count. */
function isFirm({ frame, isExact, precision, mention }: Claim): boolean {
  return isExact && frame.time.kind !== 'plan' && !isCompared(frame) && (precision === 1 || mention?.unit === 'đồng');
}

type Look = (claims: readonly Claim[]) => readonly Finding<SumRule>[];

/** A contradiction is shown where its figures stand side by side. Where a second value fits, `twoValues` tells of the two. */
function firstFound(paragraphs: readonly (readonly Claim[])[], framed: readonly Claim[], look: Look) {
  const all = look(framed);
  const near = all.length === 0 ? [] : paragraphs.flatMap(look);
  return near.length > 0 ? near : all;
}

function counted(claims: readonly Claim[], concept: Concept): readonly Claim[] {
  const different: Claim[] = [];
  for (const claim of claims) {
    if (different.length === MOST_VALUES) break;
    if (claim.concept !== concept || !(claim.mention || claim.value.equals(0))) continue;
    if (!different.some(({ value }) => value.equals(claim.value))) different.push(claim);
  }
  return different;
}

const MOST_VALUES = 4;

/** When one thing has two values, one combination must fit; `twoValues` reports the difference itself. */
function sumsUp(sum: Sum, claims: readonly Claim[]): readonly Finding<SumRule>[] {
  const totals = counted(claims, sum.total).filter(({ mention }) => mention);
  const choices = sum.parts.reduce<readonly (readonly Claim[])[]>(
    (chosen, concept) => chosen.flatMap((some) => counted(claims, concept).map((claim) => [...some, claim])),
    [[]],
  );
  const [whole, choice] = [totals[0], choices[0]];
  if (!whole || !choice || mayMixTimes([whole, ...choice])) return [];
  const others = new Set(claims.filter(({ concept }) => isBeside(concept, sum)).map(({ value }) => value.toFraction()));
  const fits = ({ value }: Claim, parts: readonly Claim[]) => {
    const left = value.sub(sumOf(parts));
    return left.equals(0) || (sum.kind === 'received' && others.has(left.abs().toFraction()));
  };
  if (totals.some((total) => choices.some((parts) => fits(total, parts)))) return [];
  const named = choice.map((claim) => `${nameOf(claim.concept).toLowerCase()} ${saidIn(claim)}`).join(' + ');
  const facts = { what: subjectOf(whole), said: saidIn(whole), parts: named, sum: printed(sumOf(choice)) };
  return [finding('parts-not-total', facts, placesOf([whole, ...choice]), sureOfSum(sum, whole, choice))];
}

/** Those carried over, cancelled or newly received explain a difference between received, resolved and pending. */
function isBeside(concept: Concept, { total, parts }: Sum): boolean {
  return total === 'HS_TIEP_NHAN' && !parts.includes(concept) && ['HS_KY_TRUOC', 'HS_HUY', 'HS_MOI'].includes(concept);
}

function sureOfSum({ kind, parts: [first] }: Sum, whole: Claim, parts: readonly Claim[]): Confidence {
  if (leansOnCarried([whole, ...parts]) || isRestTold(whole, parts)) return 'doubtful';
  const isOneSentence = parts.every(({ line, sentence }) => line === whole.line && sentence === whole.sentence);
  if (kind !== 'received') return isOneSentence ? 'certain' : 'likely';
  const isUnder = isOneSentence && parts.every(({ within, mention }) => within === whole || mention === whole.mention);
  const isFraction = parts.some(({ mention }) => mention !== null && mention === whole.mention);
  if (isUnder || (isFraction && isOneSentence)) return 'certain';
  const isAbove = sumOf(parts).gt(whole.value);
  return first === 'HS_KY_TRUOC' || (isAbove && whole.isTotal) ? 'likely' : 'doubtful';
}

function isPart({ total, part, onlyWithin }: Part, claims: readonly Claim[]): readonly Finding<SumRule>[] {
  const parts = counted(claims, part).filter(({ within }) => !onlyWithin || within?.concept === total);
  const totals = onlyWithin ? parts.flatMap(({ within }) => within ?? []) : counted(claims, total);
  const [whole, piece] = [totals[0], parts[0]];
  if (!whole || !piece || mayMixTimes([whole, piece])) return [];
  const carried = claims.find(({ concept }) => concept === 'HS_KY_TRUOC')?.value ?? new Fraction(0);
  const most = (all: Claim) => (total === 'HS_TIEP_NHAN' ? all.value.add(carried) : all.value);
  if (parts.some((some) => totals.some((all) => some.value.lte(most(all)) || agree(some, all)))) return [];
  const facts = { what: subjectOf(whole), said: saidIn(whole), part: nameOf(part), partSaid: saidIn(piece) };
  return [finding('part-above-total', facts, placesOf([whole, piece]), sureOfPart(whole, piece))];
}

/** More may be resolved than were received, if some were carried over that the report does not tell. */
function sureOfPart(whole: Claim, piece: Claim): Confidence {
  if (leansOnCarried([whole, piece])) return 'doubtful';
  if (piece.within === whole || piece.mention === whole.mention) return whole.isImplied ? 'likely' : 'certain';
  return whole.isImplied || (whole.concept === 'HS_TIEP_NHAN' && !whole.isTotal) ? 'doubtful' : 'likely';
}

function sumOf(claims: readonly Claim[]): Fraction {
  return claims.reduce((sum, { value }) => sum.add(value), new Fraction(0));
}
