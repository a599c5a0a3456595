import type Fraction from 'fraction.js';
import { claimsOf } from '../claims/claims';
import { type NumberMention, type NumberUnit, numbersIn } from '../claims/numbers-in-text';
import type { ReportText, TextLine } from '../text/report-text';
import { Bases } from './bases';
import { fitOf, type Quantity, quantityOf } from './rate-fit';
import { type Share, sharesIn } from './shares';

type Search = (part: NumberMention, rate: NumberMention) => Quantity | null;

/** Numbers that may be the base of a rate, though nothing says so. */
export interface Candidates {
  /** One of its line or the line before that gives the rate. */
  readonly near: Search;
  /** The same, or the sum of two of its line. */
  readonly nearOrPair: Search;
  /** The same, or a recognised count anywhere in the report. */
  readonly report: Search;
  /** Whether the counts told with rates in the line make the base: `Cấp tỉnh 52 hồ sơ (4%); cấp xã 1.248 hồ sơ (96%)`. */
  readonly isOfParts: (part: NumberMention, rate: NumberMention) => boolean;
}

interface Told {
  readonly shares: readonly Share[];
  readonly candidates: Candidates;
}

/** The shares line by line. */
export function candidateBases(text: ReportText): readonly Told[] {
  const everywhere = searchAmong(countsIn(text));
  return text.lines.flatMap((line, index): readonly Told[] => {
    const shares = sharesIn(line);
    if (shares.length === 0) return [];
    const near = searchAmong([text.lines[index - 1], line].flatMap((one) => (one ? quantitiesIn(one) : [])));
    const pairs = searchAmong(pairsIn(line));
    const nearOrPair: Search = (part, rate) => near(part, rate) ?? pairs(part, rate);
    const sum = sumOfParts(shares);
    const candidates: Candidates = {
      near,
      nearOrPair,
      report: (part, rate) => nearOrPair(part, rate) ?? everywhere(part, rate),
      isOfParts: (part, rate) => sum !== null && fitOf(quantityOf(part), sum, rate) !== 'none',
    };
    return [{ shares, candidates }];
  });
}

type Counted = readonly [unit: NumberUnit, quantity: Quantity];

function searchAmong(counted: readonly Counted[]): Search {
  // Sorted only when asked: most rates have a base of their own.
  const bases = new Map<NumberUnit, Bases>();
  return (part, rate) => {
    const { unit } = part;
    const known = bases.get(unit) ?? new Bases(counted.flatMap(([its, one]) => (its === unit ? [one] : [])));
    bases.set(unit, known);
    return known.of(quantityOf(part), rate);
  };
}

function countsIn(text: ReportText): readonly Counted[] {
  return claimsOf(text).flatMap(({ mention, value }): Counted[] =>
    mention ? [[mention.unit, { ...quantityOf(mention), value }]] : [],
  );
}

function quantitiesIn(line: TextLine): readonly Counted[] {
  return countsOf(line).flatMap((mention): Counted[] => {
    const quantity = quantityOf(mention);
    const values = [mention.value, mention.base, mention.other].filter((value): value is Fraction => value !== null);
    return values.map((value) => [mention.unit, { ...quantity, value }]);
  });
}

function countsOf(line: TextLine): readonly NumberMention[] {
  return numbersIn(line).filter(({ unit }) => unit !== '%');
}

/** What two counts told one after the other make: `45 kiến nghị và 12 phản ánh, đã xử lý 52`. */
function pairsIn(line: TextLine): readonly Counted[] {
  const counts = countsOf(line);
  return counts.slice(1).flatMap((mention, index): Counted[] => {
    const before = counts[index] as NumberMention;
    const both = { ...quantityOf(mention), value: before.value.add(mention.value) };
    return before.unit === mention.unit ? [[mention.unit, both]] : [];
  });
}

function sumOfParts(shares: readonly Share[]): Quantity | null {
  const [first, ...others] = shares.flatMap(({ part, base }) => (part && !base ? [part] : []));
  if (!first || others.length === 0 || others.some(({ unit }) => unit !== first.unit)) return null;
  return { ...quantityOf(first), value: others.reduce((sum, part) => sum.add(part.value), first.value) };
}
