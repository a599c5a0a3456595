import { clauseBefore, isQuoted, opensClause, type Sentence, saidAfter } from './sentences';

/** What is planned, demanded or counted out stands before the words. */
const PLANNED_BEFORE =
  /(?<!\p{L})(?:kế hoạch|nhiệm vụ|chỉ tiêu|mục tiêu|lộ trình|dự toán|dự kiến|ước|phấn đấu|sẽ|cần|đề ra|đăng ký|được giao|thời gian tới|còn lại|hoàn thành trước)(?!\p{L})/iu;
const PLANNED_AFTER = /(?<!\p{L})(?:sẽ|dự kiến|phấn đấu|cần phải|đề nghị|ước đạt|ước thực hiện)(?!\p{L})/iu;

export function isPlanned(sentence: Sentence, start: number, end: number): boolean {
  return PLANNED_BEFORE.test(clauseBefore(sentence, start)) || PLANNED_AFTER.test(saidAfter(sentence, end));
}

const COMPARED_BEFORE =
  /(?<!\p{L})(?:cùng kỳ|so với|so sánh|đối chiếu|bằng|cao hơn|thấp hơn|nhiều hơn|ít hơn|kém|gấp|số liệu từ)(?!\p{L})/iu;

export function isCompared(sentence: Sentence, start: number): boolean {
  return COMPARED_BEFORE.test(clauseBefore(sentence, start));
}

/** Words in brackets add another period to compare with: `tăng 5% (quý II năm 2022: 890 hồ sơ)`. */
export function isInBrackets(sentence: Sentence, start: number): boolean {
  const before = sentence.slice(Math.max(0, start - 100), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const CITED_BEFORE =
  /(?<!\p{L})(?:quyết định|kế hoạch|công văn|nghị quyết|nghị định|thông tư|(?<!kỷ )luật|pháp lệnh|chỉ thị|thông báo|báo cáo số|chương trình|đề án|dự án|phương án|hướng dẫn|kết luận|tờ trình|công điện|văn bản|hợp đồng|bộ chỉ số|giai đoạn|nhiệm kỳ|niên khóa|năm học)(?!\p{L})/iu;

export function isCited(sentence: Sentence, start: number): boolean {
  return CITED_BEFORE.test(clauseBefore(sentence, start)) || isQuoted(sentence, start);
}

/** `2 lần trong quý`, `tháng cuối của quý`: how often or on which day of each period. */
const COUNTED_BEFORE =
  /(?<!\p{L})(?:lần|buổi|ngày|tuần|tháng|kỳ|kỳ họp|phiên|phiên họp|đợt|thứ|mỗi|từng|hằng|hàng|định kỳ|thường kỳ|theo|làm việc|cuối cùng|đầu tiên|đầu|cuối)(?: \d{1,2})? ?$/iu;

export function isCounted(sentence: Sentence, start: number): boolean {
  return COUNTED_BEFORE.test(sentence.slice(Math.max(0, start - 30), start));
}

/** `từ đầu năm nay`, `đến hết quý này`: a bound, not the whole. */
const BOUND_BEFORE = /(?<!\p{L})(?:đầu|giữa|cuối|hết|từ|đến|trước|sau) ?$/iu;

export function isBounded(sentence: Sentence, start: number): boolean {
  return BOUND_BEFORE.test(sentence.slice(Math.max(0, start - 8), start));
}

/** `trong tháng, quý`, `trong quý và 6 tháng`: a list of periods. */
const LISTED_AFTER =
  /^\s?(?:,|và|hoặc|hay|\/|-|cũng như) ?(?:trong |cả |của )?(?:tuần|tháng|quý|năm|\d{1,2} tháng|lũy kế)(?!\p{L})/iu;
const LISTED_BEFORE = /(?<!\p{L})(?:tuần|tháng|quý)(?:, | và |, và | hoặc )$/iu;

export function isListed(sentence: Sentence, start: number, end: number): boolean {
  return (
    LISTED_AFTER.test(sentence.slice(end, end + 30)) ||
    LISTED_BEFORE.test(sentence.slice(Math.max(0, start - 20), start))
  );
}

/** `theo quy chế, trong tháng họp 01 lần`: what each period has. */
export function isRegular(sentence: Sentence, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 80), start);
  return (
    /(?<!\p{L})(?:quy chế|nội quy)(?!\p{L})/iu.test(before) || /thường kỳ|định kỳ/iu.test(saidAfter(sentence, end))
  );
}

const RESULT = /\d|(?<!\p{L})(?:đã|không|chưa)(?!\p{L})/iu;
const RESULT_SUBJECT = /^\s*(?:công tác|kết quả|tình hình|số|tổng số|tỷ lệ|các hoạt động|hoạt động)(?!\p{L})/iu;

/** Whether the clause tells what came about, and not what is always done. */
export function isResult(sentence: Sentence, start: number, end: number): boolean {
  const before = clauseBefore(sentence, start);
  return opensClause(sentence, start) || RESULT.test(before + saidAfter(sentence, end)) || RESULT_SUBJECT.test(before);
}
