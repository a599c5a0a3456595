import Fraction from 'fraction.js';
import type { Rounding } from '../indicators/rate';

const WHY: Readonly<Record<Rounding, string>> = {
  truncate: 'cắt bớt phần lẻ thập phân',
  round: 'làm tròn phần lẻ thập phân',
};

/** Said under two shares of one whole when, as printed, they do not add up to 100%. */
export function sharesNote(shares: readonly [string, string], rounding: Rounding): readonly string[] {
  const [one, other] = shares.map(printedShare);
  if (!one || !other || one.add(other).equals(100)) return [];
  return [`(Tổng hai tỷ lệ trên không tròn 100% do ${WHY[rounding]}.)`];
}

/** Null for what is no rate, such as the dash of one without a base. */
function printedShare(text: string): Fraction | null {
  return /^\d+(,\d+)?%$/.test(text) ? new Fraction(text.replace('%', '').replace(',', '.')) : null;
}
