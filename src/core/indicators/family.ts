import { type Day, dayOf, yearOf } from '../calendar/day';
import type { DayRange } from '../calendar/period';
import { folded } from '../workbook/contract/cell';
import type { Tab } from '../workbook/contract/tab';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';

/** What an indicator counts; money is whole đồng. */
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
}

/** The standpoint from which rows are counted. */
export interface View extends DayRange {
  /** 1 January of the year of the period's last day: budgets run with the calendar year. */
  readonly yearStart: Day;
  /** Items of revenue at or under `Thu bổ sung từ ngân sách cấp trên`, folded. */
  readonly supplementItems: ReadonlySet<string>;
  readonly projectCodes: ReadonlySet<string>;
}

/** The indicators counted from one tab, in one pass over its rows. */
export interface Family<Code extends string = string> {
  readonly tab: Tab;
  readonly indicators: Readonly<Record<Code, Described>>;
  /** The rows that an indicator is made of, by the predicate that counts it. */
  rowsBehind(code: Code, records: WorkbookRecords, view: View | null): readonly CountedRow[];
  /** Null where a figure is lacking: the tab is broken, or the period unknown. */
  count(records: WorkbookRecords, view: View | null): Readonly<Record<Code, number | null>>;
}

/** A row of the tab, as numbered in the sheet, and how much it adds. */
export interface CountedRow {
  readonly row: number;
  readonly weight: number;
}

export interface Counted<Row> extends Described {
  /** How much a row adds: true is 1. */
  weigh(row: Row, view: View): boolean | number;
}

export function family<Row extends { readonly row: number }, Code extends string>(of: {
  readonly tab: Tab;
  readonly rows: (records: WorkbookRecords) => readonly Row[] | null;
  readonly indicators: Readonly<Record<Code, Counted<Row>>>;
  /** Its indicators hold whatever the period, and are counted even when that is unknown. */
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
    projectCodes: new Set((projects ?? []).map(({ code }) => code)),
  };
}

export function isWithin({ from, to }: DayRange, day: Day | null): boolean {
  return day !== null && from <= day && day <= to;
}

export function isBy(day: Day | null, last: Day): boolean {
  return day !== null && day <= last;
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
