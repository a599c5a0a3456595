import Fraction from 'fraction.js';
import { COUNTS } from '../../indicators/catalogue';
import type { Subject } from '../subject';
import { Bases } from './bases';
import { type Quantity, quantityOf } from './rate-fit';
import type { Share } from './shares';
import { claimsOfTables } from './table-claims';

/** Whether a table of the report or the workbook counts what gives a rate with its part: `số hóa 638 hồ sơ, đạt 88,37%`. */
export function toldBases({ text, workbook }: Subject): (share: Share) => boolean {
  const known = new Map<string, Bases>();
  return ({ part, rate }) => {
    if (!part) return false;
    const unit = part.noun ?? '';
    const bases = known.get(unit) ?? new Bases([...inTables(), ...inWorkbook(unit)]);
    known.set(unit, bases);
    return bases.of(quantityOf(part), rate) !== null;
  };

  function inTables(): readonly Quantity[] {
    return claimsOfTables(text).map(({ claim }) => exact(claim.value));
  }

  function inWorkbook(unit: string): readonly Quantity[] {
    return [...COUNTS].flatMap(([code, described]) => {
      const value = described.unit === unit ? workbook?.figures[code].value : null;
      return value === null || value === undefined ? [] : [exact(new Fraction(value))];
    });
  }
}

function exact(value: Fraction): Quantity {
  return { value, slack: new Fraction(0), isApproximate: false };
}
