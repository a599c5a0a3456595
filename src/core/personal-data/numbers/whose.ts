import { OFFICE, PUBLIC_LINE } from '../offices';
import { allMatches } from '../passage';
import { pattern } from '../pattern';
import { KINSHIP, PERSON } from '../people';

const LAST_OFFICE = pattern(
  `(?<![\\p{L}])(?:${OFFICE}|(?:của|điện thoại|liên hệ|trang|cán bộ) (?:phường|xã|huyện|tỉnh|thành phố|quận))(?![\\p{L}])`,
  'gu',
);
const SOMEBODY = pattern(`(?<![\\p{L}])(?:${PERSON}|${KINSHIP})(?![\\p{L}])`, 'u');
const IS_PUBLIC = pattern(`(?<![\\p{L}])(?:${PUBLIC_LINE})(?![\\p{L}])|gov\\.vn`, 'u');

/** What an office does, so that what follows is not its own: `Bộ phận một cửa đã nhắn tin tới 0905…` */
const ACTS = pattern(
  /(?<![\p{L}])(?:đã|gọi|nhắn|gửi|tới|đến|vào|mời|báo|chuyển|chi|trả|nộp|nhận|hoàn|hướng dẫn|tiếp nhận|cấp|mang|có|ghi|yêu cầu)(?![\p{L}])/u,
);

const OF_SOMEBODY = pattern(
  `^[\\s)\\],]{0,3}(?:(?:là )?(?:số )?của |đứng tên |do |\\((?:của )?)?(?:${PERSON}|${KINSHIP} \\p{L})(?![\\p{L}])`,
  'u',
);
const OF_OFFICE = pattern(
  `^[\\s)\\],]{0,3}(?:(?:của|tại|mở tại|ở|là của) (?:${OFFICE}|phường|xã)(?![\\p{L}])|[-,;]? ?(?:fax|website)(?![\\p{L}]))`,
  'u',
);

/** Whether what stands between these words belongs to an office, so that it is public. */
export function isOfOffice(wordsBefore: string, wordsAfter: string): boolean {
  const [before, after] = [wordsBefore.toLowerCase(), wordsAfter.toLowerCase()];
  if (OF_SOMEBODY.test(after)) return false;
  if (OF_OFFICE.test(after) || IS_PUBLIC.test(before)) return true;
  let tail: string | null = null;
  for (const { 0: office, index } of allMatches(before, LAST_OFFICE)) tail = before.slice(index + office.length);
  return tail !== null && !ACTS.test(tail) && !SOMEBODY.test(tail);
}

const AS_CONTACT = pattern(/(?<!\p{L})(?:điện thoại|sđt|đt|tel|liên hệ|gọi|số|zalo|viber|máy)(?!\p{L})|[:(] ?$/u);

/** The name of an office alone before a telephone number does not make it the office's. */
export function isOfficeLine(before: string, after: string): boolean {
  if (!isOfOffice(before, after)) return false;
  const small = before.toLowerCase();
  return AS_CONTACT.test(small) || OF_OFFICE.test(after.toLowerCase()) || IS_PUBLIC.test(small);
}

const PERSON_BEFORE = pattern(
  `(?<![\\p{L}])(?:${PERSON}|${KINSHIP})(?: [\\p{L}]+){0,4}[\\s:,([\\-]{0,3}(?:(?:có |mang |giữ )?(?:số|mã)(?: hiệu)?[\\s:([]{0,3})?$`,
  'u',
);
const PERSON_AFTER =
  /^[\s)\],]{0,3}(?:là (?:người|công dân|chủ)|của (?:người|công dân|ông|bà|anh|chị|cháu|em|chủ|hộ)|xin (?!ý kiến)|đề nghị|đứng tên)/u;

/** Whether a number stands directly beside a word for a private person. */
export function isBesidePerson(before: string, after: string): boolean {
  return PERSON_BEFORE.test(before.toLowerCase()) || PERSON_AFTER.test(after.toLowerCase());
}

const SOMEBODY_NEAR = pattern(
  `(?<![\\p{L}])(?:hộ kinh doanh|hộ cá thể|tncn|thu nhập cá nhân|${PERSON}|ông|bà|anh|chị)(?!\\p{L})`,
  'u',
);

export function isNearPerson(words: string): boolean {
  return SOMEBODY_NEAR.test(words.toLowerCase());
}
