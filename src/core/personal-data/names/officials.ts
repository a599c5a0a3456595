import { FUNCTION } from '../offices';
import { allMatches, type Passage, smallAfter, wordsBefore } from '../passage';
import { pattern } from '../pattern';

const FUNCTIONS = pattern(`(?<!\\p{L})(?:${FUNCTION})(?!\\p{L})`, 'gu');

/** What may stand between a function and its holder: the name of the office, not what he does to somebody. */
const OFFICE_WORDS = new Set(
  (
    'ubnd hđnd mttq ubmttq vp một cửa nhân dân ủy uỷ ban hội đồng phường xã huyện tỉnh thành phố quận thị trấn thường trực đảng bộ ' +
    'đoàn thanh niên phụ nữ nông cựu chiến binh trung tâm phục vụ hành chính công văn phòng thống kê tư pháp hộ tịch ' +
    'địa xây dựng phận phòng chỉ đạo cải cách kinh tế hạ tầng đô là của kiêm ông bà chí và viên chủ tịch phó trưởng ' +
    'bí thư giám đốc an quân sự y trường học môi sở cục chi tổ tôn giáo xã hội thôn ấp khu đ c anh chị'
  ).split(' '),
);

const HOLDS_AFTER = pattern(
  `^(?:\\s?[,(–-]\\s?(?:nguyên |hiện là |là |hiện )?| (?:là|giữ chức(?: vụ)?|làm|được bầu (?:làm|giữ chức)|được bổ nhiệm (?:làm|giữ chức)(?: vụ)?|phụ trách|với tư cách(?: là)?) )(?:${FUNCTION})(?!\\p{L})`,
  'u',
);
const LEADS_AFTER = pattern(
  /^,? (?:chủ trì|kết luận|phát biểu chỉ đạo|phát biểu kết luận|chỉ đạo|ký ban hành|ký quyết định|đã ký (?:ban hành|quyết định|số|duyệt|công văn|tờ trình)|phụ trách|tiếp công dân|dự và chỉ đạo)(?!\p{L})/u,
);

/** Who is given an office or a task is named as its holder. */
const APPOINTED = pattern(
  /(?<!\p{L})(?:phân công|bổ nhiệm|miễn nhiệm|điều động|luân chuyển|biệt phái|bầu|đề cử|cử|giới thiệu) (?:ông|bà|anh|chị)?:? ?$/u,
);

/** In characters: the longest name of an office between a function and its holder. */
const REACH = 110;

/** Whether the person named here is named for a function, told before or after the name. */
export function isOfficial(passage: Passage, { start, end }: { start: number; end: number }): boolean {
  const after = smallAfter(passage, end);
  if (HOLDS_AFTER.test(after) || LEADS_AFTER.test(after)) return true;
  const before = wordsBefore(passage, start, REACH);
  return APPOINTED.test(before.toLowerCase()) || holdsBefore(before);
}

const SMALL_LETTER = pattern(/\p{Ll}/u);
const CAPITALISED = pattern(/^\p{Lu}/u);
const WORD = pattern(/[\p{L}\p{M}]+/gu);

function holdsBefore(before: string): boolean {
  let tail: string | null = null;
  for (const { 0: found, index } of allMatches(before.toLowerCase(), FUNCTIONS))
    tail = before.slice(index + found.length);
  if (tail === null) return false;
  const isAllCapitals = !SMALL_LETTER.test(before);
  return allMatches(tail, WORD).every(
    ([word]) => OFFICE_WORDS.has(word.toLowerCase()) || (!isAllCapitals && CAPITALISED.test(word)),
  );
}

/** Whether the words around a row of a table say that it lists holders of functions. */
export function namesFunction(words: string): boolean {
  const small = words.toLowerCase();
  return small.search(FUNCTIONS) >= 0 || /chức (?:vụ|danh)/.test(small);
}
