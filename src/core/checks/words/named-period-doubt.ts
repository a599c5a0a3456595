import type { Confidence } from '../../text/confidence';
import { type Covered, isCumulative, isWithin } from './covered-months';
import type { NamedPeriod } from './named-periods';
import { isCited, isCompared, isListed, isPlanned } from './other-readings';
import { isClosedBy } from './own-words';
import { opensClause, opensSentence, type Sentence, saidAfter } from './sentences';
import type { Surroundings } from './surroundings';

/** How sure it is that a period named by its number is left over; null when it may be right. */
export function doubtOfNamed(words: NamedPeriod, { sentence, covered, around }: Surroundings): Confidence | null {
  const { start, end, year, unit, isBare } = words;
  if (unit === 'year' || (year !== null && year !== covered.period.year)) return null;
  if (!tellsWhen(words, sentence)) return null;
  if (isCumulative(words, covered) || (isWithin(words, covered) && !isLeftOverPart(words, covered))) return null;
  if (isPlanned(sentence, start, end) || isCompared(sentence, start) || isCited(sentence, start)) return null;
  if (isListed(sentence, start, end)) return null;
  if (isBare) return doubtOfBare(words, sentence, covered);
  if (around.namesMain) return null;
  return words.last > covered.main.last ? doubtOfLater(words, sentence) : doubtOfEarlier(words, covered);
}

/** `Trong quý II …`, `Kết quả 6 tháng …`, `Quý II, …`: when the whole clause came about. */
function tellsWhen({ lead, unit, start, end }: NamedPeriod, sentence: Sentence): boolean {
  if (lead === null) return opensSentence(sentence, start) && /^(?: qua)? ?,/.test(sentence.slice(end, end + 6));
  return opensClause(sentence, start) && (lead === 'trong' || unit === 'months');
}

/** `Trong 6 tháng, …` is a report on six months; `trong 5 tháng` may be any five. */
function doubtOfBare({ last, end }: NamedPeriod, sentence: Sentence, { main, period }: Covered): Confidence | null {
  if (!isClosedBy(sentence.slice(end, end + 20))) return null;
  if (period.kind === 'cumulative' && last === main.last - 1) return 'doubtful';
  return (last === 6 || last === 9) && last !== main.last - main.first + 1 ? 'certain' : null;
}

/** Nothing has happened yet after the period's end; December may be that of the year before. */
function doubtOfLater({ unit, first, last, end }: NamedPeriod, sentence: Sentence): Confidence | null {
  if ((unit === 'month' && last === 12) || (unit === 'months' && first > 1)) return null;
  const after = saidAfter(sentence, end);
  if (/tiếp tục|tập trung/iu.test(after)) return null;
  return unit === 'months' || HAPPENED.test(after) ? 'doubtful' : null;
}

/** Not `những hạn chế đã nêu`, which a plan says as well. */
const HAPPENED =
  /(?<!\p{L})(?:đã(?! (?:nêu|đề ra|chỉ ra|được giao|đăng ký|ban hành))|(?:không|chưa) (?:có|phát sinh|xảy ra|để xảy ra))(?!\p{L})/iu;

/** The last report but one was of the same kind; that on nine months is made from that on six. */
function doubtOfEarlier({ unit, first }: NamedPeriod, { period }: Covered): Confidence | null {
  if (unit === 'months') return first === 1 ? 'doubtful' : null;
  return unit === period.kind ? 'doubtful' : null;
}

/** A part of the period that has a report of its own, named as if it were the whole period. */
function isLeftOverPart({ unit, last, isBare }: NamedPeriod, { period, main }: Covered): boolean {
  return unit === 'months' && (isBare || (isReportedBefore(last, main) && isAddedUp(period)));
}

/** Reports of months added up since January are made from that on the months before, or on the half year. */
function isReportedBefore(last: number, main: Covered['main']): boolean {
  return last < main.last && (last === 6 || last === 9 || last === main.last - 1);
}

function isAddedUp({ kind }: Covered['period']): boolean {
  return kind === 'nine-months' || kind === 'cumulative';
}
