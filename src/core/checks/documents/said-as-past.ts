import { type Day, dayOfTypedText } from '../../calendar/day';

/** A mention with the words around it in its line. */
export interface Mentioned {
  readonly before: string;
  readonly after: string;
}

/** `thay thế Nghị định …`, `tổng kết việc thực hiện Nghị định …`, `kể từ khi …`. */
const PAST_BEFORE =
  /(?:thay(?: thế)?(?: cho)?|bãi bỏ|hủy bỏ|hết hiệu lực|trước đây|trước kia|nguyên(?: là)?|so với|khác với|kế thừa|từ khi|trước khi|sau khi|chuyển từ|bàn giao|chuyển giao|tổng kết|sơ kết|sáp nhập|hợp nhất|giải thể|đổi tên)(?!\p{L})[^.;]{0,60}$/iu;
/** `… chuyển giao hồ sơ`, `… đã hết hiệu lực`, `… (nay là Trung tâm …)`, `… kết thúc hoạt động`. */
const PAST_AFTER =
  /^(?:\s\p{L}{1,12}){0,5}\s(?:bàn giao|chuyển giao)(?!\p{L})|^[^.;]{0,120}?(?:hết hiệu lực|(?:được|bị) thay|thay thế bởi|(?:^|[\s(,])nay (?:là|được|thay)|bãi bỏ|trước đây|trước kia|không còn|chấm dứt|kết thúc hoạt động|sáp nhập|giải thể|(?:được )?chuyển (?:thành|về|sang|đến|cho)|thành Trung tâm|(?:^|[\s(])cũ(?!\p{L}))/iu;
const EARLIER = /trước (?:ngày|khi|thời điểm|sắp xếp)(?!\p{L})|giai đoạn|nhiệm kỳ/iu;
const UNTIL = /(?:đến|trước|hết)\s{1,3}(?:hết\s{1,3})?(?:ngày\s{1,3})?(\d{1,2}\/\d{1,2}\/\d{4})/giu;
/** The parts of a year that a report on a longer period looks back on. */
const PART_OF_YEAR = /(?:6|06|sáu) tháng đầu năm|(?:^|[\s(])quý (?:I|II|1|2)(?![\p{L}\d])/iu;

/** Whether the words beside a mention say that it was replaced or ended. */
export function isEnded({ before, after }: Mentioned): boolean {
  return PAST_BEFORE.test(before) || PAST_AFTER.test(after);
}

/** Whether a sentence speaks of what held before a day, and does not rest on it now. */
export function isSaidAsPast(mention: Mentioned, ends: Day, isLongPeriod: boolean): boolean {
  if (isEnded(mention)) return true;
  const { before, after } = mention;
  const sentence = `${before.split(/[.;]\s/).pop() ?? ''} ${after.split(/[.;](?:\s|$)/)[0] ?? ''}`;
  if (EARLIER.test(sentence) || (isLongPeriod && PART_OF_YEAR.test(sentence))) return true;
  return [...sentence.matchAll(UNTIL)].some(([, typed = '']) => {
    const day = dayOfTypedText(typed);
    return day !== null && day <= ends;
  });
}
