import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import type { TextLine } from '../text/report-text';
import { type Covered, coveredMonths, isMain, reachesInto } from './covered-months';
import { type NamedPeriod, namedPeriods } from './named-periods';
import { isCited, isCompared, isInBrackets, isPlanned } from './other-readings';
import { clauseBefore, opensClause, opensSentence, type Sentence, saidAfter, sentencesIn } from './sentences';

type Words = 'other-year';

/** A year left over from a copied report. */
export const otherYear: Check<Words> = ({ text }) => {
  const covered = coveredMonths(text);
  if (!covered) return [];
  return text.lines
    .filter(({ kind, cells, isAhead }) => (kind === 'body' || kind === 'heading') && !cells && !isAhead)
    .flatMap((line) => yearsIn(line, covered));
};

function yearsIn({ kind, place, text }: TextLine, covered: Covered): readonly Finding<Words>[] {
  const sentences = sentencesIn(text).map((sentence) => ({ sentence, named: namedPeriods(sentence) }));
  const isOwn = ({ year, unit }: NamedPeriod) => year === covered.period.year && unit !== 'year';
  const isBeside = sentences.some(({ named }) => named.some(isOwn));
  return sentences
    .filter(({ sentence, named }) => !named.some(isOwn) && !THIS_PERIOD.test(sentence))
    .flatMap(({ sentence, named }) => named.filter((words) => isLeftOver(words, sentence, covered)))
    .filter((words) => (kind === 'body' || isMain(words, covered)) && (words.lead || !isBeside))
    .map(({ said }) => finding('other-year', { said, year: String(covered.period.year) }, [place]));
}

/** A sentence with these words names another period only to compare with it. */
const THIS_PERIOD = /(?<!\p{L})(?:kỳ này|kỳ báo cáo|(?:quý|tháng) này|năm nay)(?!\p{L})/iu;

function isLeftOver(words: NamedPeriod, sentence: Sentence, covered: Covered): boolean {
  const { start, end, year, unit } = words;
  if (year === null || year === covered.period.year || reachesInto(words, covered) || isSpan(words, sentence))
    return false;
  if (isCompared(sentence, start) || isCited(sentence, start) || isInBrackets(sentence, start)) return false;
  if (isPlanned(sentence, start, end) || (year > covered.period.year && !DONE.test(saidAfter(sentence, end))))
    return false;
  if (unit === 'year') return isYearOfResults(words, sentence, covered);
  return words.lead ? opensClause(sentence, start) : isSubject(words, sentence, covered);
}

const DONE = /(?<!\p{L})(?:đã|không có|không phát sinh)(?!\p{L})/iu;

/** `từ năm 2021 đến năm 2023`, `kể từ tháng 5/2022`. */
function isSpan({ start, end }: NamedPeriod, sentence: Sentence): boolean {
  return (
    /(?<!\p{L})(?:từ|đến|tới|hết|trước|sau|vào|kể từ|cuối|giữa|và)(?: (?:trong|ngày))? ?$|[-–] ?$|(?:tháng|quý) (?:\d{1,2}|[ivx]+), $/iu.test(
      sentence.slice(Math.max(0, start - 15), start),
    ) || /^ ?(?:đến|tới|-|–|và (?:năm|quý|tháng))(?![\p{L}])/iu.test(sentence.slice(end, end + 12))
  );
}

/**
 * The period at the head of the sentence, behind a document cited there, or of the results announced: `Kết quả công tác
 * cải cách hành chính quý I năm 2022 như sau`.
 */
function isSubject(words: NamedPeriod, sentence: Sentence, covered: Covered): boolean {
  const { start, end } = words;
  const before = clauseBefore(sentence, start);
  if (opensSentence(sentence, start)) return isMain(words, covered) || /^ ?,/.test(sentence.slice(end, end + 2));
  if (!isMain(words, covered)) return false;
  return opensClause(sentence, start)
    ? AFTER_BASIS.test(sentence)
    : /(?<!\p{L})(?:kết quả|tình hình)(?!\p{L})/iu.test(before);
}

const AFTER_BASIS = /^[^\p{L}]{0,6}(?:thực hiện|căn cứ|theo|triển khai)(?!\p{L})/iu;

/** Ranks and awards of a year are made known in the next. */
const OF_THE_YEAR_BEFORE =
  /chỉ số|xếp (?:hạng|loại|thứ)|thứ hạng|PAPI|PAR INDEX|SIPAS|DDCI|công nhận|khen|đánh giá|phân loại|thành lập/iu;

/** No report gives results of a year before the last; results of last year appear in reports on less than a year. */
function isYearOfResults({ lead, start, year }: NamedPeriod, sentence: Sentence, { period, main }: Covered): boolean {
  const isLate = (main.first === 1 && main.last === 12) || (year ?? 0) < period.year - 1;
  return isLate && lead === 'trong' && opensSentence(sentence, start) && !OF_THE_YEAR_BEFORE.test(sentence);
}
