import type Fraction from 'fraction.js';
import { countText, decimalsOf, decimalText, rateText } from '../indicators/number-text';
import type { Rounding } from '../indicators/rate';
import { folded } from '../text/folded';

/** What a unit says about how numbers are printed. */
export type UnitKind = 'percent' | 'score' | 'money' | 'count';

const MONEY = /^(?:(nghìn|ngàn|triệu|tỷ|tỉ) )?(?:đồng|đ)$/;
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };

export function unitKind(unit: string): UnitKind {
  const name = folded(unit);
  if (name === '%' || name === 'phần trăm') return 'percent';
  if (name === 'điểm') return 'score';
  return MONEY.test(name) ? 'money' : 'count';
}

/** How many đồng one `triệu đồng` is; null for a unit that is no money. */
export function dongIn(unit: string): number | null {
  const money = MONEY.exec(folded(unit));
  return money && (SCALES[money[1] ?? ''] ?? 1);
}

export interface AmountLook {
  readonly unit: string;
  /** Null: as many as were typed. */
  readonly decimals: number | null;
  readonly leadingZero: boolean;
  readonly rounding: Rounding;
}

/**
 * A number that officers typed, as reports print it. A whole number prints like a count, unless its unit is `%`, `điểm`
 * or money.
 */
export function amountInUnit(value: Fraction, { unit, decimals, leadingZero, rounding }: AmountLook): string {
  const kind = unitKind(unit);
  const look = { decimals: decimals ?? decimalsOf(value), rounding };
  if (kind === 'percent') return rateText(value, 100, look);
  const isDigit = value.gte(1) && value.lte(9) && value.d === BigInt(1);
  return kind === 'count' && isDigit ? countText(value.valueOf(), { leadingZero }) : decimalText(value, look);
}
