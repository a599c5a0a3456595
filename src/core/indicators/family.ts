import { type Day, dayOf, yearOf } from '../calendar/day';
import type { DayRange } from '../calendar/period';
import { codeKey, folded } from '../text/folded';
import type { Tab } from '../workbook/contract/tab';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';

/** The unit of an indicator; money is in whole đồng. */
export type Unit =
  | 'hồ sơ'
  | 'thủ tục'
  | 'văn bản'
  | 'đồng'
  | 'công trình'
  | 'người'
  | 'lớp'
  | 'lượt người'
  | 'nhiệm vụ'
  | 'phản ánh, kiến nghị';

export interface Described {
  readonly label: string;
  readonly unit: Unit;
  /** Set for what reports are asked for since 2026 only. */
  readonly since?: 2026;
}

export function since2026<I extends Readonly<Record<string, object>>>(
  indicators: I,
): { readonly [Code in keyof I]: I[Code] & { readonly since: 2026 } } {
  const marked = Object.entries(indicators).map(([code, indicator]) => [code, { ...indicator, since: 2026 }]);
  return Object.fromEntries(marked);
}

/** What the counting rules need besides the row itself: the period and two lists from other tabs. */
export interface View extends DayRange {
  /** 1 January of the year in which the period ends: budgets follow the calendar year. */
  readonly yearStart: Day;
  /** Folded names of the revenue item `Thu bổ sung từ ngân sách cấp trên` and of all items below it. */
  readonly supplementItems: ReadonlySet<string>;
  readonly projectCodes: ReadonlySet<string>;
}

/** The indicators that are counted from one tab, all in one pass over its rows. */
export interface Family<Code extends string = string> {
  readonly tab: Tab;
  readonly indicators: Readonly<Record<Code, Described>>;
  /** The rows that an indicator counts, found with the same predicate that counts it. */
  rowsBehind(code: Code, records: WorkbookRecords, view: View | null): readonly CountedRow[];
  /** A figure is null when it cannot be counted: the tab is broken or the period unknown. */
  count(records: WorkbookRecords, view: View | null): Readonly<Record<Code, number | null>>;
}

/** A row, by its number in the sheet, and the amount that it adds to an indicator. */
export interface CountedRow {
  readonly row: number;
  readonly weight: number;
}

export interface Counted<Row> extends Described {
  /** The amount that a row adds; true adds 1. */
  weigh(row: Row, view: View): boolean | number;
}

export function family<Row extends { readonly row: number }, Code extends string>(of: {
  readonly tab: Tab;
  readonly rows: (records: WorkbookRecords) => readonly Row[] | null;
  readonly indicators: Readonly<Record<Code, Counted<Row>>>;
  /** The indicators do not depend on the period and are counted even when it is unknown. */
  readonly timeless?: true;
}): Family<Code> {
  const definitions = Object.entries(of.indicators) as [Code, Counted<Row>][];
  return {
    tab: of.tab,
    indicators: of.indicators,
    rowsBehind(code, records, view) {
      const rows = (view || of.timeless ? of.rows(records) : null) ?? [];
      const weighed = rows.map((row) => ({
        row: row.row,
        weight: Number(of.indicators[code].weigh(row, view as View)),
      }));
      return weighed.filter(({ weight }) => weight !== 0);
    },
    count(records, view) {
      const rows = of.rows(records);
      const countable = view || of.timeless ? rows : null;
      const sums = Object.fromEntries(definitions.map(([code]) => [code, countable && 0]));
      for (const row of countable ?? []) {
        for (const [code, indicator] of definitions)
          sums[code] = Number(sums[code]) + Number(indicator.weigh(row, view as View));
      }
      return sums as Record<Code, number | null>;
    },
  };
}

export function viewOf({ period, estimates, projects }: WorkbookRecords): View | null {
  if (!period) return null;
  return {
    from: period.from,
    to: period.to,
    yearStart: dayOf(yearOf(period.to), 1, 1),
    supplementItems: itemsUnder('Thu bổ sung từ ngân sách cấp trên', estimates ?? []),
    projectCodes: new Set((projects ?? []).map(({ code }) => codeKey(code))),
  };
}

export function isWithin({ from, to }: DayRange, day: Day | null): boolean {
  return day !== null && from <= day && day <= to;
}

export function isBy(day: Day | null, last: Day): boolean {
  return day !== null && day <= last;
}

/** Whether a deadline is over at the end of a day; the deadline itself is still in time. */
export function isPast(deadline: Day | null, day: Day): boolean {
  return deadline !== null && deadline < day;
}

function itemsUnder(root: string, estimates: NonNullable<WorkbookRecords['estimates']>): ReadonlySet<string> {
  const items = new Set([folded(root)]);
  let grew = true;
  while (grew) {
    const before = items.size;
    for (const { kind, item, parent } of estimates) {
      if (kind === 'revenue' && items.has(folded(parent))) items.add(folded(item));
    }
    grew = items.size > before;
  }
  return items;
}
