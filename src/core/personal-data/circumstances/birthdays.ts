import { type Mention, mention, type Recogniser } from '../mention';
import { matchesIn, type Passage, sentenceAround, smallBefore, smallMatchesIn } from '../passage';
import { pattern } from '../pattern';
import { MANY } from '../people';

const YEAR = '(?:19|20)\\d\\d';
const DAY = `(?:0?[1-9]|[12]\\d|3[01]) ?(?:[/.-] ?|tháng )(?:0?[1-9]|1[0-2])(?: ?(?:[/.-]|năm) ?${YEAR})?(?![\\d])`;

const DIGIT = 'một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|không|linh|lẻ|giêng|chạp|trăm|nghìn|ngàn';
/** `mùng năm tháng tám`, `mười hai tháng 3` */
const DAY_IN_WORDS = `(?:mùng |mồng )?(?:\\d{1,2}|(?:${DIGIT})(?: (?:${DIGIT})){0,2}) tháng (?:\\d{1,2}|(?:${DIGIT})(?: (?:${DIGIT}))?)(?: năm (?:${YEAR}|(?:${DIGIT})(?: (?:${DIGIT})){3,7}))?`;
/** `một chín bảy hai`, `một nghìn chín trăm năm mươi sáu` */
const YEAR_IN_WORDS = `(?:một (?:nghìn |ngàn )?chín|hai (?:nghìn|ngàn|không))(?: (?:${DIGIT})){2,6}`;

const NOT_OF_BIRTH =
  '(?<!(?:phát|khai|vệ|học|an|(?<!công |người )dân|thí|tái|giáo|tuyển|tân|môi|chứng|thủy|hy|kỷ niệm ngày|mừng|mưu|ký|nảy|cứu|nữ hộ|sơ|sản|nội|hàm|tỷ lệ|tỉ lệ|mức|suất|số|giới tính khi) )';

/** `sinh ngày 05/01/1985`, `sinh lúc 6 giờ ngày 02-11-2022`, `SN: 1957`; not `phát sinh`, `khai sinh`, `học sinh`. */
const BORN = pattern(
  `(?<!\\p{L})${NOT_OF_BIRTH}` +
    `((?:(?:ngày,? )?(?:tháng,? )?(?:năm )?sinh|(?<=năm )sinh từ|s\\.? ?n\\.?|s/n|ns(?= ?: ?\\d{1,2}[/.-]))(?: (?:lúc [^,;]{1,14}|vào|là))?(?: ngày)?(?: năm)? ?[:,(]? ?(?:${DAY}|${YEAR}(?![\\d/.-]\\d)))`,
  'gu',
);
const BORN_IN_WORDS = pattern(
  `(?<!\\p{L})${NOT_OF_BIRTH}(sinh (?:(?:vào )?(?:ngày )?${DAY_IN_WORDS}|(?:vào )?năm ${YEAR_IN_WORDS}))(?!\\p{L})`,
  'gu',
);

const WITH_DAY = pattern(`${DAY}|${DAY_IN_WORDS}`, 'u');

/** `Ông Hùng (1955)`, `chị Thắm, 1987,`: a given name tells little, with the year it tells who. */
const BESIDE_NAME = pattern(
  /(?<!\p{L})(?:[ÔôOo]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ụ|[Cc]hú|[Cc]ô|[Bb]ác|[Cc]háu|[Ee]m)(?: \p{Lu}\p{Ll}+){1,4}(?: \(|, )((?:19|20)\d\d)(?=[,)])/gu,
);
const OF_MANY = pattern(
  `(?<!\\p{L})(?:${MANY} (?:\\p{L}+ ){0,3}$|(?:nam|nữ)(?: giới)? $|(?:nam )?(?:thanh niên|công dân nam|trẻ em|nam công dân|trẻ)(?: \\p{L}+){0,2} $)`,
  'u',
);
const COHORT = pattern(
  /(?<!\p{L})(?:trở (?:về trước|đi|lên)|độ tuổi|tiêm chủng|nghĩa vụ quân sự|phổ cập|chiến dịch|tuyển sinh|từ năm \d{4} đến)(?!\p{L})/u,
);
const SINGLED_OUT = pattern(/(?<!\p{L})(?:cho|của|là) (?:cháu|trẻ|bé|em)(?!\p{L})/u);
const FAMOUS = /hồ chí minh|bác hồ|chủ tịch hồ|lãnh tụ|anh hùng dân tộc/;

export const birthdays: Recogniser = (passage) => {
  return [...besideNames(passage), ...told(passage)];
};

function besideNames(passage: Passage): readonly Mention[] {
  if (passage.glance.digits < DIGITS_OF_YEAR || !YEAR_ALONE.test(passage.text)) return [];
  if (FAMOUS.test(passage.small)) return [];
  return matchesIn(passage, BESIDE_NAME).map(({ 0: whole, index }) => {
    const end = index + whole.length;
    return mention('birthday', end - DIGITS_OF_YEAR, end, 'likely');
  });
}

const DIGITS_OF_YEAR = 4;
const YEAR_ALONE = /[(,] ?(?:19|20)\d\d[,)]/;

function told(passage: Passage): readonly Mention[] {
  const { glance, small } = passage;
  const inDigits = glance.digits >= FEWEST_DIGITS && MAY_HOLD.test(small) ? smallMatchesIn(passage, BORN) : [];
  const inWords = IN_WORDS.test(small) ? smallMatchesIn(passage, BORN_IN_WORDS) : [];
  return [...inDigits, ...inWords].flatMap(({ 1: quoted = '', 0: whole, index }) => {
    const end = index + whole.length;
    const place = { start: end - quoted.length, end };
    return isOfOnePerson(passage, quoted, place) ? [mention('birthday', place.start, end)] : [];
  });
}

/** Seen at a glance, so that most paragraphs are read no further. */
const MAY_HOLD = /(?:sinh|s\.? ?n|s\/n|ns)[^\n]{0,30}\d/;
const IN_WORDS =
  /sinh (?:vào )?(?:(?:ngày |năm )?(?:mùng|mồng|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)|(?:ngày )?\d{1,2} tháng)/;
/** `sinh 1/2` */
const FEWEST_DIGITS = 2;

/** The year alone is said of whole cohorts: `trẻ sinh năm 2015 được tiêm chủng`. */
function isOfOnePerson(passage: Passage, quoted: string, place: { start: number; end: number }): boolean {
  const sentence = sentenceAround(passage, place).toLowerCase();
  if (FAMOUS.test(sentence)) return false;
  if (WITH_DAY.test(quoted)) return true;
  const before = smallBefore(passage, place.start);
  if (COHORT.test(sentence)) return false;
  return !OF_MANY.test(before) || SINGLED_OUT.test(before);
}
