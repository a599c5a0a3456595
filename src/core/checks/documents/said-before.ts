import type { Day } from '../../calendar/day';
import { AGENCY, issuerOfPlace, PLACE_ISSUER } from './issuer';
import { DATE, type TypedDay, typedDayOf } from './typed-day';

/** `UBND phường đã ban hành …`; also `phường đã có …` directly before a document. */
const ISSUES = '\\s(?:(?:ban hành|ký|phê duyệt|thông qua)(?![\\p{L}])|(?:có|ra|xây dựng)(?=[^.;]{0,15}$))';
const BEFORE_ISSUE = new RegExp(`(${AGENCY})([^.;]{0,60}?)${ISSUES}`, 'gu');
const PLACE_ISSUES = new RegExp(`${PLACE_ISSUER}(?:\\s+(?:đã|vừa|cũng))?${ISSUES}`, 'u');
/** A document that follows these words is being carried out, not issued. */
const CARRIED_OUT =
  /(?:theo|thực hiện|căn cứ|trên cơ sở|triển khai|quán triệt|hướng dẫn|tại|của|về|so với)\s{1,3}(?:các\s{1,3})?$/iu;
/** Acts that a decision itself performs: `UBND huyện đã kiện toàn Ban Chỉ đạo tại Quyết định số …`. */
const DECIDED =
  '(?:đã\\s|vừa\\s|mới\\s){0,2}(?:(?:ký\\s|xây dựng(?:\\svà|,)\\s)?ban hành\\s(?!\\d|[^.;]{0,15}văn bản)|kiện toàn|thành lập|phê duyệt|phân công|giao\\s(?:dự toán|biên chế|chỉ tiêu)|công nhận|bổ nhiệm)[^.;]{0,200}?';
/** `ban hành kế hoạch theo Công văn số …` carries the letter out, while `theo` a decision names the form of issue. */
const IN_ITS_OWN = {
  decision: '\\s(?:(?:kèm\\s)?theo|tại|bằng|qua)\\s{1,3}$',
  other: '\\s(?:kèm\\stheo|tại|bằng|qua)\\s{1,3}$',
};
type Form = keyof typeof IN_ITS_OWN;

const agencyIn = (form: Form) => new RegExp(`(${AGENCY})\\s${DECIDED}${IN_ITS_OWN[form]}`, 'u');
const placeIn = (form: Form) => new RegExp(`${PLACE_ISSUER}\\s+${DECIDED}${IN_ITS_OWN[form]}`, 'u');
const AGENCY_DECIDED: Readonly<Record<Form, RegExp>> = { decision: agencyIn('decision'), other: agencyIn('other') };
const PLACE_DECIDED: Readonly<Record<Form, RegExp>> = { decision: placeIn('decision'), other: placeIn('other') };
/** `Quy chế … được UBND xã ban hành tại Quyết định số …`. */
const ISSUED_BY_IN = new RegExp(`(${AGENCY})\\s+(?:ký\\s+)?ban hành${IN_ITS_OWN.decision}`, 'u');
/** Long sentences are read from their end. */
const FARTHEST = 400;

/** The issuer named before a citation; empty when the document is only carried out, null when no issuer is named. */
export function issuerBefore(sentence: string, tail: string): string | null {
  const words = sentence.slice(-FARTHEST);
  if (CARRIED_OUT.test(words)) return issuerInDecision(words, isDecision(tail) ? 'decision' : 'other') ?? '';
  const said = [...words.matchAll(BEFORE_ISSUE)].filter(
    ([, , between = '']) => !/\s(?:về|của|ngày|số|do)(?![\p{L}])/u.test(between),
  );
  const last = said[said.length - 1];
  if (last) return nearestIn(last[0]) || (last[1] ?? '').trim();
  const place = PLACE_ISSUES.exec(words);
  return place ? issuerOfPlace(place.slice(1)) : null;
}

const ACTING = new RegExp(`(?<!(?:của|với|cho|từ|đến)\\s)(?:${AGENCY})(?![\\p{L}])`, 'gu');

/** The body that issues among several: `chỉ đạo của UBND tỉnh, UBND phường ban hành …`. */
function nearestIn(words: string): string {
  return (words.match(ACTING) ?? []).pop()?.trim() ?? '';
}

/** Decisions and resolutions issue regulations and plans. */
export function isDecision(tail: string): boolean {
  return /(?:^|\/)\s?(?:QĐ|QD|NQ)(?![\p{L}])/iu.test(tail);
}

function issuerInDecision(words: string, form: Form): string | null {
  const agency = (ISSUED_BY_IN.exec(words) ?? AGENCY_DECIDED[form].exec(words))?.[1];
  if (agency) return agency.trim();
  const place = PLACE_DECIDED[form].exec(words);
  return place ? issuerOfPlace(place.slice(1)) : null;
}

const DAY_BEFORE = new RegExp(`[Nn]gày\\s+${DATE}[,\\s]([^.;]{0,90})$`, 'u');
const SAME_DAY_BEFORE = /(?:^|[\s,;(])cùng ngày[,\s]([^.;]{0,90})$/iu;
const IS_ISSUED = /(?:^|\s)(?:ban hành|ký|phê duyệt|thông qua)(?![\p{L}])|(?:^|\s)(?:có|ra)\s[^.;]{0,15}$/u;
/** In the last clause before the document something else happened on that day. */
const SOMETHING_ELSE =
  /(?:^|\s)(?:tổ chức|tham dự|tham gia|họp|quán triệt|triển khai|thực hiện|theo|căn cứ|báo cáo)\s[^,]*$/u;

/** `Ngày 22/02/2023, UBND phường ban hành …`; `lastDay` is what `Cùng ngày, UBND phường ban hành …` means. */
export function dayBeforeCitation(sentence: string, lastDay: Day | null): TypedDay | null {
  const words = sentence.slice(-FARTHEST);
  const match = DAY_BEFORE.exec(words);
  const same = match ? null : SAME_DAY_BEFORE.exec(words);
  const between = match?.[7] ?? same?.[1];
  if (between === undefined || !IS_ISSUED.test(between) || SOMETHING_ELSE.test(between)) return null;
  if (match) return typedDayOf(match);
  return lastDay === null ? null : { day: lastDay, typed: '' };
}
