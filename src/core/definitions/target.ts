import Fraction from 'fraction.js';
import { decimalsOf, decimalText } from '../indicators/number-text';
import { exact } from '../text/exact';
import { tidy } from '../text/folded';
import type { Cell } from '../workbook/contract/cell';
import { cellReader } from '../workbook/reading/read-cell';

export type TargetSign = '≥' | '>' | '≤' | '<' | '=';

/** What an office has to reach. */
export interface Target {
  readonly sign: TargetSign;
  /** In per cent for a rate, else in the unit of the indicator. */
  readonly value: Fraction;
  readonly inPercent: boolean;
}

const SIGNS: Readonly<Record<string, TargetSign>> = {
  '': '≥',
  '≥': '≥',
  '>=': '≥',
  '=>': '≥',
  '>': '>',
  '≤': '≤',
  '<=': '≤',
  '=<': '≤',
  '<': '<',
  '=': '=',
};
const TARGET = /^([≥≤<>=]{0,2})\s*(-?[\d.,]+)\s*(%?)$/;
const DECIMAL = cellReader({ kind: 'decimal' });
const HIGHEST_SHARE = 2;

/**
 * A cell of the column `Mục tiêu`: `≥ 98%`, `>= 98`, `100`, `≤ 5`; without a sign at least that much is meant. Null when
 * it cannot be read. Of a rate, a number below 2 is a share, because a cell that shows 98% holds 0,98 and one that
 * shows 105% holds 1,05; to ask for 1,5% at least, the sign is typed.
 */
export function targetIn(cell: Cell, inPercent: boolean): Target | null {
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    const isShare = inPercent && cell >= 0 && cell < HIGHEST_SHARE;
    return { sign: '≥', value: isShare ? exact(cell).mul(100) : exact(cell), inPercent };
  }
  const [, typedSign = '', number = '', percent = ''] = (typeof cell === 'string' && TARGET.exec(tidy(cell))) || [];
  const sign = SIGNS[typedSign];
  const value = DECIMAL(number);
  if (sign === undefined || !(value instanceof Fraction) || (percent !== '' && !inPercent)) return null;
  return { sign, value, inPercent };
}

/** `≥ 98%`. */
export function targetText({ sign, value, inPercent }: Target): string {
  const number = decimalText(value, { decimals: decimalsOf(value), rounding: 'truncate' });
  return `${sign} ${number}${inPercent ? '%' : ''}`;
}

export function isSameTarget(one: Target, other: Target): boolean {
  return one.sign === other.sign && one.value.equals(other.value);
}

/** `by`: below 0 when the figure falls short of the target, above 0 when it exceeds it, 0 when it only equals it. */
export type Distance = { readonly reached: true } | { readonly reached: false; readonly by: Fraction };

export function distanceTo({ sign, value }: Target, figure: Fraction): Distance {
  return MEETS[sign](figure.compare(value)) ? { reached: true } : { reached: false, by: figure.sub(value) };
}

const MEETS: Readonly<Record<TargetSign, (compared: number) => boolean>> = {
  '≥': (compared) => compared >= 0,
  '>': (compared) => compared > 0,
  '≤': (compared) => compared <= 0,
  '<': (compared) => compared < 0,
  '=': (compared) => compared === 0,
};
