import { LONGEST_HEADING, listMarkOf } from './list-marks';
import type { MeantLine } from './meant-lines';

/** Lines and the spaces between them; a paragraph of more was not broken by a page. */
const MOST_PIECES = 80;
/** In characters: a line so long was probably broken at the edge of the page. */
const WIDE = 70;

/**
 * Lines that a page or its edge broke, joined again: the first does not end as a sentence does, and the next goes on in
 * lower case or with a number. Text copied from a PDF is full of them. The joined line has the place of its first.
 */
export function withoutWraps(lines: readonly MeantLine[]): readonly MeantLine[] {
  const isPrinted = isOfPrintedPage(lines);
  const joined: MeantLine[] = [];
  let pieces: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const glue = before && pieces.length < MOST_PIECES ? glueOf(before, line, isPrinted) : null;
    if (glue === null) {
      joined.push(line);
      pieces = [line.text];
    } else {
      pieces.push(glue, line.text);
      joined[joined.length - 1] = { ...(joined[joined.length - 1] as MeantLine), text: pieces.join('') };
    }
  });
  return joined;
}

const SENTENCE_END = /[.;:!?…»”"]$/;
const CUT_SYMBOL = /[\p{L}\d][-/]$/u;
const LEADS_ON =
  /(?:^| )(?:của|và|các|những|tại|theo|về|với|cho|từ|đến|là|có|đạt|được|số|ngày|tháng|năm|hơn|gần|khoảng|trên|dưới|bằng|gồm|do|trong|cùng|hoặc|hay)$/i;
/** No sentence or title ends so; what follows may be a name. */
const HALF = /(?<=[\p{L}\d)] )(?:của|và|các|những|theo|về|với|bởi|hoặc|tại|do)$/u;
const CLOSING_LINE = /^(?:nơi nhận|TM\.|KT\.|TL\.|TUQ\.|kính gửi|báo cáo$|số ?:)/i;

/** Enough lines to know that every paragraph was broken at the edge of the page. */
const LEAST_BROKEN = 6;
const WIDEST_PRINTED = 130;

/** Whether every line of a text ends where the page did: none is longer than a printed line, and many are broken. */
function isOfPrintedPage(lines: readonly MeantLine[]): boolean {
  const texts = lines.filter(({ cells }) => cells === null).map(({ text }) => text);
  if (texts.some((text) => text.length > WIDEST_PRINTED)) return false;
  const broken = texts.filter((text, index) => text.length >= WIDE - 10 && /^\p{Ll}/u.test(texts[index + 1] ?? ''));
  return broken.length >= LEAST_BROKEN && broken.length * 8 > texts.length;
}

/** What goes between the halves of one sentence; null when the lines are no halves. */
function glueOf(before: MeantLine, line: MeantLine, isPrinted: boolean): '' | ' ' | null {
  if (before.cells || line.cells || before.part !== null || line.part !== null) return null;
  if (SENTENCE_END.test(before.text) || CLOSING_LINE.test(before.text) || CLOSING_LINE.test(line.text)) return null;
  if (/^[-+*]/.test(line.text) || listMarkOf(line.text) !== null) return null;
  if (CUT_SYMBOL.test(before.text)) return '';
  const isBroken = isPrinted && before.text.length >= WIDE && /\p{Ll}/u.test(before.text);
  return isBroken || goesOn(before.text, line.text) ? ' ' : null;
}

function goesOn(before: string, next: string): boolean {
  const isWide = before.length >= WIDE;
  const leadsOn = LEADS_ON.test(before);
  if (isHeadingLike(before) && !leadsOn && !(isWide && /\p{Ll}/u.test(before))) {
    return listMarkOf(before) !== null && isCapital(before) && isCapital(next) && GOES_ON.test(next);
  }
  if (before.endsWith(',') && !isWide) return false;
  if (/^\p{Ll}/u.test(next)) return true;
  if (/^\d/.test(next)) return leadsOn || isWide || isOpenList(before, next);
  return HALF.test(before);
}

/** How a title goes on in its second line. */
const GOES_ON = /^(?:QUÝ|NĂM|THÁNG|VÀ|CỦA|TRONG|TẠI|VỀ|TRÊN|THEO|CHO|ĐỊA BÀN|GIAI ĐOẠN) /;

function isHeadingLike(text: string): boolean {
  return text.length <= LONGEST_HEADING && (listMarkOf(text) !== null || !/\p{Ll}/u.test(text));
}

function isCapital(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

const LEAST_OPEN = 40;

/** `…, gồm: đất đai 25 thủ tục, xây dựng` before `18 thủ tục, hộ tịch 12 thủ tục.` */
function isOpenList(before: string, next: string): boolean {
  return before.length >= LEAST_OPEN && /[,:;(]/.test(before) && /[,.;)]/.test(next);
}
