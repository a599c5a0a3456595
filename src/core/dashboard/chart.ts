import type { FrozenPeriod } from '../history/frozen-period';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';

export type ChartKind = 'columns' | 'stacked-columns' | 'bars' | 'line';

export interface Source {
  readonly records: WorkbookRecords;
  readonly frozen: readonly FrozenPeriod[];
}

/** A category, then a number for each series; null for no value. */
export type ChartRow = readonly [category: string, ...numbers: (number | null)[]];

/** A chart of the tab `Biểu đồ` and its table. */
export interface Chart {
  readonly kind: ChartKind;
  /** Without a period, since an existing chart is found by its title. */
  readonly title: string;
  /** Headers of the categories and of each series, as in the legend. */
  readonly headers: readonly [category: string, ...series: string[]];
  /** What the numbers measure. */
  readonly measure: string;
  /** Number format of the cells, in the notation that Sheets uses in every language. */
  readonly numberFormat: string;
  /** One for each series. */
  readonly colours: readonly string[];
  rows(source: Source): readonly ChartRow[];
}
