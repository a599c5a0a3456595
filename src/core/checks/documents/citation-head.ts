import type { Day } from '../../calendar/day';
import { AGENCY } from './issuer';
import { DATE, typedDayOf } from './typed-day';

/** What a citation says after its number and symbol. */
export interface CitationHead {
  readonly day: Day | null;
  /** True even when the day does not exist, such as 31/02. */
  readonly isDated: boolean;
  /** The day as typed; empty without a day and for `cùng ngày`. */
  readonly typedDay: string;
  readonly issuer: string;
  readonly subject: string;
  /** Offset in the given text where day and issuer end. */
  readonly end: number;
  /** Offset where the subject begins; null without a subject. */
  readonly subjectAt: number | null;
  /** False where the words may say what the document does instead of its title: `… quy định rõ trách nhiệm`. */
  readonly isTitle: boolean;
}

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
  /^(?:\s{0,3}[“"(:]\s{0,3}(?=(?:Kế hoạch|Quy chế|Chương trình|Đề án|Quy định)\s)|\s{0,3}[“"(]?\s{0,3}(?=[Bb]an hành\s))/u;
/** These words may begin a title; with a figure behind them they say what the document does: `giao 22 chỉ tiêu`. */
const ACT =
  /^\s{0,3}[“"(]?\s{0,3}(?=(?:quy định|hướng dẫn|phê duyệt|giao|sửa đổi|kiện toàn|thành lập|công bố|phân công),?\s(?!\d))/u;

/** Day, issuer and subject from the words after a symbol, whichever order the officer wrote them in. */
export function headOf(rest: string, dayBefore: Day | null): CitationHead {
  let day: Day | null = null;
  let isDated = false;
  let typedDay = '';
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
      const read = dated ? typedDayOf(dated) : { day: dayBefore, typed: '' };
      day = read.day;
      typedDay = read.typed;
    } else issuer = (piece[1] ?? piece[2] ?? '').trim();
    end += piece[0].length;
  }
  const titled = ABOUT.exec(rest.slice(end)) ?? TITLE.exec(rest.slice(end));
  const about = titled ?? ACT.exec(rest.slice(end));
  const subjectAt = about ? end + about[0].length : null;
  const subject = subjectAt === null ? '' : subjectIn(rest.slice(subjectAt));
  return { day, isDated, typedDay, issuer, end, subjectAt, subject, isTitle: titled !== null };
}

const LONGEST_SUBJECT = 300;
const SUBJECT_END =
  /;|[”"]|\.(?=\s|$)|,?\s(?:trong đó|cụ thể|bao gồm|qua đó|từ đó)(?![\p{L}])|,\s(?:UBND|Ủy ban|Chủ tịch|đến nay|trong (?:kỳ|năm|quý|tháng)|các (?:bộ phận|phòng|đơn vị)|(?:[Pp]hường|[Xx]ã|[Hh]uyện|[Tt]hị trấn|[Đđ]ặc khu)\s(?!và))|\s(?:đã|đang|chưa)(?![\p{L}])|\)\s?[,.;]/u;

/** Up to a semicolon or the end of the sentence; the full stop of `TP.` does not end a sentence. */
export function subjectIn(words: string): string {
  const masked = words.slice(0, LONGEST_SUBJECT).replace(/(T[Pp])\./g, '$1 ');
  const end = SUBJECT_END.exec(masked)?.index ?? masked.length;
  return words
    .slice(0, end)
    .replace(/[\s,(]+$/, '')
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/\s*\([^()]*$/, '')
    .replace(/\s+(?:và|cùng|theo|tại|căn cứ)$/, '')
    .trim();
}
