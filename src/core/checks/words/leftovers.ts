import type { Confidence } from '../../text/confidence';
import { finding } from '../finding';
import type { Check } from '../subject';
import { piecesOf } from '../text/report-text';

const LEFTOVER =
  /\{\{[^}]{0,200}\}?\}?|\}\}|(?:\.{5,}|…{2,})|(?<![\p{L}\d])[xX]{3,}(?![\p{L}\d])|(?<![\p{L}\d])[xX]{2}(?= ?(?:%|hồ sơ|văn bản|thủ tục|đồng|triệu|trường hợp)(?!\p{L}))|\?{3,}|_{4,}|(?<!\p{L})(?:số|(?:ngày ?(?:…|\.{3,4}) ?)?tháng|ngày) ?(?:…|\.{3,4}) ?(?=\/|tháng|năm)/giu;

/** Not in the letterhead and closing, where number, day and signature are left blank on purpose. */
export const leftovers: Check<'text-leftover'> = ({ text }) =>
  text.lines.flatMap((line) =>
    line.kind === 'body' || line.kind === 'heading'
      ? piecesOf(line).flatMap((piece) =>
          [...piece.matchAll(LEFTOVER)].flatMap(({ 0: said, index }) => {
            const confidence = doubtOf(piece, said.trim(), index);
            return confidence
              ? [finding('text-leftover', { said: said.trim().slice(0, 30) }, [line.place], confidence)]
              : [];
          }),
        )
      : [],
  );

function doubtOf(text: string, said: string, index: number): Confidence | null {
  const before = text.slice(Math.max(0, index - 24), index);
  const after = text.slice(index + said.length, index + said.length + 12);
  // «Đại hội lần thứ XXX», a number whose digits are hidden: 0914.xxx.xxx.
  if (/^x+$/i.test(said))
    return /(?:khóa|thứ|kỳ|đại hội) $|[\d.]$/iu.test(before) || (/^[.\d]/.test(after) && /\d/.test(after))
      ? null
      : 'certain';
  if (!/^[.…]+$/.test(said)) return 'certain';
  // Dots that lead to a page number in a table of contents.
  if (/^\s*(?:trang )?\d{1,3}\s*$/i.test(after) && index + said.length + 12 >= text.length) return null;
  // «Họp, hội nghị…..» may stand for «and so on».
  return /\p{L}$/u.test(before) && /^\s*(?:[.,;:)]|$)/.test(after) ? 'doubtful' : 'certain';
}
