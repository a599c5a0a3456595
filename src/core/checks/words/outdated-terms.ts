import { type Day, dayOf } from '../../calendar/day';
import { cutOffDays } from '../../calendar/period';
import { isServiceLevel, type Superseded, supersededOn } from '../../law/superseded';
import { folded } from '../../text/folded';
import { type Finding, finding } from '../finding';
import { type Check, lawOf } from '../subject';
import { piecesOf, type ReportText } from '../text/report-text';
import { isQuoted, type Sentence, sentencesIn } from './sentences';

type Words = 'term-outdated';

/** Looks for the levels of online services only, from the list of superseded terms. */
export const outdatedTerms: Check<Words> = (subject) => {
  const { text } = subject;
  const end = endOf(text);
  const ended = end === null ? [] : supersededOn(end, 'term', lawOf(subject)).filter(isServiceLevel);
  if (ended.length === 0) return [];
  return text.lines
    .filter(({ kind }) => kind !== 'letterhead' && kind !== 'aside' && kind !== 'symbol')
    .flatMap((line): readonly Finding<Words>[] => {
      const [said] = piecesOf(line).flatMap((piece) => sentencesIn(piece).flatMap((one) => levelsIn(one, ended)));
      return said === undefined ? [] : [finding('term-outdated', { said }, [line.place])];
    });
};

/** The last day reported on; in a text without a period, the end of the latest year it names. */
function endOf({ days, period, lines }: ReportText): Day | null {
  if (days) return days.to;
  if (period) return cutOffDays(period).to;
  const years = lines.flatMap(({ text }) => [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year)));
  const latest = years.reduce((one, other) => Math.max(one, other), 0);
  return latest > 0 ? dayOf(latest, 12, 31) : null;
}

const LEVEL = '(?:0?[1-4]|một|hai|ba|bốn|i{1,3}|iv)';
const LEVELS = new RegExp(
  `(?<!\\p{L})(?:mức(?: độ)?|cấp độ) ?${LEVEL}(?:(?:, ?|,? và |,? hoặc |,? đến |-|/)(?:mức(?: độ)? ?)?${LEVEL}){0,3}(?![\\p{L}\\d%]|[.,]\\d)`,
  'giu',
);
const DIGITS: Readonly<Record<string, string>> = { ba: '3', bốn: '4', iii: '3', iv: '4' };

function levelsIn(sentence: Sentence, ended: readonly Superseded[]): readonly string[] {
  return [...sentence.matchAll(LEVELS)]
    .filter(({ 0: said, index }) => hasEnded(said, ended) && isOfServices(sentence, index, said))
    .filter(({ index }) => !isHistory(sentence, index))
    .map(([said]) => said);
}

function hasEnded(said: string, ended: readonly Superseded[]): boolean {
  const levels = [...said.toLowerCase().matchAll(/[34]|ba|bốn|iii|iv/g)].map(([level]) => DIGITS[level] ?? level);
  return ended.some(({ what }) => levels.some((level) => folded(what).endsWith(level)));
}

const SERVICES = /dịch vụ công|(?<!\p{L})DVC|trực tuyến|thủ tục|TTHC|hồ sơ(?: ở)? $/iu;
const SERVICES_AFTER = /^ ?(?:là|đạt|có|:)? ?[\d.]* ?(?:thủ tục|TTHC|dịch vụ công|DVC|trực tuyến)/iu;
/** Levels of something else. */
const OTHER_SCALE =
  /hài lòng|đánh giá|bảo mật|an toàn|cảnh báo|cháy|rủi ro|nguy hiểm|dịch bệnh|tự chủ|khuyết tật|trưởng thành|năng lực|xếp loại|kỷ luật|vi phạm|độ khó|sẵn sàng|hoàn thành|chuyển đổi số|chính quyền số|phức tạp|ưu tiên|chất lượng|tín nhiệm|thiên tai|học vấn|ngoại ngữ|lương|phạt|covid|cấp độ dịch|nguy cơ/iu;

/** `mức 3` alone is a level of services only right behind their name. */
function isOfServices(sentence: Sentence, index: number, said: string): boolean {
  const before = sentence.slice(Math.max(0, index - 90), index);
  const after = sentence.slice(index + said.length, index + said.length + 40);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('.')) + 1);
  if (!/^mức độ/iu.test(said)) return /(?:dịch vụ công|DVC|DVCTT|trực tuyến)(?: ở| đạt)? $/iu.test(clause);
  return !OTHER_SCALE.test(clause) && (SERVICES.test(clause) || SERVICES_AFTER.test(after));
}

const HISTORY =
  /trước đây|trước kia|nay là|thay cho|thay thế|thay vì|tương ứng|chuyển từ|nâng từ|không còn|tên gọi|gọi là|gọi cũ|tên cũ/iu;
const DOCUMENT = /(?<!\p{L})(?:quyết định|nghị quyết|nghị định|thông tư|kế hoạch|công văn|chỉ thị|đề án)(?!\p{L})/giu;
const SUBJECT_OF = /(?<!\p{L})(?:về|phê duyệt|ban hành|công bố|quy định)(?!\p{L})([^;]*)$/iu;
const LAST_YEAR_OF_LEVELS = 2022;

/** A name quoted from the subject of a document of that time, or mentioned as the former name. */
function isHistory(sentence: Sentence, index: number): boolean {
  if (isQuoted(sentence, index) || HISTORY.test(sentence.slice(Math.max(0, index - 60), index + 60))) return true;
  const before = sentence.slice(Math.max(0, index - 220), index);
  const document = [...before.matchAll(DOCUMENT)].pop();
  const cited = document && before.slice(document.index);
  const subject = cited && SUBJECT_OF.exec(cited)?.[1];
  if (!cited || subject === undefined || /, /.test(subject)) return false;
  return [...cited.matchAll(/20\d\d/g)].every(([year]) => Number(year) <= LAST_YEAR_OF_LEVELS);
}
