import Fraction from 'fraction.js';
import type { Figure } from '../indicators/figures';
import { isKept } from '../indicators/kept-columns';
import { NO_RATE } from '../indicators/number-text';
import { quotientOf } from '../indicators/rate';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { differenceText } from './amount-text';
import type { Indicator } from './indicators-in-force';
import { distanceTo } from './target';

/** How a figure stands to its target. */
export interface AgainstTarget {
  /** Null without a target or a figure, also when the office does not keep the column that is counted. */
  readonly reached: boolean | null;
  /** `đạt`, `còn thiếu 1,64 điểm phần trăm`, `vượt 02 hồ sơ`; `–` without a target or a figure. */
  readonly text: string;
}

export function againstTarget(
  indicator: Pick<Indicator, 'code' | 'kind' | 'unit' | 'decimals' | 'target'>,
  figure: Figure,
  records: WorkbookRecords,
): AgainstTarget {
  const value = isKept(indicator.code, records) ? measuredValue(figure) : null;
  if (!indicator.target || !value) return { reached: null, text: NO_RATE };
  const distance = distanceTo(indicator.target, value);
  if (distance.reached) return { reached: true, text: 'đạt' };
  if (distance.by.equals(0)) return { reached: false, text: 'chưa đạt, mới bằng mức mục tiêu' };
  const amount = differenceText(indicator, distance.by.abs(), records.settings);
  return { reached: false, text: `${distance.by.lt(0) ? 'còn thiếu' : 'vượt'} ${amount}` };
}

/** Exactly; of a rate in per cent. */
function measuredValue(figure: Figure): Fraction | null {
  if ('exact' in figure) return figure.exact;
  if ('value' in figure) return figure.value === null ? null : new Fraction(figure.value);
  const { numerator, denominator } = figure;
  return numerator === null || denominator === null ? null : (quotientOf(numerator, denominator)?.mul(100) ?? null);
}
