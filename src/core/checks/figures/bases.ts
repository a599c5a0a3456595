import Fraction from 'fraction.js';
import { fitOf, type Printed, type Quantity } from './rate-fit';

/** Counts or amounts in order of size, to find the few that a part and its rate may have been computed from. */
export class Bases {
  private readonly sorted: readonly Quantity[];

  constructor(quantities: readonly Quantity[]) {
    const distinct = new Map(quantities.map((one) => [one.value.toFraction(), one]));
    this.sorted = [...distinct.values()].sort((a, b) => a.value.compare(b.value));
  }

  /** The smallest base that gives the rate; null when none does. */
  of(part: Quantity, rate: Printed): Quantity | null {
    if (rate.value.lte(0) || part.value.lte(0)) return null;
    const unit = new Fraction(1).div(new Fraction(10).pow(rate.decimals) ?? 1);
    const wanted = part.value.sub(part.slack).mul(100).div(rate.value.add(unit));
    const most = wanted.mul(part.slack.equals(0) ? 1 : LEEWAY);
    const first = this.firstAtLeast(wanted.mul(2).sub(most));
    return (
      this.sorted
        .slice(first, first + MOST_TRIES)
        .find((base) => isAbove(base, part, rate) && fitOf(part, base, rate) !== 'none') ?? null
    );
  }

  private firstAtLeast(wanted: Fraction): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] as Quantity).value.lt(wanted)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A coarse amount fits itself at almost any rate. */
function isAbove(base: Quantity, part: Quantity, rate: Printed): boolean {
  return base.value.gt(part.value) || rate.value.gte(100);
}

const MOST_TRIES = 8;
/** An amount printed in tỷ may be off by this much. */
const LEEWAY = new Fraction(101, 100);
