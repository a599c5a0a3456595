import Fraction from 'fraction.js';
import { rateText } from '../../indicators/number-text';
import { type Rounding, scaledPercent } from '../../indicators/rate';
import type { NumberMention } from '../claims/numbers-in-text';

/** A count or an amount, as exact as it was printed. */
export interface Quantity {
  readonly value: Fraction;
  /** The value lies at most this far from the true one; 0 for a count. */
  readonly slack: Fraction;
  readonly isApproximate: boolean;
}

/** The only rounding that gives the printed rate; `both` when either does or the quantities are too coarse to tell. */
export type Fit = Rounding | 'both' | 'none';

/** A rate as printed: 99,86% is 99,86 with two decimals. */
export type Printed = Pick<NumberMention, 'value' | 'decimals'>;

const ZERO = new Fraction(0);

/** Amounts in thousands or millions are rounded to their last digit, counts are exact. */
export function quantityOf({ value, scale, precision, isApproximate }: NumberMention): Quantity {
  return { value, slack: scale > 1 ? new Fraction(precision).div(2) : ZERO, isApproximate };
}

/** The base of `1,9/6,5 tỷ đồng`. Both sides are as exact as the more exactly printed one: `12,6/18 tỷ`. */
export function baseOf(mention: NumberMention): Quantity | null {
  return mention.base === null ? null : { ...quantityOf(mention), value: mention.base };
}

export function fitOf(part: Quantity, base: Quantity, rate: Printed): Fit {
  const { slack } = part.slack.lt(base.slack) && part.slack.gt(0) ? part : base;
  if (part.slack.equals(0) && slack.equals(0)) return exactFit(part.value, base.value, rate);
  const least = base.value.sub(slack);
  if (least.lte(0)) return 'both';
  const low = scaledPercent(
    largerOf(part.value.sub(part.slack), ZERO),
    base.value.add(slack),
    rate.decimals,
    'truncate',
  );
  const high = scaledPercent(part.value.add(part.slack), least, rate.decimals, 'round');
  const said = inUnits(rate);
  if (low === null || high === null || said < low || said > high) return 'none';
  const exact = exactFit(part.value, base.value, rate);
  return exact === 'none' ? 'both' : exact;
}

function exactFit(part: Fraction, base: Fraction, rate: Printed): Fit {
  const said = inUnits(rate);
  const [cut, rounded] = (['truncate', 'round'] as const).map(
    (rounding) => scaledPercent(part, base, rate.decimals, rounding) === said,
  );
  if (cut && rounded) return 'both';
  return cut ? 'truncate' : rounded ? 'round' : 'none';
}

/** In units of the last printed digit. */
function inUnits({ value, decimals }: Printed): bigint {
  const { n, d } = value.mul(new Fraction(10).pow(decimals) ?? 1);
  return d === BigInt(1) ? n : BigInt(-1);
}

function largerOf(one: Fraction, other: Fraction): Fraction {
  return one.gt(other) ? one : other;
}

/** The rate as either rounding prints it, at the decimals of the printed one. */
export function rightRates(part: Fraction, base: Fraction, { decimals }: Printed): Readonly<Record<Rounding, string>> {
  return {
    truncate: rateText(part, base, { decimals, rounding: 'truncate' }),
    round: rateText(part, base, { decimals, rounding: 'round' }),
  };
}

/** What to print instead: one rate, or both roundings with the exact rate if it is short. */
export function rightText(part: Fraction, base: Fraction, rate: Printed): string {
  const { truncate, round } = rightRates(part, base, rate);
  if (truncate === round) return round;
  const exact = rightRates(part, base, { ...rate, decimals: rate.decimals + MORE_DECIMALS });
  const isShort =
    exactFit(part, base, { value: part.mul(100).div(base), decimals: rate.decimals + MORE_DECIMALS }) === 'both';
  const both = `${truncate} (cắt bớt) hoặc ${round} (làm tròn)`;
  return isShort && exact.round === exact.truncate ? `${exact.round}, tức ${both}` : both;
}

const MORE_DECIMALS = 2;
