import { periodWords } from '../report/period-words';
import type { Cell } from '../workbook/contract/cell';
import type { Chart, Source } from './chart';
import { DASHBOARD_WORDS } from './chart-wording';
import { DISBURSEMENT } from './disbursement';
import { ON_TIME_TREND } from './on-time-trend';
import { OUTCOMES_BY_MONTH } from './outcomes-by-month';
import { SECTORS } from './sectors';

export const CHARTS: readonly Chart[] = [OUTCOMES_BY_MONTH, SECTORS, ON_TIME_TREND, DISBURSEMENT];

/** Two years of months; of a longer table the last rows are kept. */
const MOST_ROWS = 24;
/** Height of a chart in rows of the default height. */
const CHART_ROWS = 16;
const FIRST_CHART_ROW = 4;
/** Charts are placed in pairs side by side, with the tables below. */
const HEADER_ROW = FIRST_CHART_ROW + CHART_ROWS * Math.ceil(CHARTS.length / 2);

/** Rows and columns of the tab count from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface PlacedChart {
  readonly chart: Chart;
  /** Top left cell of the picture. */
  readonly corner: Place;
  /** The table with its headers, without blank rows, which would be drawn as empty columns. */
  readonly table: Place & { readonly rows: number; readonly columns: number };
}

export interface Dashboard {
  readonly charts: readonly PlacedChart[];
  /** All cells from A1, always the same number, so that one call overwrites the former ones. */
  readonly cells: readonly (readonly Cell[])[];
}

export function dashboardOf(source: Source, updatedAt: string): Dashboard {
  const rows = CHARTS.map((chart) => chart.rows(source).slice(-MOST_ROWS));
  const tables = CHARTS.map(({ headers }, index) => [headers, ...(rows[index] ?? [])]);
  const period = periodWords(source.records.period).current;
  const top = [[DASHBOARD_WORDS.caption(period)], [DASHBOARD_WORDS.updated(updatedAt)]];
  const above = Array.from({ length: HEADER_ROW - 1 }, (_, index) => top[index] ?? []);
  // The tables stand side by side with a blank column between them.
  const below = Array.from({ length: MOST_ROWS + 1 }, (_, row) =>
    CHARTS.flatMap(({ headers }, index) => filled(tables[index]?.[row] ?? [], headers.length + 1)),
  );
  // Text in the last row keeps the space for all rows when the sheet is cropped to its filled part.
  const all = [...above, ...below, [DASHBOARD_WORDS.remark]];
  const charts = CHARTS.map((chart, index) => placed(chart, Math.max(1, rows[index]?.length ?? 0)));
  return { charts, cells: all.map((row) => filled(row, firstColumnOf(CHARTS.length) - 2)) };
}

function placed(chart: Chart, rows: number): PlacedChart {
  const index = CHARTS.indexOf(chart);
  const table = { row: HEADER_ROW, column: firstColumnOf(index), rows: rows + 1, columns: chart.headers.length };
  const corner = { row: FIRST_CHART_ROW + CHART_ROWS * Math.floor(index / 2), column: firstColumnOf(index % 2) };
  return { chart, corner, table };
}

function firstColumnOf(index: number): number {
  return CHARTS.slice(0, index).reduce((column, { headers }) => column + headers.length + 1, 1);
}

function filled(row: readonly Cell[], width: number): readonly Cell[] {
  return Array.from({ length: width }, (_, index) => row[index] ?? null);
}
