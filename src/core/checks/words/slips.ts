import { fontOf } from '../../import/letters/font-of';
import { finding } from '../finding';
import type { Check } from '../subject';
import { piecesOf } from '../text/report-text';

const MOST_PLACES = 3;

/** Text typed for the fonts TCVN3 or VNI, which a Unicode font shows as other letters. */
export const damagedText: Check<'text-damaged'> = ({ text }) => {
  const damaged = text.lines.filter((line) => piecesOf(line).some(isDamaged));
  const [first] = damaged;
  if (!first) return [];
  const places = damaged.slice(0, MOST_PLACES).map(({ place }) => place);
  return [finding('text-damaged', { said: first.place.text.slice(0, 40) }, places)];
};

/**
 * Signs and letters of Western Europe that the old fonts use and Vietnamese does not. Quotation marks, the middle dot,
 * degrees and exponents are left out, since reports have them.
 */
const OF_OLD_FONTS =
  /[\u00a1-\u00aa\u00ac-\u00af\u00b4-\u00b6\u00b8\u00bc-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6\u00d8\u00db\u00dc\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6\u00f8\u00fb\u00fc\u00ff]/;
/**
 * Such a sign between two letters, or ®, which is đ in TCVN3, at the start of a word; a superscript or a trademark stands
 * at the end of one.
 */
const TELLING_SIGN =
  /\p{L}[\u00a8-\u00aa\u00ac\u00ae\u00b5\u00b6\u00b8\u00b9\u00bc-\u00be](?=\p{L})|(?<![^\s(])\u00ae[^\s.,;:)]/gu;

/** One such word may be a foreign name or a footnote's number, so that two are needed. */
const ENOUGH = 2;

function isDamaged(text: string): boolean {
  if (!OF_OLD_FONTS.test(text)) return false;
  return fontOf([text], ENOUGH) !== null || (text.match(TELLING_SIGN)?.length ?? 0) >= ENOUGH;
}
