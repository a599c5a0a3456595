import { dayOfIso, weekdayOf } from '../../calendar/day';
import { dayText } from '../../calendar/day-text';
import { type DocumentName, nameText } from './document-name';
import { symbolOf } from './symbol';

export interface Named {
  readonly document: DocumentName;
}

export interface OnDay extends Named {
  /** As `2023-06-14`. */
  readonly day: string;
}

/** What a citation may lack. */
export type Missing = 'number' | 'symbol' | 'day' | 'issuer';

export interface Incomplete extends Named {
  readonly missing: readonly Missing[];
}

const MISSING_NAMES: Readonly<Record<Missing, string>> = {
  number: 'số',
  symbol: 'ký hiệu',
  day: 'ngày ban hành',
  issuer: 'cơ quan ban hành',
};

/** `số, ký hiệu và ngày ban hành`. */
export function missingText(missing: readonly Missing[]): string {
  return andText(missing.map((part) => MISSING_NAMES[part]));
}

/** `một`, `một và hai`, `một, hai và ba`. */
export function andText(parts: readonly string[]): string {
  const [last = '', ...others] = [...parts].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} và ${last}`;
}

/** `14/6/2023` for `2023-06-14`. */
export function isoDayText(day: string): string {
  return dayText(dayOfIso(day));
}

export function onDayText({ document, day }: OnDay): string {
  return `${nameText(document)} ngày ${isoDayText(day)}`;
}

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** `Chủ nhật, ngày 12/02/2023`. */
export function weekdayText(day: string): string {
  return `${WEEKDAYS[weekdayOf(dayOfIso(day))]}, ngày ${isoDayText(day)}`;
}

/** Something that ended before the report's period did. */
export interface Ended {
  /** What it is called in the list of what ended. */
  readonly what: string;
  /** Which of several that ended together, such as `UBND thành phố Nha Trang`; else empty. */
  readonly which: string;
  /** The row of that list that says what holds at the end of the period: its own, or that of a later replacement. */
  readonly lastReplaced: string;
  /** The first day without it, as `2025-07-01`. */
  readonly since: string;
  /** What holds instead; empty when the list does not say. */
  readonly replacedBy: string;
  readonly remark: string;
}

/** `«Nghị định số 61/2018/NĐ-CP» không còn áp dụng: từ 01/7/2025, thay bằng …`. */
export function endedText({ what, which, since, replacedBy, remark }: Ended): string {
  const name = which === '' ? calledFully(what) : which;
  const instead = replacedBy === '' ? '' : `, thay bằng ${replacedBy}`;
  return `«${name}» không còn áp dụng: từ ${isoDayText(since)}${instead}${remark === '' ? '' : ` (${remark})`}`;
}

/** A document with its type before the symbol: `Nghị định số 61/2018/NĐ-CP`. */
function calledFully(what: string): string {
  const [, number = '', tail = ''] = /^(\d+[a-zđ]?)\/(\S+)$/u.exec(what) ?? [];
  return tail === '' ? what : nameText({ type: symbolOf(number, tail).type, symbol: what, issuer: '', subject: '' });
}
