import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import { agree, type Claim, claimsOf } from './claims';
import { type Concept, nameOf } from './concepts';
import { placesOf, printed, saidIn } from './conflicts';

/** Sums of Biểu II.06a/VPCP/KSTT and of the headcount. */
const IDENTITIES: readonly { readonly total: Concept; readonly parts: readonly Concept[] }[] = [
  { total: 'HS_TIEP_NHAN', parts: ['HS_KY_TRUOC', 'HS_MOI'] },
  { total: 'HS_TIEP_NHAN', parts: ['HS_GIAI_QUYET', 'HS_DANG_GIAI_QUYET'] },
  { total: 'HS_GIAI_QUYET', parts: ['HS_SOM_HAN', 'HS_DUNG_HAN', 'HS_TRE_HAN'] },
  { total: 'HS_GIAI_QUYET', parts: ['HS_SOM_DUNG_HAN', 'HS_TRE_HAN'] },
  { total: 'HS_SOM_DUNG_HAN', parts: ['HS_SOM_HAN', 'HS_DUNG_HAN'] },
  { total: 'HS_DANG_GIAI_QUYET', parts: ['HS_DANG_TRONG_HAN', 'HS_DANG_QUA_HAN'] },
  { total: 'CB_HIEN_CO', parts: ['CB_CHUYEN_TRACH', 'CB_CONG_CHUC'] },
];

const PARTS: readonly { readonly total: Concept; readonly part: Concept }[] = [
  { total: 'HS_TIEP_NHAN', part: 'HS_GIAI_QUYET' },
  { total: 'HS_TIEP_NHAN', part: 'HS_DANG_GIAI_QUYET' },
  { total: 'HS_GIAI_QUYET', part: 'HS_SOM_DUNG_HAN' },
  { total: 'HS_GIAI_QUYET', part: 'HS_TRE_HAN' },
  { total: 'HS_THUOC_DVCTT', part: 'HS_TRUC_TUYEN' },
  { total: 'HS_THUOC_DVCTT', part: 'HS_BCCI' },
  { total: 'HS_CO_PHI', part: 'HS_TT_TRUC_TUYEN' },
  { total: 'HS_CHUNG_THUC', part: 'HS_BAN_SAO_DIEN_TU' },
  { total: 'GN_KE_HOACH', part: 'GN_DA_GIAI_NGAN' },
];

export const totalsAndParts: Check<'parts-not-total' | 'part-above-total'> = ({ text }) => {
  const claims = claimsOf(text);
  const counted = (concept: Concept) => distinct(claims.filter((claim) => claim.concept === concept && claim.mention));
  return [...IDENTITIES.flatMap(identity), ...PARTS.flatMap(part)];

  /** When one thing has two values, one combination must fit; `twoValues` reports the difference itself. */
  function identity({ total, parts }: (typeof IDENTITIES)[number]): readonly Finding<'parts-not-total'>[] {
    const totals = counted(total);
    const choices = parts.reduce<readonly (readonly Claim[])[]>(
      (chosen, concept) => chosen.flatMap((some) => counted(concept).map((claim) => [...some, claim])),
      [[]],
    );
    if (totals.length === 0 || choices.length === 0) return [];
    if (totals.some(({ value }) => choices.some((choice) => sumOf(choice) === value))) return [];
    const [whole, choice] = [totals[0] as Claim, choices[0] as readonly Claim[]];
    const named = choice.map((claim) => `${nameOf(claim.concept).toLowerCase()} ${saidIn(claim)}`).join(' + ');
    const facts = { what: nameOf(total), said: saidIn(whole), parts: named, sum: printed(sumOf(choice)) };
    return [finding('parts-not-total', facts, placesOf([whole, ...choice]))];
  }

  function part({ total, part: of }: (typeof PARTS)[number]): readonly Finding<'part-above-total'>[] {
    const [totals, parts] = [counted(total), counted(of)];
    const [whole, piece] = [totals[0], parts[0]];
    if (!whole || !piece) return [];
    if (parts.some((some) => totals.some((all) => some.value <= all.value || agree(some, all)))) return [];
    const facts = { what: nameOf(total), said: saidIn(whole), part: nameOf(of), partSaid: saidIn(piece) };
    return [finding('part-above-total', facts, placesOf([whole, piece]))];
  }
};

function distinct(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter((claim, index) => claims.findIndex(({ value }) => value === claim.value) === index).slice(0, 4);
}

function sumOf(claims: readonly Claim[]): number {
  return claims.reduce((sum, { value }) => sum + value, 0);
}
