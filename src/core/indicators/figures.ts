import type Fraction from 'fraction.js';
import type { Settings } from '../workbook/contract/settings';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { COUNTS, type CountCode, FAMILIES, INDICATOR_CODES, isRateCode, RATES, type RateCode } from './catalogue';
import { viewOf } from './family';
import { countText, groupedText, rateText } from './number-text';

/** Printed in place of a figure that cannot be counted because its tab is missing or broken. */
export const NO_DATA = 'chưa có số liệu';

export interface CountFigure {
  readonly value: number | null;
  readonly text: string;
}

/** An exact fraction and its printed form. */
export interface RateFigure {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly decimals: number;
  readonly text: string;
}

/** A figure that officers typed. */
export interface TypedFigure extends CountFigure {
  /** With all the digits that were typed. */
  readonly exact: Fraction | null;
}

export type Figure = CountFigure | TypedFigure | RateFigure;

/** The figures of the product's codes; those of an office's own indicators stand in the same record, see `figureOf`. */
export type Figures = Readonly<Record<CountCode, CountFigure>> & Readonly<Record<RateCode, RateFigure>>;

/** The figure of a code in force. */
export function figureOf(figures: Figures, code: string): Figure {
  return (figures as Readonly<Record<string, Figure>>)[code] as Figure;
}

/** The codes that have a figure, those of the product first. */
export function codesWithFigures(figures: Figures): readonly string[] {
  return Object.keys(figures);
}

/** Decimals of a rate, unless the officer typed another number under `Số lẻ`. */
export const DEFAULT_DECIMALS = 2;

/** Every indicator of the catalogue, counted from one pass over each tab. */
export function productFigures(records: WorkbookRecords, decimalsOf: (code: RateCode) => number): Figures {
  const counts = countAll(records);
  const figures = INDICATOR_CODES.map((code) => [
    code,
    isRateCode(code) ? rateFigure(code, decimalsOf(code)) : countFigure(code),
  ]);
  return Object.fromEntries(figures) as Figures;

  function countFigure(code: CountCode): CountFigure {
    const value = counts.get(code) ?? null;
    return { value, text: value === null ? NO_DATA : amountText(code, value, records.settings) };
  }

  function rateFigure(code: RateCode, decimals: number): RateFigure {
    const { parts, base } = RATES[code].ratio(records.settings);
    const [numerator, denominator] = [sum(parts), sum(base)];
    if (numerator === null || denominator === null) return { numerator, denominator, decimals, text: NO_DATA };
    const { rounding }: Settings = records.settings;
    return { numerator, denominator, decimals, text: rateText(numerator, denominator, { decimals, rounding }) };
  }

  function sum(codes: readonly CountCode[]): number | null {
    let total = 0;
    for (const code of codes) {
      const count = counts.get(code) ?? null;
      if (count === null) return null;
      total += count;
    }
    return total;
  }
}

/** A count as reports print it, without its unit. */
function amountText(code: CountCode, value: number, settings: Pick<Settings, 'leadingZero'>): string {
  return COUNTS.get(code)?.unit === 'đồng' ? groupedText(value) : countText(value, settings);
}

function countAll(records: WorkbookRecords): ReadonlyMap<CountCode, number | null> {
  const view = viewOf(records);
  return new Map(
    FAMILIES.flatMap((family) => Object.entries(family.count(records, view)) as [CountCode, number | null][]),
  );
}
