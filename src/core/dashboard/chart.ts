import type { FrozenPeriod } from '../history/frozen-period';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';

export type ChartKind = 'columns' | 'stacked-columns' | 'bars' | 'line';

/** What charts are drawn from. */
export interface Source {
  readonly records: WorkbookRecords;
  readonly frozen: readonly FrozenPeriod[];
}

/** A category, then one number for each series; null where there is none. */
export type ChartRow = readonly [category: string, ...numbers: (number | null)[]];

/** A chart of the tab `Biểu đồ` and the table that it is drawn from. */
export interface Chart {
  readonly kind: ChartKind;
  /** Never of one period alone: by it the chart is found again. */
  readonly title: string;
  /** Over the categories, then over each series; a series is called so in the legend. */
  readonly headers: readonly [category: string, ...series: string[]];
  /** What the numbers are. */
  readonly measure: string;
  /** How the numbers are shown in their cells, as Sheets writes formats in every language. */
  readonly numberFormat: string;
  /** A series each. */
  readonly colours: readonly string[];
  rows(source: Source): readonly ChartRow[];
}
