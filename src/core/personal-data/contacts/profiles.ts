import { mention, type Recogniser } from '../mention';
import { isOfOffice } from '../numbers/whose';
import { OFFICE } from '../offices';
import { matchesIn, type Passage, sentenceAround, wordsBefore } from '../passage';
import { pattern } from '../pattern';
import { PERSON } from '../people';

const ADDRESS = pattern(
  /(?<![\p{L}\d.])(?:https?:\/\/)?(?:www\.|m\.)?(?:facebook|fb|instagram|tiktok|youtube|zalo|m|threads|x|twitter|linkedin|t|telegram|wa|pinterest)(?:\.| ?[([{] ?(?:\.|dot|chấm) ?[)\]}] ?)(?:com|me|net|vn)\/[^\s,;()«»"]{2,120}/giu,
);
const NICK = pattern(
  /(?<!\p{L})(?:nick|tiktok|facebook|zalo|instagram|youtube|kênh|tài khoản mạng)(?: \p{L}+){0,2}:? ?(@[\p{L}\d._-]{3,40})/giu,
);
const NAME = '(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,4})';
const NETWORK = '(?:[Zz]alo|[Ff]acebook|[Tt]ik[Tt]ok|fb|FB|[Vv]iber|[Nn]ick|[Yy]ou[Tt]ube|[Ii]nstagram)';
const SOMEBODY = '(?:chủ hộ|công dân|người \\p{L}+|ông|bà|anh|chị)';
const NAMED_ACCOUNT = pattern(
  `(?<!\\p{L})${NETWORK}(?: (?:cá nhân|riêng|của ${SOMEBODY}(?: \\p{Lu}\\p{Ll}+(?=:))?)){1,2}:? ?${NAME}|(?<!\\p{L})(?:[Tt]ài khoản|[Tt]rang|[Nn]ick) ${NETWORK} ${NAME}(?=,? (?:của|do) ${SOMEBODY})`,
  'gu',
);

const QUOTED = '[«"“]([^«»"“”]{2,40})[»"”]';
/** The account's name in quotation marks, told with whose it is. */
const QUOTED_ACCOUNT = pattern(
  `(?<!\\p{L})(?:[Tt]ài khoản|[Cc]hủ tài khoản|[Nn]ick|[Tt]rang(?: cá nhân)?)(?: mạng xã hội)? ${NETWORK}(?: (?:tên|có tên|mang tên|là))? ${QUOTED}|(?<!\\p{L})[Kk]ênh ${NETWORK} ${QUOTED}(?= của (?:một )?${SOMEBODY})`,
  'gu',
);
const OF_PRIVATE_PERSON = pattern(`(?<!\\p{L})(?:${PERSON}|ông|bà|anh|chị|cháu|em)(?!\\p{L})`, 'u');

/** Pages of offices: by the name in the address, or by the words before it. */
const OF_OFFICE =
  /ubnd|hdnd|mttq|congan(?!h)|motcua|tthcc|ttpvhcc|hanhchinh|chinhquyen|dichvucong|doanthanhnien|tuoitre|hoiphunu|truyenhinh|official|\/groups\/|\/@?(?:phuong|xa|thitran|huyen)\d/iu;
const OFFICE_PAGE = pattern(
  /(?<!\p{L})(?:fanpage|trang (?:thông tin|tuyên truyền|fanpage|của (?:phường|xã|cơ quan|ubnd))|zalo oa)(?!\p{L})/iu,
);

export const profiles: Recogniser = (passage) => {
  if (!MAY_HOLD.test(passage.small)) return [];
  const isQuoted = /[«"“]/.test(passage.text);
  return [ADDRESS, NICK, NAMED_ACCOUNT, ...(isQuoted ? [QUOTED_ACCOUNT] : [])].flatMap((pattern) =>
    matchesIn(passage, pattern).map(({ 0: whole, 1: quoted, 2: named, index }) => {
      const account = quoted ?? named ?? whole;
      const start = index + whole.lastIndexOf(account);
      const end = start + account.length;
      const before = wordsBefore(passage, index);
      if (pattern === QUOTED_ACCOUNT && !isOfPerson(passage, { start, end })) return mention(null, start, end);
      const isPublic =
        OF_OFFICE.test(whole) || OFFICE_PAGE.test(before) || isOfOffice(before, passage.text.slice(end, end + 40));
      return mention(isPublic ? null : 'profile', start, end);
    }),
  );
};

/** An office is as often named in quotation marks. */
function isOfPerson(passage: Passage, place: { start: number; end: number }): boolean {
  const name = passage.small.slice(place.start, place.end);
  return OF_PRIVATE_PERSON.test(sentenceAround(passage, place).toLowerCase()) && !OFFICE_NAME.test(name);
}

const OFFICE_NAME = pattern(
  `(?<!\\p{L})(?:${OFFICE}|phường|xã|huyện|quận|tỉnh|thành phố|thôn|khu phố|tuổi trẻ|chính quyền|cải cách)(?!\\p{L})`,
  'u',
);

/** Seen at a glance, so that most paragraphs are read no further. */
const MAY_HOLD = /[.)\]}] ?(?:com|me|net|vn)\/|@|zalo|facebook|tiktok|fb|viber|nick|youtube|instagram/;
