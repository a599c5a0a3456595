import { type Day, dayOf } from './day';

/**
 * The reporting periods of Nghị định 09/2019/NĐ-CP, Điều 12, and what offices report besides: nine months, and the months
 * of a year up to one of them (`cumulative`).
 */
export type PeriodKind = 'month' | 'quarter' | 'first-half' | 'second-half' | 'nine-months' | 'cumulative' | 'year';

export interface PeriodName {
  readonly kind: PeriodKind;
  readonly year: number;
  /** The month (1–12), the last month of `cumulative`, or the quarter (1–4); 1 for the other kinds. */
  readonly number: number;
}

/** Both days belong to the range. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** The first and last month of a period, from 1 to 12. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

const MONTHS: Readonly<Record<PeriodKind, (number: number) => MonthSpan>> = {
  month: (number) => ({ first: number, last: number }),
  quarter: (number) => ({ first: 3 * number - 2, last: 3 * number }),
  'first-half': () => ({ first: 1, last: 6 }),
  'second-half': () => ({ first: 7, last: 12 }),
  'nine-months': () => ({ first: 1, last: 9 }),
  cumulative: (number) => ({ first: 1, last: number }),
  year: () => ({ first: 1, last: 12 }),
};

export function monthsOf({ kind, number }: Pick<PeriodName, 'kind' | 'number'>): MonthSpan {
  return MONTHS[kind](number);
}

/** Whether both names are of the same months: `6 tháng năm 2026`, added up since January, is the first half of 2026. */
export function isSamePeriod(one: PeriodName, other: PeriodName): boolean {
  const [a, b] = [monthsOf(one), monthsOf(other)];
  return one.year === other.year && a.first === b.first && a.last === b.last;
}

/** How many periods of this kind a year has: the upper bound of `Số kỳ`. */
export function periodsAYear(kind: PeriodKind): number {
  if (kind === 'month' || kind === 'cumulative') return 12;
  return kind === 'quarter' ? 4 : 1;
}

/**
 * The days whose figures a report covers: from the 15th of the month before the period to the 14th of its last month
 * (Nghị định 09/2019/NĐ-CP, Điều 12). The decree does not name the nine months; offices apply the same rule to them.
 *
 * @example
 * import { isoOf } from './day';
 * const { from, to } = cutOffDays({ kind: 'quarter', year: 2023, number: 1 });
 * [isoOf(from), isoOf(to)]; // → ['2022-12-15', '2023-03-14']
 */
export function cutOffDays({ kind, year, number }: PeriodName): DayRange {
  const { first, last } = monthsOf({ kind, number });
  return { from: dayOf(year, first - 1, 15), to: dayOf(year, last, 14) };
}

/**
 * The period that a report compares with: the one just before; where that one is a part of it, or is not reported, the
 * same of last year.
 *
 * @example
 * previousPeriod({ kind: 'quarter', year: 2023, number: 1 }); // → { kind: 'quarter', year: 2022, number: 4 }
 * previousPeriod({ kind: 'year', year: 2023, number: 1 }); // → { kind: 'year', year: 2022, number: 1 }
 */
export function previousPeriod({ kind, year, number }: PeriodName): PeriodName {
  switch (kind) {
    case 'month':
    case 'quarter':
      return number > 1 ? { kind, year, number: number - 1 } : { kind, year: year - 1, number: periodsAYear(kind) };
    case 'first-half':
      return { kind: 'second-half', year: year - 1, number: 1 };
    case 'second-half':
      return { kind: 'first-half', year, number: 1 };
    case 'nine-months':
    case 'cumulative':
    case 'year':
      return { kind, year: year - 1, number };
  }
}

export function samePeriodLastYear({ kind, year, number }: PeriodName): PeriodName {
  return { kind, year: year - 1, number };
}

/** The period whose planned tasks a report lists. */
export function nextPeriod({ kind, year, number }: PeriodName): PeriodName {
  switch (kind) {
    case 'cumulative':
      return nextPeriod({ kind: 'month', year, number });
    case 'month':
    case 'quarter':
      return number < periodsAYear(kind) ? { kind, year, number: number + 1 } : { kind, year: year + 1, number: 1 };
    case 'first-half':
      return { kind: 'second-half', year, number: 1 };
    case 'second-half':
      return { kind: 'first-half', year: year + 1, number: 1 };
    case 'nine-months':
      return { kind: 'quarter', year, number: 4 };
    case 'year':
      return { kind, year: year + 1, number: 1 };
  }
}
