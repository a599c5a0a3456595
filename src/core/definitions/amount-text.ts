import Fraction from 'fraction.js';
import { countText, groupedText } from '../indicators/number-text';
import { exact } from '../text/exact';
import type { Settings } from '../workbook/contract/settings';
import type { Indicator } from './indicators-in-force';
import { amountInUnit, unitKind } from './unit';

/** An amount as reports print the figure of this indicator, without its unit; for a rate in per cent. */
export function amountText(
  { kind, unit, decimals }: Pick<Indicator, 'kind' | 'unit' | 'decimals'>,
  amount: number | Fraction,
  settings: Pick<Settings, 'leadingZero' | 'rounding'>,
): string {
  const value = amount instanceof Fraction ? amount : exact(amount);
  if (kind !== 'count') return amountInUnit(value, { unit: kind === 'rate' ? '%' : unit, decimals, ...settings });
  return unitKind(unit) === 'money' ? groupedText(value.valueOf()) : countText(value.valueOf(), settings);
}

/** A difference with its unit: `12 hồ sơ`, `0,52 điểm phần trăm`. */
export function differenceText(
  indicator: Pick<Indicator, 'kind' | 'unit' | 'decimals'>,
  amount: number | Fraction,
  settings: Pick<Settings, 'leadingZero' | 'rounding'>,
): string {
  const text = amountText(indicator, amount, settings);
  return text.endsWith('%') ? text.replace('%', ' điểm phần trăm') : `${text} ${indicator.unit}`.trim();
}
