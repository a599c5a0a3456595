import type Fraction from 'fraction.js';
import { COUNTS, type CountCode, type IndicatorCode } from '../../indicators/catalogue';
import type { TextLine } from '../text/report-text';
import { type Carry, joined } from './carry';
import type { Claim } from './claim';
import type { Saying } from './concept-of';
import { stageAfter, type Told } from './concept-of-cases';
import { type Concept, nameOf } from './concepts';
import { type Frame, isCompared, isRunning, scopeOf, WHOLE_REPORT } from './frame';
import type { NumberMention } from './numbers-in-text';
import type { Context } from './reading';
import { type StaffGroup, staffAfterNumber, staffNamed } from './staff-groups';
import { canHold, channelOf, isLead } from './totals';

export interface Value {
  readonly told: Told;
  readonly value: Fraction;
  readonly mention: NumberMention | null;
  readonly code: IndicatorCode | null;
}

export function claimOf({ told, value, mention, code }: Value, context: Context): Claim {
  const { carry, reading, saying, time } = context;
  const frame = frameOf(told, context);
  const isTimeCarried = (carry.isWhenCarried && saying.behind.time === null) || isRunning(time);
  return {
    concept: told.concept,
    value,
    frame: code && !isCompared(frame) ? WHOLE_REPORT : frame,
    isExact: !mention?.isApproximate,
    isTotal: saying.before.meanings.has('total') || saying.before.meanings.has('to-resolve'),
    isOfAll: carry.isOfAll && frame.scope.kind === 'whole',
    isImplied: false,
    isGuessed: told.isGuessed ?? false,
    isCarried: carry.isWhoCarried || isTimeCarried,
    isTimeCarried,
    within: isForeign(carry.total, told.concept) ? null : carry.total,
    code,
    precision: mention?.precision ?? 1,
    line: reading.line,
    sentence: reading.sentence,
    mention,
  };
}

function frameOf(told: Told, { saying: { behind, family }, carry, time }: Context): Frame {
  const isNarrowed = channelOf(told.concept) !== null || (family === 'people' && told.narrowing !== '');
  const channel = isNarrowed ? '' : carry.channel;
  const part = behind.narrowing === '' ? carry.part : behind.narrowing;
  const among = carry.isBracket && isForeign(carry.total, told.concept) ? carry.total.concept : null;
  return {
    scope: scopeOf(
      carry.above,
      carry.circumstance,
      carry.subject,
      part,
      channel,
      among ? nameOf(among).toLowerCase() : '',
      told.narrowing,
    ),
    time,
  };
}

/** Whether the concept is no part of that total: a list goes on from it, a bracket tells of the total's own. */
function isForeign(total: Claim | null, concept: Concept): total is Claim {
  return total !== null && !canHold(total.concept, concept);
}

/** The code of the tag that the product filled in at this place. */
export function codeAt({ start, end }: NumberMention, { filled }: TextLine): CountCode | null {
  const tag = filled.find((one) => one.start < end && start < one.end);
  return tag && COUNTS.has(tag.code as CountCode) ? (tag.code as CountCode) : null;
}

function mostTold({ concept, value, frame }: Claim, channel: string, { most, channel: before }: Carry) {
  if (!concept.startsWith('HS_')) return null;
  if (channel !== before) return value;
  return frame.scope.kind === 'part' && (most === null || value.gt(most)) ? value : most;
}

/** What the sentence speaks of once this is told. */
export function afterClaim(claim: Claim, { saying, carry }: Context): Carry {
  const { narrowing } = saying.behind;
  const channel = channelAfter(claim.concept, carry) ?? carry.channel;
  const next: Carry = {
    ...carry,
    lead: isLead(claim.concept) ? claim : carry.lead,
    stage: stageAfter(claim.concept) ?? carry.stage,
    channel,
    staff: staffTold(saying, carry),
    most: mostTold(claim, channel, carry),
    told: claim,
    last: carry.isWithin || carry.total !== null ? claim : null,
  };
  if (narrowing === '') return next;
  return carry.isWithin ? { ...next, part: narrowing } : { ...next, subject: joined(carry.subject, narrowing) };
}

/** What is filed online of all dossiers of some procedures leaves the sentence among those procedures. */
function channelAfter(concept: Concept, { channel }: Carry): string | null {
  const isAmong = channel === channelOf('HS_TOAN_TRINH') || channel === channelOf('HS_MOT_PHAN');
  return isAmong && (concept === 'HS_TOAN_TRINH_TT' || concept === 'HS_MOT_PHAN_TT') ? channel : channelOf(concept);
}

/** What follows `20 hồ sơ tạm dừng` may be said of those 20. */
export function afterOther({ saying, carry }: Context): Carry {
  const { before, behind } = saying;
  const isOther = before.meanings.has('other-state') || behind.meanings.has('other-state');
  return isOther ? { ...carry, channel: 'khác' } : { ...carry, staff: staffTold(saying, carry) };
}

function staffTold({ family, before, behind, listed }: Saying, { staff }: Carry): StaffGroup | null {
  if (family === 'people' && (before.isDesk || behind.isDesk)) return 'desk';
  return family === 'people' ? staffAfterNumber(staff, staffNamed(behind) ?? listed) : staff;
}
