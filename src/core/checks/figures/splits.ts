import type { Claim } from '../claims/claim';
import { claimsOf } from '../claims/claims';
import type { Concept } from '../claims/concepts';
import { isWholeReport } from '../claims/frame';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import { placesOf, saidIn } from './conflicts';

/** Figures that a report gives as one but Biểu II.06a/VPCP/KSTT gives in two parts. */
export const notSplit: Check<'pending-not-split' | 'early-not-split'> = ({ text }) => {
  const claims = claimsOf(text).filter(({ frame }) => frame.time.kind === 'period');
  const has = (...concepts: readonly Concept[]) => claims.some(({ concept }) => concepts.includes(concept));
  const found: Finding<'pending-not-split' | 'early-not-split'>[] = [];
  const pending = claims.find(({ concept, value }) => concept === 'HS_DANG_GIAI_QUYET' && value.gt(0));
  if (pending && !has('HS_DANG_TRONG_HAN', 'HS_DANG_QUA_HAN')) {
    found.push(finding('pending-not-split', { said: saidIn(pending) }, placesOf([pending])));
  }
  const early = claims.find(({ concept, value }) => concept === 'HS_SOM_DUNG_HAN' && value.gt(0));
  if (early && !has('HS_SOM_HAN', 'HS_DUNG_HAN')) {
    found.push(finding('early-not-split', { said: saidIn(early) }, placesOf([early])));
  }
  return found;
};

const EXPLAINED = /trực tiếp|tại quầy|tại bộ phận|kể cả|gồm cả|bao gồm cả/i;

/** Possible, since people may file at the desk and pay by phone, but readers ask for the reason. */
export const paidOnlineUnexplained: Check<'paid-online-above-filed'> = ({ text }) => {
  const claims = claimsOf(text);
  const paid = claims.find(({ concept, frame }) => concept === 'HS_TT_TRUC_TUYEN' && isWholeReport(frame));
  const filed = paid && claims.find((claim) => claim.concept === 'HS_TRUC_TUYEN' && isOfOffice(claim));
  if (!filed || paid.value.lte(filed.value) || EXPLAINED.test(paid.line.text)) return [];
  return [finding('paid-online-above-filed', { paid: saidIn(paid), filed: saidIn(filed) }, placesOf([paid, filed]))];
};

/** Only new dossiers are filed, so that `mới` narrows nothing here. */
function isOfOffice({ frame: { scope, time }, isExact }: Claim): boolean {
  return isExact && time.kind === 'period' && (scope.kind === 'whole' || scope.of === 'mới');
}
