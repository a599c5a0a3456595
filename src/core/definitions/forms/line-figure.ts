import Fraction from 'fraction.js';
import { DEFAULT_DECIMALS, type Figure } from '../../indicators/figures';
import { rateText } from '../../indicators/number-text';
import type { Settings } from '../../workbook/contract/settings';
import type { Formula, Sum } from '../formula';
import { dongScale, type Operands, ratioOf, sumOf } from '../sums';
import { amountInUnit, dongIn } from '../unit';
import { isAlone } from './line-formula';

/** The figure of a line, exactly; money in the unit of the line. */
export type LineValue =
  | { readonly kind: 'amount'; readonly value: Fraction }
  | { readonly kind: 'rate'; readonly numerator: Fraction; readonly denominator: Fraction };

/** Null when a figure in it is not known. */
export type LineFigure = { readonly value: LineValue; readonly text: string } | null;

/** Decimals of an indicator as its figure is printed; null: as many as were typed. */
export type DecimalsOf = (code: string) => number | null;

interface Around extends Operands {
  readonly decimalsOf: DecimalsOf;
  readonly settings: Pick<Settings, 'rounding' | 'leadingZero'>;
}

/** The figure of a line whose unit is this one. */
export function lineFigure(formula: Formula, unit: string, around: Around): LineFigure {
  const { above, below } = formula;
  if (below) {
    const { part, base } = ratioOf(above, below, around);
    return part && base && rateOf(part, base, { decimals: DEFAULT_DECIMALS, rounding: around.settings.rounding });
  }
  const [only] = above;
  const figure: Figure | null = isAlone(formula) && only ? around.figureOf(only.code) : null;
  if (figure && 'numerator' in figure) {
    const { numerator, denominator, decimals } = figure;
    if (numerator === null || denominator === null) return null;
    return rateOf(new Fraction(numerator), new Fraction(denominator), { decimals, rounding: around.settings.rounding });
  }
  return amountOf(above, unit, around);
}

function rateOf(
  numerator: Fraction,
  denominator: Fraction,
  look: { readonly decimals: number; readonly rounding: Settings['rounding'] },
): LineFigure {
  return { value: { kind: 'rate', numerator, denominator }, text: rateText(numerator, denominator, look) };
}

function amountOf(sum: Sum, unit: string, { figureOf, unitOf, decimalsOf, settings }: Around): LineFigure {
  const units = sum.map(({ code }) => unitOf(code));
  const ownUnit = units[0] ?? '';
  const dong = dongIn(ownUnit) === null ? null : (dongIn(unit) ?? dongIn(ownUnit));
  const total = sumOf(sum, figureOf, dong === null ? () => 1 : dongScale(unitOf));
  if (!total) return null;
  const value = total.div(dong ?? 1);
  const isScaled = dong !== null && units.some((one) => dongIn(one) !== dong);
  const decimals = isScaled ? DEFAULT_DECIMALS : mostDecimals(sum.map(({ code }) => decimalsOf(code)));
  return { value: { kind: 'amount', value }, text: amountInUnit(value, { unit: ownUnit, decimals, ...settings }) };
}

function mostDecimals(typed: readonly (number | null)[]): number | null {
  return typed.reduce((most, one) => (most === null || one === null ? null : Math.max(most, one)), 0);
}
