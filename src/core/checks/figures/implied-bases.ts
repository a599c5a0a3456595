import type { Confidence } from '../../text/confidence';
import type { Claim } from '../claims/claim';
import { claimsOf } from '../claims/claims';
import type { Concept } from '../claims/concepts';
import { frameKey } from '../claims/frame';
import { type NumberMention, numbersIn } from '../claims/numbers-in-text';
import type { ReportText } from '../text/report-text';
import { outcomeBase } from './outcome-bases';
import { fitOf, type Quantity, quantityOf } from './rate-fit';
import { isSameThing, type Share, sharesIn } from './shares';

/** A base that the sentence does not name, and how sure it is. */
export interface ImpliedBase {
  readonly quantity: Quantity;
  readonly confidence: Confidence;
  /** Two verbs of the sentence tell the base: only another number near by makes it doubtful. */
  readonly isByVerbs?: true;
}

/** Shares whose base their own concept names: dossiers in time are always told among those resolved. */
const BASE_OF: Readonly<Partial<Record<Concept, Concept>>> = {
  HS_SOM_HAN: 'HS_GIAI_QUYET',
  HS_DUNG_HAN: 'HS_GIAI_QUYET',
  HS_SOM_DUNG_HAN: 'HS_GIAI_QUYET',
  HS_TRE_HAN: 'HS_GIAI_QUYET',
  GN_DA_GIAI_NGAN: 'GN_KE_HOACH',
};

/** Dossiers filed or paid online are measured against many bases, so that being listed under a total says little. */
const OF_OWN_BASE = /trực tuyến|qua mạng|thanh toán|bưu chính|bcci|số hóa|điện tử|toàn trình|một phần|ký số/;

export function impliedBases(text: ReportText): (share: Share) => ImpliedBase | null {
  const claims = claimsOf(text);
  const byMention = new Map(claims.flatMap((claim) => (isOwn(claim) ? [[claim.mention, claim] as const] : [])));
  const byLine = new Map<Claim['line'], Claim[]>();
  for (const claim of claims) {
    const beside = byLine.get(claim.line);
    if (beside) beside.push(claim);
    else byLine.set(claim.line, [claim]);
  }
  return (share) => {
    const claim = share.part ? byMention.get(share.part) : undefined;
    const beside = byLine.get(share.line) ?? [];
    return (claim && conceptBase(claim, beside)) ?? siblingBase(share) ?? listedBase(share) ?? verbBase(share);
  };
}

function verbBase(share: Share): ImpliedBase | null {
  const quantity = outcomeBase(share);
  return quantity && { quantity, confidence: 'likely', isByVerbs: true };
}

/** Not the base of `571/732`, which is a claim of the same number. */
function isOwn({ mention, value }: Claim): boolean {
  return mention?.value.equals(value) ?? false;
}

/** The base in the same sentence and frame, when there is only one. */
function conceptBase(claim: Claim, beside: readonly Claim[]): ImpliedBase | null {
  const wanted = BASE_OF[claim.concept];
  const bases = beside.filter(
    (other) =>
      other.concept === wanted &&
      other.mention !== null &&
      frameKey(other.frame) === frameKey(claim.frame) &&
      areOneSentence(other, claim),
  );
  const [base] = bases;
  if (!base?.mention || bases.some(({ value }) => !value.equals(base.value))) return null;
  const quantity = { ...quantityOf(base.mention), value: base.value };
  return { quantity, confidence: base.mention.start < (claim.mention?.start ?? 0) ? 'certain' : 'likely' };
}

function areOneSentence(one: Claim, other: Claim): boolean {
  const [from, to] = [one.mention, other.mention].map((mention) => mention?.start ?? 0).sort((a, b) => a - b);
  return !/[.!?]\s/.test(one.line.text.slice(from, to));
}

/** How far back the total of a list is looked for. */
const LONGEST_LIST = 8;
const LIST = /trong đó|bao gồm|gồm|chia ra/g;

/** `Có 520 phiếu, trong đó 494 phiếu rất hài lòng (chiếm 95%)`: the total that the part is listed under. */
function listedBase({ part, partIndex: index, line, lower }: Share): ImpliedBase | null {
  if (!part) return null;
  const mentions = numbersIn(line);
  const from = mentions[Math.max(0, index - LONGEST_LIST)]?.start ?? 0;
  const mark = [...lower.slice(from, part.start).matchAll(LIST)].pop();
  if (!mark) return null;
  const at = from + mark.index;
  const above = mentions.slice(Math.max(0, index - LONGEST_LIST), index);
  const total = above.filter(({ unit, end }) => unit !== '%' && end <= at).pop();
  if (!total || !isSameThing(total, part) || total.value.lt(part.value)) return null;
  if (/[.!?]\s/.test(lower.slice(total.end, part.start).replace(/\.\s(?=trong đó|gồm|bao gồm)/, ' '))) return null;
  const around = lower.slice(Math.max(at, part.start - 60), part.end + 60);
  return { quantity: quantityOf(total), confidence: OF_OWN_BASE.test(around) ? 'doubtful' : 'likely' };
}

/** The rates of a row of places are computed alike: where those beside it fit the number before them, so must this one. */
function siblingBase(share: Share): ImpliedBase | null {
  const own = before(share);
  if (!own) return null;
  const siblings = sharesIn(share.line)
    .slice(0, MOST_SIBLINGS)
    .filter((other) => other !== share && !other.base);
  const alike = siblings.filter((other) => {
    const base = before(other);
    return base && other.part && fitOf(quantityOf(other.part), quantityOf(base), other.rate) !== 'none';
  });
  return alike.length < 2 ? null : { quantity: quantityOf(own), confidence: 'likely' };
}

const MOST_SIBLINGS = 12;

/** The number directly before the part in its clause. */
function before({ part, partIndex, line, base }: Share): NumberMention | null {
  if (!part || base) return null;
  const previous = numbersIn(line)[partIndex - 1];
  if (!previous || previous.base !== null || !isSameThing(previous, part) || previous.value.lte(part.value))
    return null;
  return /[.;!?]\s/.test(line.text.slice(previous.end, part.start)) ? null : previous;
}
