import type Fraction from 'fraction.js';
import { amountText, differenceText } from '../definitions/amount-text';
import { type Indicator, indicatorsOf } from '../definitions/indicators-in-force';
import type { IndicatorCode } from '../indicators/catalogue';
import { type Figure, type Figures, figureOf, type RateFigure } from '../indicators/figures';
import { rateText } from '../indicators/number-text';
import { quotientOf } from '../indicators/rate';
import { exact } from '../text/exact';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { type EarlierFigures, figuresOfLastYear, previousFigures } from './earlier';
import type { FrozenFigure, FrozenPeriod } from './frozen-period';

/** An earlier figure and the change since then, as printed; empty when the earlier figure is not known. */
export interface Beside {
  readonly text: string;
  /** `tăng 120 hồ sơ`, `giảm 0,52 điểm phần trăm`, `không thay đổi`. */
  readonly change: string;
}

export interface Compared {
  readonly previous: Beside;
  readonly lastYear: Beside;
}

/** Of the codes of the product; those of an office's own indicators stand in the same record, see `comparedOf`. */
export type Comparison = Readonly<Record<IndicatorCode, Compared>>;

const UNKNOWN: Beside = { text: '', change: '' };

export function comparedOf(comparison: Comparison, code: string): Compared {
  return (comparison as Readonly<Record<string, Compared>>)[code] ?? { previous: UNKNOWN, lastYear: UNKNOWN };
}

/** Compares each indicator with the period before and with the same period of last year. */
export function comparison(records: WorkbookRecords, figures: Figures, frozen: readonly FrozenPeriod[]): Comparison {
  const previous = previousFigures(records, frozen);
  const lastYear = figuresOfLastYear(records, frozen);
  const { settings } = records;
  const compared = indicatorsOf(records).map((indicator): [string, Compared] => [
    indicator.code,
    { previous: beside(indicator, previous), lastYear: beside(indicator, lastYear) },
  ]);
  return Object.fromEntries(compared) as Comparison;

  function beside(indicator: Indicator, earlier: EarlierFigures | null): Beside {
    const then = earlier?.[indicator.code];
    const now = figureOf(figures, indicator.code);
    if (!then) return UNKNOWN;
    if ('value' in then) return 'value' in now ? amountBeside(indicator, then.value, now) : UNKNOWN;
    return 'value' in now ? UNKNOWN : rateBeside(indicator, then, now);
  }

  function amountBeside(
    indicator: Indicator,
    then: number | null,
    figure: Extract<Figure, { value: unknown }>,
  ): Beside {
    if (then === null) return UNKNOWN;
    const text = amountText(indicator, then, settings);
    if (figure.value === null) return { text, change: '' };
    const now = 'exact' in figure && figure.exact ? figure.exact : exact(figure.value);
    return { text, change: changeText(indicator, now.sub(exact(then))) };
  }

  function rateBeside(
    indicator: Indicator,
    then: FrozenRate,
    { numerator, denominator, decimals }: RateFigure,
  ): Beside {
    if (then.numerator === null || then.denominator === null) return UNKNOWN;
    const text = rateText(then.numerator, then.denominator, { decimals, rounding: settings.rounding });
    const now = numerator === null || denominator === null ? null : quotientOf(numerator, denominator);
    const before = quotientOf(then.numerator, then.denominator);
    return { text, change: now && before ? changeText(indicator, now.sub(before).mul(100)) : '' };
  }

  function changeText(indicator: Indicator, difference: Fraction): string {
    if (difference.equals(0)) return 'không thay đổi';
    return `${difference.gt(0) ? 'tăng' : 'giảm'} ${differenceText(indicator, difference.abs(), settings)}`;
  }
}

type FrozenRate = Extract<FrozenFigure, { denominator: unknown }>;
