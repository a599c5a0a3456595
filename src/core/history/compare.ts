import { COUNTS, type CountCode, INDICATOR_CODES, type IndicatorCode } from '../indicators/catalogue';
import { amountText, type Figures } from '../indicators/figures';
import { rateText } from '../indicators/number-text';
import { fractionOf } from '../indicators/rate';
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

export type Comparison = Readonly<Record<IndicatorCode, Compared>>;

const UNKNOWN: Beside = { text: '', change: '' };

/** Compares each indicator with the period before and with the same period of last year. */
export function comparison(records: WorkbookRecords, figures: Figures, frozen: readonly FrozenPeriod[]): Comparison {
  const previous = previousFigures(records, frozen);
  const lastYear = figuresOfLastYear(records, frozen);
  const { settings } = records;
  const compared = INDICATOR_CODES.map((code): [string, Compared] => [
    code,
    { previous: beside(code, previous), lastYear: beside(code, lastYear) },
  ]);
  return Object.fromEntries(compared) as Comparison;

  function beside(code: IndicatorCode, earlier: EarlierFigures | null): Beside {
    const then = earlier?.[code];
    if (!then) return UNKNOWN;
    return 'value' in then ? countBeside(code as CountCode, then.value) : rateBeside(code, then);
  }

  function countBeside(code: CountCode, then: number | null): Beside {
    if (then === null) return UNKNOWN;
    const text = amountText(code, then, settings);
    const figure = figures[code];
    if (figure.value === null) return { text, change: '' };
    const difference = figure.value - then;
    const amount = `${amountText(code, Math.abs(difference), settings)} ${COUNTS.get(code)?.unit}`;
    return { text, change: changeText(Math.sign(difference), amount) };
  }

  function rateBeside(code: IndicatorCode, then: Extract<FrozenFigure, { denominator: unknown }>): Beside {
    const figure = figures[code];
    if ('value' in figure || then.numerator === null || then.denominator === null) return UNKNOWN;
    const { decimals, numerator, denominator } = figure;
    const { rounding } = settings;
    const text = rateText(then.numerator, then.denominator, { decimals, rounding });
    const now = numerator === null || denominator === null ? null : fractionOf(numerator, denominator);
    const before = fractionOf(then.numerator, then.denominator);
    if (!now || !before) return { text, change: '' };
    // The difference is exact, as a fraction over the common denominator.
    const common = now.denominator * before.denominator;
    const difference = now.numerator * before.denominator - before.numerator * now.denominator;
    const size = difference < 0 ? -difference : difference;
    const points = rateText(size, common, { decimals, rounding }).replace('%', ' điểm phần trăm');
    return { text, change: changeText(difference === BigInt(0) ? 0 : difference < 0 ? -1 : 1, points) };
  }
}

function changeText(sign: number, amount: string): string {
  if (sign === 0) return 'không thay đổi';
  return `${sign > 0 ? 'tăng' : 'giảm'} ${amount}`;
}
