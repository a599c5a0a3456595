import { mention, type Recogniser } from '../mention';
import { type Passage, sentenceAround, smallMatchesIn } from '../passage';
import { pattern } from '../pattern';
import { KINSHIP, PERSON } from '../people';

/** Codes of the one-stop systems: `H29.143-230105-0012`, `000.00.12.H29-230517-0031`, `H29.143.0012/2023`. */
const BY_FORM = pattern(
  /(?<![\p{L}\d.])(?:\d{3}(?:\.\d{2,3}){0,6}\.)?[a-z]\d{2}(?:\.\d{1,4}){0,5}(?: ?[-_] ?\d{6,8} ?[-_] ?\d{3,6}|\.\d{3,6}\/(?:19|20)\d\d)(?!\d)/gu,
);

/** Any code behind the word for a dossier: letters and digits in two parts or more, or six digits. */
const BEHIND_WORD = pattern(
  /(?<!\p{L})(?:(?:hồ sơ|phiếu hẹn|biên nhận|giấy hẹn|phiếu tiếp nhận)(?: (?:có|mang|số|mã|mã số|ký hiệu|mã hồ sơ|biên nhận)){0,3}|mã hồ sơ(?: số)?|mã biên nhận)\s?[:([]?\s?((?:[a-z]{0,5}\d[a-z\d]*|[a-z]{1,6})(?:[-./_][a-z\d]{1,12}){1,6}|\d{6,14})(?![\d\p{L}]|[,.]\d)/gu,
);

const IN_TROUBLE = pattern(
  /(?<!\p{L})(?:trễ|quá hạn|chậm|xin lỗi|trả lại|từ chối|rút|khiếu nại|bổ sung|thất lạc|hẹn lại|sai)(?!\p{L})/u,
);
const SOMEBODY = pattern(`(?<!\\p{L})(?:${PERSON}|(?:của|cho) ${KINSHIP})(?!\\p{L})`, 'u');

export const dossierCodes: Recogniser = (passage) => {
  const { digits } = passage.glance;
  if (digits < FEWEST_DIGITS) return [];
  const formal = (digits < FEWEST_OF_FORM ? [] : smallMatchesIn(passage, BY_FORM)).map(({ 0: code, index }) =>
    mention('dossier-code', index, index + code.length),
  );
  const named = (NAMED.test(passage.small) ? smallMatchesIn(passage, BEHIND_WORD) : []).flatMap(
    ({ 0: whole, 1: code = '', index }) => {
      const place = { start: index + whole.length - code.length, end: index + whole.length };
      return isOneDossier(passage, code, place) ? [mention('dossier-code', place.start, place.end, 'likely')] : [];
    },
  );
  return [...formal, ...named];
};

const NAMED = /hồ sơ|phiếu|biên nhận|giấy hẹn/;
const FEWEST_DIGITS = 4;
/** `H29.001/2023` */
const FEWEST_OF_FORM = 9;

/** A day, an amount, a document. */
const OTHER_THING = pattern(/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{1,3}(?:\.\d{3})+$|^\d{1,5}\/\p{Ll}+-/u);

/** Beside a person or a late case; counts, days and documents have other forms. */
function isOneDossier(passage: Passage, code: string, place: { start: number; end: number }): boolean {
  const digits = code.replace(/\D/g, '');
  if (passage.isCell || digits.length < FEWEST_DIGITS || OTHER_THING.test(code)) return false;
  const counted = /^\s?(?:hồ sơ|đồng|lượt|%)/iu.test(passage.text.slice(place.end, place.end + 12));
  if (counted || (/^\d+\/\d+$/.test(code) && !/^\d+\/(?:19|20)\d\d$/.test(code))) return false;
  const small = sentenceAround(passage, place).toLowerCase();
  return IN_TROUBLE.test(small) || SOMEBODY.test(small);
}
