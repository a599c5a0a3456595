import type Fraction from 'fraction.js';
import type { Claim } from './claim';
import type { Stage } from './concept-of-cases';
import type { Family } from './families';
import { COMPARED, isRunning, PERIOD, type Time } from './frame';
import type { StaffGroup } from './staff-groups';
import { channelOf } from './totals';

/** What a sentence has said so far and the next number is read with. */
export interface Carry {
  /** Named above: headings and the sentences that introduce a list. */
  readonly above: string;
  /** Who or what the sentence speaks of; empty for the office itself. */
  readonly subject: string;
  /** The sentence speaks of the whole in so many words: `toàn tỉnh`. */
  readonly isOfAll: boolean;
  /** `Qua tin nhắn Zalo, …`, `Ngoài giờ hành chính, …`: narrows its sentence, whoever is its subject. */
  readonly circumstance: string;
  /** Narrows the parts of a list told within a total. */
  readonly part: string;
  /** `trực tuyến` once the sentence speaks of the dossiers filed online. */
  readonly channel: string;
  readonly time: Time;
  /** Of whom the sentence speaks is understood from the ones before it. */
  readonly isWhoCarried: boolean;
  /** And of when. */
  readonly isWhenCarried: boolean;
  /** The largest count of what the sentence before narrowed itself to; a larger one is of something else. */
  readonly most: Fraction | null;
  /** The words before the first number name what is counted: the sentence speaks of a total of its own. */
  readonly isOwnTopic: boolean;
  /** Things that no rule follows have been counted in the sentence. */
  readonly isOfThings: boolean;
  readonly isPlan: boolean;
  readonly isUrging: boolean;
  /** A number of the sentence has been read. */
  readonly isBegun: boolean;
  readonly isWithin: boolean;
  /** «gồm:», «trong đó:»: the list goes on past its semicolons. */
  readonly isList: boolean;
  readonly isBracket: boolean;
  readonly family: Family | null;
  /** The group of the staff that is spoken of. */
  readonly staff: StaffGroup | null;
  /** The last claim whose parts may follow. */
  readonly lead: Claim | null;
  /** The last part told; the next one without a verb counts the same. */
  readonly last: Claim | null;
  /** The last claim of all, which a bracket explains. */
  readonly told: Claim | null;
  /** The claim whose parts are being told: those after «trong đó», or in brackets. */
  readonly total: Claim | null;
  readonly stage: Stage | null;
}

export const NOTHING_SAID: Carry = {
  above: '',
  subject: '',
  isOfAll: false,
  circumstance: '',
  part: '',
  channel: '',
  time: PERIOD,
  isWhoCarried: false,
  isWhenCarried: false,
  most: null,
  isOwnTopic: false,
  isOfThings: false,
  isPlan: false,
  isUrging: false,
  isBegun: false,
  isWithin: false,
  isList: false,
  isBracket: false,
  last: null,
  told: null,
  family: null,
  staff: null,
  lead: null,
  total: null,
  stage: null,
};

/** Plans, lists and comparisons end with their sentence; who and when are understood until the text says otherwise. */
export function nextSentence(carry: Carry): Carry {
  const { above, isOfAll, family, staff, lead, stage, most } = carry;
  const channel = isPartOfWhole(carry) ? '' : carry.channel;
  const subject = joined(carry.subject, carry.circumstance);
  const isWhoCarried = subject !== '' || channel !== '' || staff !== null;
  const isOver = carry.time === COMPARED || isRunning(carry.time);
  const time = isOver ? PERIOD : carry.time;
  return {
    ...NOTHING_SAID,
    above,
    subject,
    isOfAll,
    channel,
    time,
    isWhoCarried,
    isWhenCarried: carry.time.kind !== 'period',
    most: isWhoCarried ? most : null,
    family,
    staff,
    lead,
    stage,
  };
}

/** `Trong đó: trực tuyến 600 hồ sơ, trực tiếp 400 hồ sơ.`: the parts end, and the whole is spoken of again. */
function isPartOfWhole({ isWithin, total }: Carry): boolean {
  return isWithin && total !== null && total.frame.scope.kind === 'whole' && channelOf(total.concept) === null;
}

/** What an item takes from the line that introduces it is said there. */
export function itemBegun(carry: Carry): Carry {
  const { isWhoCarried, isWhenCarried } = carry;
  return { ...nextSentence(carry), isWhoCarried, isWhenCarried };
}

/** A semicolon ends the parts of a total, unless a colon or a bracket began them. */
export function afterSemicolon(carry: Carry): Carry {
  if (carry.isList) return { ...carry, part: '', channel: '' };
  const channel = carry.isWithin ? '' : carry.channel;
  return { ...carry, part: '', isWithin: false, last: null, total: null, isPlan: false, channel };
}

export function aboutOffice(carry: Carry, isOfAll: boolean): Carry {
  return { ...carry, subject: '', isOfAll, part: '', channel: '', isWhoCarried: false, most: null };
}

export function about(carry: Carry, subject: string): Carry {
  if (carry.isWithin) return { ...carry, part: subject };
  return { ...carry, subject, isOfAll: false, part: '', channel: '', isWhoCarried: false, most: null };
}

/** In `Số hồ sơ nộp trực tuyến gồm: …` the total has no number, and is not that of the sentence before. */
export function withinLead(carry: Carry): Carry {
  if (carry.isBegun) return { ...carry, isWithin: true, total: carry.lead };
  if (carry.isOwnTopic) return { ...carry, isWithin: true, total: null };
  return { ...carry, isWithin: true, total: carry.lead, time: carry.lead?.frame.time ?? carry.time };
}

/** A sentence that names its own total, or tells more than there are of what the one before spoke of, is not of that. */
export function ofItsOwn(carry: Carry): Carry {
  return carry.isWhoCarried ? { ...carry, subject: '', channel: '', isOfAll: false, most: null } : carry;
}

/** A bracket explains the number before it. */
export function withinBracket(carry: Carry): Carry {
  return { ...carry, isWithin: true, isList: true, isBracket: true, total: carry.told ?? carry.lead };
}

export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' / ');
}
