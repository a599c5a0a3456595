import Fraction from 'fraction.js';
import { numeralOf } from '../claims/numerals';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import type { TextLine } from '../text/report-text';
import { printed } from './conflicts';
import { fitOf, type Printed, rightText } from './rate-fit';

const NUMBER = '(\\d[\\d.,]{0,14}\\d|\\d)';
/** `Tử số: 571; mẫu số: 732`, with the words of each in brackets or before the number. */
const NOTE = new RegExp(
  `tử số[^\\d;]{0,60}${NUMBER}[^\\d;,.]{0,20}[;,.]?[^\\d;]{0,5}mẫu số[^\\d;]{0,60}${NUMBER}(?![\\d%])`,
  'iu',
);
/** `571/732 (hồ sơ thuộc thủ tục có phí)`; `8/2026 (…)` is a month. */
const SHORT_NOTE = new RegExp(`^(?!(?:0?[1-9]|1[0-2])/(?:19|20)\\d\\d(?!\\d))${NUMBER} ?/ ?${NUMBER} ?\\(\\p{L}`, 'u');
const RATE = /^(\d{1,3}(?:[.,]\d{1,4})?)\s?(%?)$/;

/** A rate in a row of a table, beside a note that gives what it was divided from. */
export const notedRates: Check<'rate-wrong'> = ({ text }) =>
  text.lines.flatMap((line) => (line.kind === 'body' && !line.isAhead ? judge(line) : []));

function judge({ cells, place }: TextLine): readonly Finding<'rate-wrong'>[] {
  const counts = cells && notedIn(cells);
  const rate = counts && rateIn(cells);
  if (!rate || counts.base.lte(0)) return [];
  const { part, base } = counts;
  if (fitOf(exact(part), exact(base), rate) !== 'none') return [];
  const said = `${rate.printed}%`;
  const facts = { said, ratio: `${printed(part)}/${printed(base)}`, right: rightText(part, base, rate) };
  return [finding('rate-wrong', facts, [place])];
}

function notedIn(cells: readonly string[]) {
  const notes = cells.flatMap((cell) => NOTE.exec(cell) ?? SHORT_NOTE.exec(cell.trim()) ?? []);
  if (notes.length !== 3) return null;
  const [part, base] = notes.slice(1).map((digits) => numeralOf(digits, 'count'));
  return part && base && !part.other && !base.other ? { part: part.value, base: base.value } : null;
}

/** The only percentage of the row: printed with its sign, or next to a cell that is the sign. */
function rateIn(cells: readonly string[]): (Printed & { readonly printed: string }) | null {
  const found = cells.flatMap((cell, column) => {
    const [, digits, sign] = RATE.exec(cell.trim()) ?? [];
    const isRate =
      sign === '%' || (column > 1 && [cells[column - 1], cells[column + 1]].some((one) => one?.trim() === '%'));
    const numeral = digits !== undefined && isRate ? numeralOf(digits, 'measure') : null;
    return numeral && digits ? [{ value: numeral.value, decimals: numeral.decimals, printed: digits }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function exact(value: Fraction) {
  return { value, slack: new Fraction(0), isApproximate: false };
}
