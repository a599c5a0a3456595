import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import { type Claim, claimsOf } from './claims';
import type { Concept } from './concepts';
import { placesOf, saidIn } from './conflicts';

/** Figures that a report gives as one but Biểu II.06a/VPCP/KSTT gives in two parts. */
export const notSplit: Check<'pending-not-split' | 'early-not-split'> = ({ text }) => {
  const claims = claimsOf(text);
  const first = (...concepts: readonly Concept[]) => claims.find(({ concept }) => concepts.includes(concept));
  const found: Finding<'pending-not-split' | 'early-not-split'>[] = [];
  const pending = claims.find(({ concept, value }) => concept === 'HS_DANG_GIAI_QUYET' && value > 0);
  if (pending && !first('HS_DANG_TRONG_HAN', 'HS_DANG_QUA_HAN')) {
    found.push(finding('pending-not-split', { said: saidIn(pending) }, placesOf([pending])));
  }
  const early = claims.find(({ concept, value }) => concept === 'HS_SOM_DUNG_HAN' && value > 0);
  if (early && !first('HS_SOM_HAN', 'HS_DUNG_HAN')) {
    found.push(finding('early-not-split', { said: saidIn(early) }, placesOf([early])));
  }
  return found;
};

const EXPLAINED = /trực tiếp|tại quầy|tại bộ phận|kể cả|gồm cả|bao gồm cả/i;

/** Possible, since people may file at the desk and pay by phone, but readers ask for the reason. */
export const paidOnlineUnexplained: Check<'paid-online-above-filed'> = ({ text }) => {
  const claims = claimsOf(text);
  const of = (wanted: Concept): Claim | undefined => claims.find(({ concept }) => concept === wanted);
  const [paid, filed] = [of('HS_TT_TRUC_TUYEN'), of('HS_TRUC_TUYEN')];
  if (!paid || !filed || paid.value <= filed.value || EXPLAINED.test(paid.line.text)) return [];
  return [finding('paid-online-above-filed', { paid: saidIn(paid), filed: saidIn(filed) }, placesOf([paid, filed]))];
};
