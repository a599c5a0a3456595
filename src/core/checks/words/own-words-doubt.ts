import type { Confidence } from '../../text/confidence';
import type { Covered } from './covered-months';
import { isBounded, isCited, isCompared, isCounted, isListed, isPlanned, isRegular, isResult } from './other-readings';
import type { OwnWords } from './own-words';
import { clauseBefore } from './sentences';
import type { Surroundings } from './surroundings';

/** How sure it is that words for the report's own period are wrong; null when they may be right. */
export function doubtOfOwn(words: OwnWords, { sentence, covered, around }: Surroundings): Confidence | null {
  const { unit, start, end, isClosed, isPointed } = words;
  if (isOwn(unit, covered) || around.units.has(unit)) return null;
  if (isPlanned(sentence, start, end) || isCompared(sentence, start) || isCited(sentence, start)) return null;
  if (isListed(sentence, start, end) || isBounded(sentence, start) || isRegular(sentence, start, end)) return null;
  if (EACH.test(sentence.slice(Math.max(0, start - 8), start))) return null;
  if (!isPointed && isCounted(sentence, start)) return DONE.test(clauseBefore(sentence, start)) ? 'doubtful' : null;
  const isSure = isClosed && (isPointed || isResult(sentence, start, end));
  switch (unit) {
    case 'quarter':
      return isSure ? 'certain' : 'doubtful';
    case 'month':
      return isSure && !DAY.test(sentence.slice(Math.max(0, start - 200), start)) ? 'certain' : null;
    case 'year':
      // It may be said of what has added up since January.
      return isSure && !ADDED_UP.test(clauseBefore(sentence, start)) ? 'doubtful' : null;
  }
}

/** `chia theo tháng báo cáo`: each of them. */
const EACH = /(?<!\p{L})(?:theo|từng|mỗi|hằng|hàng|các) $/iu;

/** `đã họp 12 lần trong quý`, not `họp 02 lần trong quý theo quy chế`. */
const DONE = /(?<!\p{L})đã(?!\p{L})/iu;

const ADDED_UP = /(?<!\p{L})(?:lũy kế|luỹ kế|cộng dồn|tính đến|hoàn thành) ?$/iu;

/** A day named before may be of the month that is meant. */
const DAY = /(?<![\d.,])\d{1,2}\/\d{1,2}(?![\d.,]*\d)/;

function isOwn(unit: OwnWords['unit'], { spans }: Covered): boolean {
  return spans.some(({ first, last }) => {
    if (unit === 'month') return first === last;
    return unit === 'quarter' ? last - first === 2 && last % 3 === 0 : last === 12;
  });
}
