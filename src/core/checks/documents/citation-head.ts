import { type Day, realDay } from '../../calendar/day';
import { AGENCY } from './issuer';

/** What a citation says after its number and symbol. */
export interface CitationHead {
  readonly day: Day | null;
  /** True even when the day does not exist, such as 31/02. */
  readonly isDated: boolean;
  readonly issuer: string;
  readonly subject: string;
  /** Offset in the given text where day and issuer end. */
  readonly end: number;
  /** Offset where the subject begins; null without a subject. */
  readonly subjectAt: number | null;
}

const DATE =
  '(?:(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?((?:19|20)\\d\\d)|(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s{0,3}(?:năm|[,/])\\s{0,3}((?:19|20)\\d\\d))';
const DAY_AFTER = new RegExp(
  `^\\s{0,3}[,(]?\\s{0,3}(?:được\\s+)?(?:(?:ký\\s+)?ban hành\\s+)?(?:vào\\s+)?(?:ngày:?\\s{0,3})?${DATE}\\s{0,3}\\)?`,
  'iu',
);
const SAME_DAY = /^\s{0,3}[,(]?\s{0,3}(?:ban hành\s+)?cùng ngày\)?/iu;
const BODY_AFTER = new RegExp(
  `^\\s{0,3}[,(]?\\s{0,3}(?:(?:của|do)\\s+(${AGENCY})(?![\\p{L}])\\s{0,3}(?:ban hành(?=\\s{0,3}(?:ngày|[;,.)]|$)))?|(?:đã\\s)?được\\s+(${AGENCY})\\s+ban hành)`,
  'u',
);
const TITLE_WORDS =
  'về|Về|[Vv]/v|ban hành|Ban hành|ngày|quy định|hướng dẫn|phê duyệt|giao|sửa đổi|triển khai|thực hiện|đẩy mạnh|tăng cường|' +
  'áp dụng|công bố|kiện toàn|thành lập|nâng cao|chuyển đổi|đã|được|để|nhằm';
const ANY_ISSUER_AFTER = new RegExp(
  `^\\s{0,3},?\\s{0,3}của\\s+(\\p{Lu}[^.;:,()“”"]{1,80}?)(?=\\s+(?:${TITLE_WORDS})(?![\\p{L}])|\\s{0,3}[.;:,()“”"]|\\s{0,3}$)`,
  'u',
);
const ABOUT = /^\s{0,3}[,:]?\s{0,3}[“"(]?\s{0,3}(?:[Vv]ề việc|[Vv]ề|[Vv]\/[Vv]|Trích yếu)\s{0,3}:?\s+[“"]?/u;
const TITLE =
  /^(?:\s{0,3}[“"(:]\s{0,3}(?=(?:Kế hoạch|Quy chế|Chương trình|Đề án|Quy định)\s)|\s{0,3}[“"(]?\s{0,3}(?=(?:[Bb]an hành|quy định|hướng dẫn|phê duyệt|giao|sửa đổi|kiện toàn|thành lập|công bố)\s))/u;

/** Null for a day that does not exist, such as 31/02. */
function dayOfMatch(match: readonly (string | undefined)[], first: number): Day | null {
  const parts = match.slice(first, first + 6);
  const [date, month, year] = parts[0] === undefined ? parts.slice(3) : parts;
  return realDay(Number(year), Number(month), Number(date));
}

/** Day, issuer and subject from the words after a symbol, whichever order the officer wrote them in. */
export function headOf(rest: string, dayBefore: Day | null): CitationHead {
  let day: Day | null = null;
  let isDated = false;
  let issuer = '';
  let end = 0;
  // There are at most two pieces: the day and the issuer, in either order.
  for (let turn = 0; turn < 2; turn++) {
    const words = rest.slice(end);
    const dated = isDated ? null : DAY_AFTER.exec(words);
    const same = isDated || dayBefore === null ? null : SAME_DAY.exec(words);
    const issued = issuer === '' ? (BODY_AFTER.exec(words) ?? ANY_ISSUER_AFTER.exec(words)) : null;
    const piece = dated ?? same ?? issued;
    if (!piece) break;
    if (dated || same) {
      isDated = true;
      day = dated ? dayOfMatch(dated, 1) : dayBefore;
    } else issuer = (piece[1] ?? piece[2] ?? '').trim();
    end += piece[0].length;
  }
  const about = ABOUT.exec(rest.slice(end)) ?? TITLE.exec(rest.slice(end));
  const subjectAt = about ? end + about[0].length : null;
  return { day, isDated, issuer, end, subjectAt, subject: subjectAt === null ? '' : subjectIn(rest.slice(subjectAt)) };
}

const LONGEST_SUBJECT = 300;
const SUBJECT_END =
  /;|[”"]|\.(?=\s|$)|,?\s(?:trong đó|cụ thể|bao gồm|qua đó|từ đó)(?![\p{L}])|,\s(?:UBND|Ủy ban|Chủ tịch|(?:phường|Phường|xã|Xã)\s(?!và))|\)\s?[,.;]/u;

/** Up to a semicolon or the end of the sentence; the full stop of `TP.` does not end a sentence. */
export function subjectIn(words: string): string {
  const masked = words.slice(0, LONGEST_SUBJECT).replace(/(T[Pp])\./g, '$1 ');
  const end = SUBJECT_END.exec(masked)?.index ?? masked.length;
  return words
    .slice(0, end)
    .replace(/[\s,(]+$/, '')
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/\s+(?:và|cùng|theo|tại|căn cứ)$/, '')
    .trim();
}

/** `UBND phường đã ban hành …`; also `phường đã có …` directly before a document. */
const ISSUES = '\\s(?:(?:ban hành|ký)(?![\\p{L}])|(?:có|xây dựng)(?=[^.;]{0,15}$))';
const BEFORE_ISSUE = new RegExp(`(${AGENCY})([^.;]{0,60}?)${ISSUES}`, 'gu');
const WARD_ISSUES = new RegExp(`(?:^|[\\s,])([Pp]hường|[Xx]ã)(?:\\s+đã)?${ISSUES}`, 'u');
const DAY_BEFORE = new RegExp(`[Nn]gày\\s+${DATE}[,\\s][^.;]{0,90}$`, 'u');
const SAME_DAY_BEFORE = /(?:^|[\s,;(])cùng ngày[,\s][^.;]{0,90}$/iu;
/** A document that follows these words is being carried out, not issued. */
const CARRIED_OUT =
  /(?:theo|thực hiện|căn cứ|trên cơ sở|triển khai|hướng dẫn|tại|của|về|so với)\s{1,3}(?:các\s{1,3})?$/iu;

/** The issuer named before a citation; empty when the document is only carried out, null when no issuer is named. */
export function issuerBefore(words: string): string | null {
  if (CARRIED_OUT.test(words)) return '';
  const said = [...words.matchAll(BEFORE_ISSUE)].filter(
    ([, , between = '']) => !/\s(?:về|của|ngày|số|do)(?![\p{L}])/u.test(between),
  );
  const last = said[said.length - 1]?.[1];
  if (last) return last.trim();
  const ward = WARD_ISSUES.exec(words)?.[1];
  return ward ? `UBND ${ward.toLowerCase()}` : null;
}

/** `Ngày 22/02/2023, UBND phường ban hành …`; `lastDay` is what `Cùng ngày, UBND phường ban hành …` means. */
export function dayBeforeCitation(words: string, lastDay: Day | null): Day | null {
  if (!/ban hành|ký/.test(words)) return null;
  const match = DAY_BEFORE.exec(words);
  if (match) return dayOfMatch(match, 1);
  return SAME_DAY_BEFORE.test(words) ? lastDay : null;
}
