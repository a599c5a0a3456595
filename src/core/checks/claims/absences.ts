import Fraction from 'fraction.js';
import type { Claim } from './claim';
import { claimOf } from './claim-of';
import { conceptOf, type Saying } from './concept-of';
import type { Told } from './concept-of-cases';
import type { Concept } from './concepts';
import type { NumberMention } from './numbers-in-text';
import type { Context, Count, Read } from './reading';
import type { Side } from './sides';

/** `100% hồ sơ được giải quyết đúng hạn` says that none was late. */
export function allInTime(mention: NumberMention, context: Context): readonly Claim[] {
  const { behind, before, family } = context.saying;
  const inTime = [before, behind].some(({ meanings }) => meanings.has('early-on-time') || meanings.has('on-time'));
  const isAll = mention.value.equals(100) && mention.base === null && !mention.isApproximate;
  return isAll && inTime && family === 'dossiers' && !isUrged(context) ? [noneLate(context)] : [];
}

function isUrged({ carry, saying: { before, behind } }: Context): boolean {
  const isDemanded = before.meanings.has('assures') || behind.meanings.has('urges') || behind.meanings.has('assures');
  return carry.isUrging || carry.isPlan || before.meanings.has('changes') || isDemanded;
}

function none(told: Told, context: Context): Claim {
  return claimOf({ told, value: new Fraction(0), mention: null, code: null }, context);
}

/** Of the same dossiers as those in time: `100% hồ sơ trực tuyến đúng hạn` tells of no others. */
function noneLate(context: Context): Claim {
  const narrowing = conceptOf(context.saying)?.narrowing ?? '';
  return none({ concept: 'HS_TRE_HAN', narrowing }, context);
}

/** `không có hồ sơ trễ hạn`, `toàn bộ hồ sơ đúng hạn`, `đều trong hạn`. */
export function phraseRead({ counted }: Count, context: Context): Read {
  const { saying, carry } = context;
  const claims = isUrged(context) ? [] : counted.kind === 'none' ? absent(context) : whole(saying, context);
  return { claims, carry };
}

const ABSENT: ReadonlySet<Concept> = new Set<Concept>(['HS_TRE_HAN', 'HS_DANG_QUA_HAN', 'NV_QUA_HAN', 'NV_TRE_HAN']);

function absent(context: Context): readonly Claim[] {
  const { saying, carry } = context;
  const told = conceptOf({ ...saying, before: NOTHING });
  if (told && ABSENT.has(told.concept)) return [none(told, context)];
  const isPetition = saying.family === 'petitions' && saying.behind.meanings.has('petitions') && !told;
  return isPetition && carry.subject === '' ? [none({ concept: 'PAKN_TONG', narrowing: '' }, context)] : [];
}

const NOTHING: Side = { meanings: new Set(), narrowing: '', isOwn: false, isWhole: false, isDesk: false, time: null };

function whole({ family, behind }: Saying, context: Context): readonly Claim[] {
  const { carry } = context;
  if (family !== 'dossiers') return [];
  if (behind.meanings.has('early-on-time') || behind.meanings.has('on-time')) return [noneLate(context)];
  const pending = carry.lead?.concept === 'HS_DANG_GIAI_QUYET' ? carry.lead : null;
  return pending && (behind.meanings.has('in-time') || behind.meanings.has('still-in-time'))
    ? [{ ...pending, concept: 'HS_DANG_TRONG_HAN', within: pending }]
    : [];
}
