import Fraction from 'fraction.js';
import type { Figure } from '../indicators/figures';
import type { Sum } from './formula';
import { dongIn } from './unit';

/** What the codes of a formula stand for. */
export interface Operands {
  readonly figureOf: (code: string) => Figure;
  readonly unitOf: (code: string) => string;
}

/** Exactly; null when a figure of the sum is not known. */
export function sumOf(sum: Sum, figureOf: Operands['figureOf'], scale: (code: string) => number): Fraction | null {
  let total = new Fraction(0);
  for (const { sign, code } of sum) {
    const value = exactValue(figureOf(code));
    if (!value) return null;
    total = total.add(value.mul(sign * scale(code)));
  }
  return total;
}

/** One sum over another. Money in several units is added up in đồng. */
export function ratioOf(above: Sum, below: Sum, { figureOf, unitOf }: Operands) {
  const units = new Set([...above, ...below].flatMap(({ code }) => dongIn(unitOf(code)) ?? []));
  const scale = units.size > 1 ? dongScale(unitOf) : () => 1;
  return { part: sumOf(above, figureOf, scale), base: sumOf(below, figureOf, scale) };
}

/** How many đồng one unit of a code's figure is; 1 for what is no money. */
export function dongScale(unitOf: Operands['unitOf']): (code: string) => number {
  return (code) => dongIn(unitOf(code)) ?? 1;
}

/** Null for a figure that is not known, and for a rate, which is no operand. */
function exactValue(figure: Figure): Fraction | null {
  if ('exact' in figure) return figure.exact;
  return 'value' in figure && figure.value !== null ? new Fraction(figure.value) : null;
}
