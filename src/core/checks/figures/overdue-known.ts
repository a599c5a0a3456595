import type { Claim } from '../claims/claim';
import type { Concept } from '../claims/concepts';
import { frameKey } from '../claims/frame';
import type { TableClaim } from './table-claims';

const LATE: ReadonlySet<Concept> = new Set<Concept>(['HS_TRE_HAN', 'HS_DANG_QUA_HAN']);

/** «13 hồ sơ quá hạn» are those returned late or those still waiting: whichever of the two has been told with that number. */
export function overdueKnown(claims: readonly Claim[], cells: readonly TableClaim[]): (claim: Claim) => boolean {
  const keyOfLate = ({ frame, value }: Claim) => `${frameKey(frame)} ${value.toFraction()}`;
  const all = [...claims, ...cells.map(({ claim }) => claim)];
  const known = new Set(all.filter(({ concept, isGuessed }) => LATE.has(concept) && !isGuessed).map(keyOfLate));
  return (claim) => claim.isGuessed && LATE.has(claim.concept) && known.has(keyOfLate(claim));
}
