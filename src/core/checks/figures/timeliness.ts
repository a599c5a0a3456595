import type Fraction from 'fraction.js';
import { type NumberMention, numbersIn } from '../claims/numbers-in-text';
import type { Share } from './shares';

const IN_TIME = /(?:trước|sớm)(?: hạn)?(?:,| và|, và)? ?đúng hạn|đúng hạn(?:,| và) (?:trước|sớm) hạn/;
/** In characters: how far behind the rate its subject may end. */
const REACH = 70;

/** A rate of the dossiers resolved in time, told without its counts. */
export function isOfTimeliness({ rate, lower, part, base }: Share): boolean {
  if (part || base || rate.value.gt(100)) return false;
  const behind = lower.slice(rate.end, rate.end + REACH).split(/[.;,(]/)[0] ?? '';
  const words = /^ (?:số )?hồ sơ/.test(behind) ? behind : rate.before;
  // Quyết định 766/QĐ-TTg counts those still pending in time as well.
  return IN_TIME.test(words) && /hồ sơ|giải quyết/.test(words) && !/đang/.test(words);
}

const LATE_NAMED =
  /t[ỷỉ] lệ (?:số )?(hồ sơ )?(?:đã )?(?:được )?(giải quyết |trả (?:kết quả )?)?(?:bị )?(?:trễ|quá|chậm) hạn(?:(?:,| và| hoặc| ?[/-]) ?(?:trễ|quá|chậm) hạn)?(?: (?:đạt|chiếm|là|bằng|ở mức|chỉ))*\s?:?\s*$/u;

/** `bare`: `Tỷ lệ trễ hạn: 0,2%`, which does not say of what. */
export type LateRate = 'of dossiers' | 'bare';

/** A rate of the dossiers resolved late, told without its counts. */
export function lateRateOf({ rate, part, base }: Share): LateRate | null {
  if (part || base || rate.value.gt(100)) return null;
  const named = LATE_NAMED.exec(rate.before);
  if (!named || /^ (?:số )?(?:nhiệm vụ|văn bản|đơn|phản ánh|kiến nghị)/.test(rate.following)) return null;
  return named[1] ? 'of dossiers' : 'bare';
}

export interface InTime {
  readonly inTime: Fraction;
  readonly all: Fraction;
}

/** How many numbers before the rate its sentence may tell. */
const MOST_COUNTS = 6;

/** `Trong 900 hồ sơ đã giải quyết, có 500 hồ sơ trả sớm hạn, 380 hồ sơ trả đúng hạn, trễ hạn 20 hồ sơ; tỷ lệ …` */
export function countsBeside({ rate, line, lower }: Share): InTime | null {
  const counts = countsBefore(numbersIn(line), rate, lower);
  const only = (words: RegExp) => {
    const told = counts.filter((count) => words.test(labelOf(count)));
    return told.length === 1 ? (told[0]?.value ?? null) : null;
  };
  const [all, early, onTime] = [only(/(?:đã|được) giải quyết$|giải quyết xong$/), only(EARLY), only(ON_TIME)];
  if (!all || !early || !onTime) return null;
  const late = only(LATE);
  const inTime = early.add(onTime);
  // Where the parts do not make the whole, either of them may be what is wrong.
  return inTime.add(late ?? 0).equals(all) ? { inTime, all } : null;
}

const EARLY = /(?:trước|sớm) hạn$/;
const ON_TIME = /đúng hạn$/;
const LATE = /(?:trễ|quá|chậm) hạn$/;

function countsBefore(
  mentions: readonly NumberMention[],
  rate: NumberMention,
  lower: string,
): readonly NumberMention[] {
  const index = mentions.indexOf(rate);
  return mentions
    .slice(Math.max(0, index - MOST_COUNTS), index)
    .filter(
      ({ unit, base, isApproximate, end }) =>
        unit === 'other' && base === null && !isApproximate && !/[.!?](?=\s)/.test(lower.slice(end, rate.start)),
    );
}

/** What a count is of: the words behind it that end with an outcome, else those before it. */
function labelOf({ before, after }: NumberMention): string {
  const said = after.trim();
  return /(?:hạn|giải quyết|xong)$/.test(said) ? said : (before.split(/[,:(]/).pop() ?? '').trim();
}
