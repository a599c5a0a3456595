import { mention, type PersonalKind, type Recogniser } from '../mention';
import { matchesIn, smallMatchesIn } from '../passage';
import { pattern } from '../pattern';

/** What makes the number before it a count of papers. */
const COUNTED = '(?:giấy|hồ sơ|hộ|m2|ha|thửa|trường hợp|đồng|lượt|người|thẻ|%)';

/** A paper of a person: the words that name it, a gap without digits, and its number as the first group. */
function paper(words: string, number: string): RegExp {
  return pattern(
    `(?<!\\p{L})(?:${words})(?!\\p{L})[^\\d;\\n]{0,28}?(?<![\\p{L}\\d])(${number})(?![\\d\\p{L}/]|[.,]\\d| ?${COUNTED})`,
    'gu',
  );
}

const LAND_PAPERS =
  'gcn(?: ?qsdđ)?|gcnqsdđ|giấy cnqsdđ|giấy chứng nhận(?: quyền)?(?: sử dụng đất|qsdđ)?|chứng nhận quyền sử dụng đất|cnqsdđ|sổ (?:đỏ|hồng)|bìa (?:đất|đỏ|hồng)|số (?:bìa|vào sổ|phát hành|seri|sê-ri)|vào sổ cấp(?: gcn| giấy(?: chứng nhận)?)?';
/** A number of digits alone follows only the word for it: others count certificates. */
const LAND_NUMBER = pattern(
  `(?<!\\p{L})(?:gcn(?: ?qsdđ)?|(?:giấy )?cnqsdđ|(?:quyền )?sử dụng đất|sổ (?:đỏ|hồng)|bìa (?:đỏ|hồng)|vào sổ cấp(?: gcn| giấy(?: chứng nhận)?)?)(?: (?:cũ|có|mang|ghi|đất))?,? ?(?:số|số (?:sổ|phát hành|seri|sê-ri|vào sổ|hiệu|bìa)):? (\\d{5,15})(?![\\d\\p{L}/]|[.,]\\d| ?${COUNTED})`,
  'gu',
);
const DRIVING = '(?:gplx|giấy phép lái(?: xe)?|bằng lái(?: xe)?)(?:(?: hạng)? [a-f]\\d?e?)?';
/** Two letters for the group, a digit for the share paid, twelve more. Quyết định 595/QĐ-BHXH. */
const CARD_NUMBER = '[ .-]?[1-5](?:[ .-]?\\d){12}';
/** In capitals it is known without words. */
const BARE_CARD = pattern(`(?<![\\p{L}\\d])[A-Z]{2}${CARD_NUMBER}(?![\\d\\p{L}])`, 'gu');

const PAPERS: readonly (readonly [kind: PersonalKind, pattern: RegExp])[] = [
  ['passport', paper('hộ chiếu|passport', '[a-z]{1,2} ?\\d{7,8}')],
  ['passport', paper('người nộp|công dân|người dân', '[a-z]\\d{7}')],
  ['insurance', paper('bhyt|bảo hiểm y tế|thẻ bảo hiểm|thẻ', `[a-z]{2}${CARD_NUMBER}`)],
  ['licence', paper(DRIVING, '[a-z]{1,2}[ -]?\\d{6,7}')],
  ['insurance', paper('sổ (?:bhxh|bảo hiểm xã hội)', '[a-z]{1,2}[ -]?\\d{6}')],
  ['land-certificate', paper(LAND_PAPERS, '[a-zđ]{1,2}[ .-]?\\d{2,3}[. ]?\\d{3}|[a-z]{2}[ -]?\\d{7,8}')],
  ['land-certificate', LAND_NUMBER],
];

export const papers: Recogniser = (passage) => {
  if (passage.glance.digits < FEWEST_DIGITS || !MAY_HOLD.test(passage.small)) return [];
  const named = PAPERS.flatMap(([kind, form]) =>
    smallMatchesIn(passage, form).map(({ 0: whole, 1: number = '', index }) => {
      const end = index + whole.length;
      return mention(kind, end - number.length, end);
    }),
  );
  const cards = passage.glance.digits < DIGITS_OF_CARD ? [] : matchesIn(passage, BARE_CARD);
  return [...named, ...cards.map(({ 0: card, index }) => mention('insurance', index, index + card.length))];
};

const DIGITS_OF_CARD = 13;

/** One or two letters and a number: seen at a glance, so that most paragraphs are read no further. */
const MAY_HOLD = /[a-zđ][ .-]?\d[ .\-\d]{4}|số:? \d{5}/;
const FEWEST_DIGITS = 5;
