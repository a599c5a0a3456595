import { folded } from '../text/folded';
import { textDigest } from '../text/text-digest';
import type { Calculation, Definition } from './definition';
import type { Sum } from './formula';
import type { InForce } from './indicators-in-force';

/**
 * A checksum of how the figure of an own indicator comes about: equal for definitions that mean the same, wherever they
 * stand and whatever they are called. A rate changes with the own indicators in it.
 */
export function definitionDigest({ unit, calculation }: Definition, byCode: InForce['byCode']): string {
  return textDigest(JSON.stringify([folded(unit), meaningOf(calculation)]));

  function meaningOf(one: Calculation): unknown {
    if (one.method === 'typed') return [one.method];
    if (one.method === 'rate') return [one.method, termsOf(one.numerator), termsOf(one.denominator)];
    const conditions = one.conditions.map(({ column, value }) => JSON.stringify([column, value]));
    return [one.method, one.source, [...new Set(conditions)].sort()];
  }

  function termsOf(sum: Sum): readonly unknown[] {
    const terms = sum.map(({ sign, code }) => {
      const operand = byCode.get(code)?.definition;
      return JSON.stringify([sign, operand ? definitionDigest(operand, byCode) : code]);
    });
    return [...terms].sort();
  }
}
