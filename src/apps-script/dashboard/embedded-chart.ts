import type { ChartKind } from '../../core/dashboard/chart';
import type { PlacedChart } from '../../core/dashboard/dashboard';
import { retried } from '../run/retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const WIDTH = 590;
const HEIGHT = 320;

export function titleOf(chart: EmbeddedChart): string {
  return String(chart.getOptions().get('title') ?? '');
}

export function insertChart(sheet: Sheet, placed: PlacedChart): void {
  const chart = builtChart(sheet, placed);
  retried(
    () => {
      sheet.insertChart(chart);
      return true;
    },
    () => sheet.getCharts().some((one) => titleOf(one) === placed.chart.title) || null,
  );
}

function builtChart(sheet: Sheet, placed: PlacedChart): EmbeddedChart {
  const { chart, corner } = placed;
  const { title, headers, measure, colours } = chart;
  const [category] = headers;
  const isLyingDown = chart.kind === 'bars';
  return (
    ofKind(chart.kind, sheet.newChart())
      .setTitle(title)
      .setColors([...colours])
      .setXAxisTitle(isLyingDown ? measure : category)
      .setYAxisTitle(isLyingDown ? category : measure)
      .setOption('legend', { position: headers.length > 2 ? 'bottom' : 'none' })
      .setOption('width', WIDTH)
      .setOption('height', HEIGHT)
      .addRange(rangeOf(sheet, placed))
      // Without this, Sheets guesses from the cells which rows are headers.
      .setNumHeaders(1)
      .setTransposeRowsAndColumns(false)
      .setPosition(corner.row, corner.column, 0, 0)
      .build()
  );
}

function ofKind(kind: ChartKind, builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder) {
  switch (kind) {
    case 'columns':
      return builder.asColumnChart();
    case 'stacked-columns':
      return builder.asColumnChart().setStacked();
    case 'bars':
      return builder.asBarChart();
    case 'line':
      return builder.asLineChart();
  }
}

export function removeChart(sheet: Sheet, chart: EmbeddedChart): void {
  const id = chart.getChartId();
  retried<unknown>(
    () => sheet.removeChart(chart),
    () => sheet.getCharts().every((one) => one.getChartId() !== id) || null,
  );
}

/** Fits a chart to the present number of rows of its table; everything that officers changed on the chart stays. */
export function fitChart(sheet: Sheet, found: EmbeddedChart, placed: PlacedChart): void {
  const range = rangeOf(sheet, placed);
  const ranges = found.getRanges().map((one) => one.getA1Notation());
  if (ranges.length === 1 && ranges[0] === range.getA1Notation()) return;
  const fitted = found.modify().clearRanges().addRange(range).build();
  retried(() => sheet.updateChart(fitted));
}

function rangeOf(sheet: Sheet, { table }: PlacedChart): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(table.row, table.column, table.rows, table.columns);
}
