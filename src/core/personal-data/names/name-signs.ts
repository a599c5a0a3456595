import { type Passage, smallAfter, smallBefore, wordsBefore } from '../passage';
import { pattern } from '../pattern';
import { KINSHIP, PERSON } from '../people';

/** How the words before a run of capitals introduce it. `any-name`: even a name of no known family follows. */
export type Introduction = 'any-name' | 'title' | 'role' | 'sign' | 'case' | 'place' | 'none';

const GAP = '\\)?(?: ?: ?| là | tên(?: là)? | )\\(?$';
const UNACCENTED_TITLE = '(?:ong|ba|anh|chi|em|co|chu|bac|chau|cu)';
const SURE_TITLE = pattern(
  `(?:(?<!\\p{L})(?:ông|bà|anh|chị|cụ|em|cháu|chú|cô|bác)|(?:^|[.;:] )(?:Ông|Bà|Anh|Chị|Cụ|Em|Cháu|Chú|Cô|Bác))${GAP}`,
  'u',
);
const CAPITAL_TITLE = pattern(/(?<!\p{L})(?:Ông|Bà|Anh|Chị|Cụ|Em|Cô|Chú|Bác|Cậu|Dì) $/u);
const TITLE = pattern(`(?<!\\p{L})(?:${KINSHIP}|${UNACCENTED_TITLE})${GAP}`, 'u');
const ROLE = pattern(
  `(?<!\\p{L})(?:${PERSON}|họ (?:và )?tên|tên (?:người \\p{L}+|chủ hộ|công dân|trẻ)|mang tên|đứng tên|người (?:khuyết tật|cao tuổi|có công|nghiện|già|bị kiện)|thương binh|liệt sĩ|bị can|nghi can)(?: (?:là|tên|có tên|ông|bà|đơn|cháu))?(?: ?[:(,] ?| )$`,
  'u',
);
const SIGN = pattern(
  /(?<!\p{L})(?:cho|của|tên|do|với|giữa|cùng|khai sinh|khai tử|kết hôn|độc thân|đơn|hộ|hộ kinh doanh|hộ cá thể|đứng tên|nộp bởi|xử phạt|khởi tố|(?<!sân )vận động|trao|tặng|xác minh)(?: ?[:(] ?| )$/u,
);
const SIGN_AFTER = pattern(
  `^(?:,? ?\\(?(?:sinh (?:ngày|năm)|sn ?:? ?\\d|\\(?(?:19|20)\\d\\d\\)|trú |ngụ |thường trú|tạm trú|cccd|cmnd|số cccd)|,? (?:đứng tên|xin (?!ý kiến)|làm đơn|có đơn|nộp (?:đơn|hồ sơ)|khiếu nại|đã nhận (?:lại|kết quả)|qua đời|rút đơn)|, ${PERSON})`,
  'u',
);

const PLACE =
  '(?:đường|phố|ngõ|hẻm|kiệt|ngách|cầu|chợ|công viên|phường|xã|huyện|quận|thị trấn|thị xã|tỉnh|thành phố|tp\\.?|thôn|ấp|khóm|buôn|làng|bản|khu(?: phố| dân cư| đô thị| di tích| lưu niệm| tập thể)?|dự án|quỹ|học bổng|giải(?: thưởng)?|tượng(?: đài)?|nhà (?:thờ|hát|văn hóa|lưu niệm|thi đấu|máy)|chùa|đền|miếu|đình|lăng|giáo xứ|công ty|cty|doanh nghiệp|tnhh|tập đoàn|cửa hàng|quán|khách sạn|ngã (?:ba|tư|năm|sáu)|vòng xoay|sân|rạp|bến|cảng|kênh|sông|hồ|đảo|núi|đèo|trường|thpt|thcs|tiểu học|mầm non|mẫu giáo|học viện|đại học|cao đẳng|trung tâm|thư viện|bảo tàng|danh hiệu|chi đoàn|liên đội|bệnh viện|trạm|tủ sách|đại lộ|nút giao|hội trường|di tích|tuyến|tổ dân phố|hợp tác xã|htx|hội thi|cuộc thi|phong trào|tư tưởng|gương)';
/** `Cầu Ông`, `Trường THCS Bà` */
const NAMED_PLACE = pattern(`(?<!\\p{L})${PLACE}((?: [^\\s,.;:()]+){0,3}) \\S+ $`, 'u');
const IN_PLACE = pattern(`(?<!\\p{L})${PLACE}(?: [^\\s,.;:()]+){0,4} $`, 'u');

/** Seen at a glance: whether a name of no known family may begin here. */
export function mayIntroduce({ small }: Passage, start: number): boolean {
  return /(?:ông|bà|anh|chị|cụ|em|cháu|chú|cô|bác)[ :()là]*$/.test(small.slice(Math.max(0, start - 10), start));
}

/** The words right before decide first: `cho Nguyễn Văn An` in a sentence about a street is still somebody. */
export function introductionOf(passage: Passage, start: number): Introduction {
  const before = wordsBefore(passage, start, 50);
  const small = before.toLowerCase();
  if (CAPITAL_TITLE.test(before) && isNamedPlace(before)) return 'place';
  if (SURE_TITLE.test(before.slice(-LONGEST_TITLE))) return 'any-name';
  if (TITLE.test(small.slice(-LONGEST_TITLE))) return 'title';
  if (ROLE.test(small)) return 'role';
  if (SIGN.test(small.slice(-LONGEST_TITLE))) return 'sign';
  if (isCase(small)) return 'case';
  return IN_PLACE.test(small) ? 'place' : 'none';
}

/** `Hồ sơ bị trả: Nguyễn Tiến Đạt`: a list of cases names people, unless it says that it names places or officials. */
function isCase(before: string): boolean {
  return before.endsWith(': ') && CASE.test(before) && !OF_OTHERS.test(before.replace(CASE_WORDS, ''));
}

const CASE =
  /(?:hồ sơ|trường hợp|đơn|khai sinh|khai tử|kết hôn|trễ hạn|quá hạn|trả (?:chậm|lại|trễ)|bị trả|từ chối|bổ sung|rút)[^:;]{0,36}: $/;
/** `hồ` and `trường` are words of places as well. */
const CASE_WORDS = /hồ sơ|trường hợp/g;
const OF_OTHERS = pattern(
  `(?<!\\p{L})(?:${PLACE}|đơn vị|cơ quan|địa bàn|thuộc|tại|lĩnh vực|thủ tục|loại|phòng|ban|sở|cán bộ|công chức|viên chức|phụ trách|giải quyết|xử lý|tiếp nhận|thụ lý|lập|ký)(?!\\p{L})`,
  'u',
);

/** In characters, with what joins it to the name. */
const LONGEST_TITLE = 20;

const PLACE_WORDS = new Set('non học sở thông khoa đô thị tích phố'.split(' '));

const SMALL_LETTER = pattern(/^\p{Ll}/u);

function isNamedPlace(before: string): boolean {
  const match = NAMED_PLACE.exec(before.toLowerCase());
  if (!match) return false;
  const [place, between = ''] = match;
  const from = match.index + place.lastIndexOf(between);
  const words = before.slice(from, from + between.length).split(' ');
  return words.every((word) => !SMALL_LETTER.test(word) || PLACE_WORDS.has(word));
}

/** What offices do for private persons. */
const FOR_PERSON =
  /khai sinh|khai tử|chứng tử|kết hôn|độc thân|hôn nhân|đơn|phản ánh|khiếu nại|tố cáo|hồ sơ|giấy|trích lục|bản sao|trợ cấp|chứng thực|xác nhận|kết quả|biên nhận|thẻ|sổ|ủy quyền|xin lỗi|hộ /;

/** Whether the words before a name tell of something that is done for one person. */
export function isAboutPerson(passage: Passage, start: number): boolean {
  return FOR_PERSON.test(smallBefore(passage, start));
}

export function isPersonAfter(passage: Passage, end: number): boolean {
  return SIGN_AFTER.test(smallAfter(passage, end));
}
