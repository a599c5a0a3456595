import type { Place } from './rules';

export type ChartType = 'COLUMN' | 'BAR' | 'LINE';

export interface ChartRecord {
  /** Null until the chart is inserted into a sheet. */
  readonly id: number | null;
  readonly type: ChartType;
  /** By name in Google's chart options, such as `hAxis.title`. */
  readonly options: ReadonlyMap<string, unknown>;
  readonly ranges: readonly Place[];
  readonly headers: number;
  readonly transposed: boolean;
  readonly corner: ChartCorner;
}

export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export const NEW_CHART: ChartRecord = {
  id: null,
  type: 'COLUMN',
  options: new Map(),
  ranges: [],
  headers: 0,
  transposed: false,
  corner: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
};
