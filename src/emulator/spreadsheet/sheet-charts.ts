import { behind } from '../world/emulated';
import { ServiceException } from '../world/exceptions';
import type { ChartRecord } from './chart-record';
import type { EmulatedChart } from './embedded-chart';
import { SheetGrid } from './sheet-grid';

type Live = GoogleAppsScript.Spreadsheet.Sheet;
type LiveChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The part of a sheet that concerns its charts. */
export abstract class SheetCharts
  extends SheetGrid
  implements Pick<Live, 'newChart' | 'insertChart' | 'getCharts' | 'updateChart' | 'removeChart'>
{
  /** Returns only a builder; the chart is not in the sheet until it is inserted. */
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return this.opened.chartBuilder();
  }

  insertChart(chart: LiveChart): void {
    this.state.charts.push({ ...recordOf(chart), id: this.opened.book.newChartId() });
  }

  getCharts(): LiveChart[] {
    return this.state.charts.map((record) => this.opened.chart(record));
  }

  updateChart(chart: LiveChart): void {
    const record = recordOf(chart);
    this.state.charts[this.indexOf(record)] = record;
  }

  removeChart(chart: LiveChart): void {
    this.state.charts.splice(this.indexOf(recordOf(chart)), 1);
  }

  private indexOf({ id }: ChartRecord): number {
    const index = id === null ? -1 : this.state.charts.findIndex((chart) => chart.id === id);
    if (index < 0) throw new ServiceException('The chart is not in this sheet.');
    return index;
  }
}

function recordOf(chart: LiveChart): ChartRecord {
  return behind<EmulatedChart>(chart).record;
}
