import type Fraction from 'fraction.js';
import type { Confidence } from '../../text/confidence';
import type { NumberMention } from '../claims/numbers-in-text';
import { isMeasure } from '../claims/unit-nouns';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import { aboveAll } from './above-all';
import { type Candidates, candidateBases } from './candidate-bases';
import { printed } from './conflicts';
import { type ImpliedBase, impliedBases } from './implied-bases';
import { type Fit, fitOf, type Quantity, quantityOf, rightText } from './rate-fit';
import { roundings } from './rate-roundings';
import { hasNamedBase } from './share-words';
import type { BaseBy, Share } from './shares';
import { toldBases } from './told-bases';

export type RateRule =
  | 'rate-wrong'
  | 'rate-other-base'
  | 'rate-above-all'
  | 'rate-without-base'
  | 'rates-two-roundings'
  | 'rate-other-rounding';

/** A share that was recalculated. */
export interface Judged {
  readonly share: Share;
  readonly findings: readonly Finding<RateRule>[];
  readonly fit: Fit;
  /** What it was divided by; null when no base was known. */
  readonly base: Fraction | null;
}

export const rates: Check<RateRule> = (subject) => {
  const implied = impliedBases(subject.text);
  const isTold = toldBases(subject);
  const judged = candidateBases(subject.text).flatMap(({ shares, candidates }) =>
    shares.map((share) => withBaseTold(judge(share, implied(share), candidates), isTold)),
  );
  return [...judged.flatMap(({ findings }) => findings), ...roundings(judged, subject)];
};

/** A base that only a table or the workbook tells is told all the same. */
function withBaseTold(judged: Judged, isTold: (share: Share) => boolean): Judged {
  const isWithout = judged.findings.some(({ code }) => code === 'rate-without-base');
  return isWithout && isTold(judged.share) ? { ...judged, findings: [] } : judged;
}

function judge(share: Share, implied: ImpliedBase | null, candidates: Candidates): Judged {
  const { rate, part, base } = share;
  const quiet: Judged = { share, findings: [], fit: 'none', base: null };
  if (rate.value.gt(100)) return { ...quiet, findings: aboveAll(share) };
  if (!part || part.isApproximate || base?.quantity.isApproximate) return quiet;
  if (base) return against(share, part, { quantity: base.quantity, confidence: CONFIDENCE[base.by] });
  if (part.value.equals(0) || hasNamedBase(rate.following)) return quiet;
  if (implied && !implied.quantity.isApproximate) return againstImplied(share, part, { implied, candidates });
  const isTold = isTelling(share) && candidates.report(part, rate) === null && !candidates.isOfParts(part, rate);
  return isTold ? { ...quiet, findings: withoutBase(share, part) } : quiet;
}

const CONFIDENCE: Readonly<Record<BaseBy, Confidence>> = { written: 'certain', said: 'certain', planned: 'likely' };

interface Known {
  readonly implied: ImpliedBase;
  readonly candidates: Candidates;
}

/** Another number that gives the rate makes a question of what would be an error. */
function againstImplied(share: Share, part: NumberMention, { implied, candidates }: Known): Judged {
  const judged = against(share, part, implied);
  if (judged.fit !== 'none') return judged;
  const isCertain = implied.confidence === 'certain';
  const { near, nearOrPair, report } = candidates;
  const search = isCertain ? near : implied.isByVerbs ? nearOrPair : report;
  const other = search(part, share.rate);
  if (other === null) return judged;
  return { ...judged, findings: isCertain ? otherBase({ share, part, implied, other }) : [] };
}

function against(share: Share, part: NumberMention, { quantity, confidence }: ImpliedBase): Judged {
  const fit = fitOf(quantityOf(part), quantity, share.rate);
  const isRight = fit !== 'none' || quantity.value.equals(0);
  const findings = isRight ? [] : wrong({ share, part, base: quantity, confidence });
  return { share, fit, base: quantity.value, findings };
}

interface Wrong {
  readonly share: Share;
  readonly part: NumberMention;
  readonly base: Quantity;
  readonly confidence: Confidence;
}

function wrong({ share: { rate, line }, part, base, confidence }: Wrong): readonly Finding<RateRule>[] {
  const facts = { said: rate.printed, ratio: ratioText(part, base), right: rightText(part.value, base.value, rate) };
  return [finding('rate-wrong', facts, [line.place], confidence)];
}

function ratioText(part: NumberMention, base: Quantity): string {
  return `${printed(part.value)}/${printed(base.value)}`;
}

interface OtherBase {
  readonly share: Share;
  readonly part: NumberMention;
  readonly implied: ImpliedBase;
  readonly other: Quantity;
}

function otherBase({ share: { rate, line }, part, implied, other }: OtherBase): readonly Finding<RateRule>[] {
  const right = rightText(part.value, implied.quantity.value, rate);
  const facts = { said: rate.printed, ratio: ratioText(part, implied.quantity), right, other: printed(other.value) };
  return [finding('rate-other-base', facts, [line.place])];
}

/** Only a count directly before its rate needs a base, and none where the rate is all. */
function isTelling({ rate, part, isBeside }: Share): boolean {
  if (!isBeside || rate.value.equals(100) || part?.unit !== 'other' || isMeasure(part.noun)) return false;
  return !/bình quân|trung bình|mỗi/.test(part.before);
}

function withoutBase({ rate, line }: Share, part: NumberMention): readonly Finding<RateRule>[] {
  return [finding('rate-without-base', { said: rate.printed, part: part.printed }, [line.place])];
}
