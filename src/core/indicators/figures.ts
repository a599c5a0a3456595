import type { Settings } from '../workbook/contract/settings';
import { INDICATORS_TAB } from '../workbook/contract/tabs';
import { errorAt, type Problem, type Read, warningAt } from '../workbook/problems/problem';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import {
  COUNTS,
  type CountCode,
  FAMILIES,
  INDICATOR_CODES,
  type IndicatorCode,
  indicatorCode,
  isRateCode,
  RATES,
  type RateCode,
} from './catalogue';
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

export type Figures = Readonly<Record<CountCode, CountFigure>> & Readonly<Record<RateCode, RateFigure>>;

/** Decimals of a rate, unless the officer typed another number under `Số lẻ`. */
export const DEFAULT_DECIMALS = 2;

/** Every indicator of the catalogue, counted from one pass over each tab. */
export function countFigures(records: WorkbookRecords): Read<Figures> {
  const { value: decimals, problems } = readDecimals(records.indicatorRows);
  const counts = countAll(records);
  const figures = INDICATOR_CODES.map((code) => [
    code,
    isRateCode(code) ? rateFigure(code, decimals.get(code) ?? DEFAULT_DECIMALS) : countFigure(code),
  ]);
  return { value: Object.fromEntries(figures) as Figures, problems };

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
export function amountText(code: CountCode, value: number, settings: Pick<Settings, 'leadingZero'>): string {
  return COUNTS.get(code)?.unit === 'đồng' ? groupedText(value) : countText(value, settings);
}

function countAll(records: WorkbookRecords): ReadonlyMap<CountCode, number | null> {
  const view = viewOf(records);
  return new Map(
    FAMILIES.flatMap((family) => Object.entries(family.count(records, view)) as [CountCode, number | null][]),
  );
}

/** Decimals that officers typed on the tab `Chỉ tiêu`; when a code appears twice, the first row wins. */
function readDecimals(rows: WorkbookRecords['indicatorRows']): Read<ReadonlyMap<IndicatorCode, number>> {
  const problems: Problem[] = [];
  const decimals = new Map<IndicatorCode, number>();
  const firstRows = new Map<string, number>();
  for (const row of rows) {
    const place = { sheet: INDICATORS_TAB.name, row: row.row, column: INDICATORS_TAB.columns.code.header };
    const code = indicatorCode(row.code);
    const firstRow = code === null ? undefined : firstRows.get(code);
    if (code === null) problems.push(warningAt(place, { code: 'indicator-unknown', found: row.code }));
    else if (firstRow !== undefined) problems.push(errorAt(place, { code: 'row-repeated', key: code, firstRow }));
    else {
      firstRows.set(code, row.row);
      if (row.decimals !== null) decimals.set(code, row.decimals);
    }
  }
  return { value: decimals, problems };
}
