import { phraseRead } from './absences';
import { about, aboutOffice, type Carry, ofItsOwn, withinLead } from './carry';
import type { Saying } from './concept-of';
import type { Concept } from './concepts';
import { belonging, familyOf } from './count-words';
import { COMPARED, PLAN, type Time } from './frame';
import { begins, compares, opensWithPast, withWords } from './hearing';
import type { Item } from './items';
import { isChannel } from './lexicon/dossier-words';
import { readNumber } from './read-number';
import type { Context, Count, Read, Reading } from './reading';
import { type Side, sideOf } from './sides';
import { staffListed } from './staff-groups';

export function readCount(count: Count, begun: Carry, reading: Reading): Read {
  const before = sideOf(count.before, reading.office);
  const carry = ofNoMore(count, before, afterBefore(count.before, before, begun));
  const family = familyOf(count, carry, reading);
  if (family === null) return { claims: [], carry: afterOtherThing(count, carry, reading) };
  const behind = sideOf(belonging(count, before, carry), reading.office);
  const saying: Saying = {
    family,
    before,
    behind,
    hasBase: count.item.is === 'number' && count.item.mention.base !== null,
    stage: carry.stage,
    isStageSaid: carry.isBegun || carry.total !== null,
    isRest: isRest(count.before),
    hasGroups: reading.hasGroups,
    staff: carry.staff,
    listed: family === 'people' ? staffListed(count.after) : null,
    isOfPosts: POSTS.has(carry.total?.concept),
  };
  const next = ofAssigned(saying, [...count.before, ...count.behind], {
    ...carry,
    family: family === 'money' ? carry.family : family,
  });
  const context: Context = { saying, carry: next, reading, time: timeOf(saying, carry) };
  return count.item.is === 'number' ? readNumber(count.item.mention, context) : phraseRead(count, context);
}

const POSTS: ReadonlySet<Concept | undefined> = new Set<Concept | undefined>(['CB_BIEN_CHE', 'VC_GIAO']);

function isRest(before: readonly Item[]): boolean {
  return before.some(({ text }) => text === 'còn');
}

/** Behind `Điểm tiếp nhận số 2 tiếp nhận 52 hồ sơ.` a sentence on 645 dossiers is not of that desk. */
function ofNoMore({ item }: Count, { narrowing }: Side, carry: Carry): Carry {
  const isMore = item.is === 'number' && item.mention.unit !== '%' && carry.most !== null && narrowing === '';
  return isMore && item.mention.value.gt(carry.most) ? ofItsOwn(carry) : carry;
}

/** `10 ngày đầu tháng 9`: what is counted is no concern, the time is. */
function afterOtherThing({ behind }: Count, carry: Carry, { office }: Reading): Carry {
  const { time, meanings, narrowing } = sideOf(behind, office);
  const told: Carry = { ...carry, isOfThings: true, time: time ?? carry.time };
  // `15 cơ quan cấp tỉnh có hồ sơ trực tuyến, tổng số 1.598 hồ sơ`
  const isOfThese = !carry.isBegun && !carry.isBracket && [...meanings].some(isChannel);
  return isOfThese ? about(told, narrowing === '' ? 'khác' : narrowing) : told;
}

const GIVEN = 'được giao';

/** Tasks that were assigned are not those of the office's own plan, and no dossiers are. */
function ofAssigned({ family, before, behind }: Saying, items: readonly Item[], carry: Carry): Carry {
  const isOfGiven = carry.subject.endsWith('giao');
  if (family !== 'tasks') return isOfGiven ? { ...carry, subject: '', isWhoCarried: false } : carry;
  const isAssigned = before.meanings.has('assigned') || behind.meanings.has('assigned');
  const isOpen = carry.subject === '' || carry.isWhoCarried || isOfGiven;
  return isAssigned && isOpen ? { ...carry, subject: giver(items), isWhoCarried: false } : carry;
}

/** Those that the province gave are other tasks than those of the district. */
function giver(items: readonly Item[]): string {
  const assigned = items.find((item) => item.is === 'phrase' && item.meaning === 'assigned')?.text ?? '';
  return /tỉnh|huyện|thành phố/.test(assigned) ? assigned.replace('được ', '') : GIVEN;
}

/** Whom and when the clause before the number names holds for it and for what follows. */
function afterBefore(items: readonly Item[], side: Side, begun: Carry): Carry {
  const within = begins(items, 'within') ? withinLead(begun) : begun;
  if (compares(side)) return opensWithPast(side, within) ? { ...within, time: COMPARED } : within;
  const carry = withWords(within, items, side);
  if (side.narrowing !== '') return about(carry, side.narrowing);
  if (side.isOwn) return aboutOffice(carry, side.isWhole);
  const isOfTotal = side.meanings.has('total') || items.some(({ text }) => text.endsWith('tổng số'));
  return isOfTotal ? { ...carry, channel: '' } : carry;
}

function timeOf({ before, behind }: Saying, carry: Carry): Time {
  if (compares(before) || compares(behind)) return COMPARED;
  return carry.isPlan ? PLAN : (behind.time ?? carry.time);
}
