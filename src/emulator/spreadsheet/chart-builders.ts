import { behind, Emulated } from '../world/emulated';
import { type ChartRecord, type ChartType, NEW_CHART } from './chart-record';
import type { OpenSpreadsheet } from './open-spreadsheet';
import type { EmulatedRange } from './range';
import { Place } from './rules';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Column = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type Bar = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type Line = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

type General =
  | 'addRange'
  | 'clearRanges'
  | 'getRanges'
  | 'asColumnChart'
  | 'asBarChart'
  | 'asLineChart'
  | 'setOption'
  | 'setNumHeaders'
  | 'setTransposeRowsAndColumns'
  | 'setPosition'
  | 'build';

/** What the builders of all chart types have in common. */
abstract class ChartBuilder<Own extends Builder> extends Emulated<Own> implements Pick<Builder, General> {
  constructor(
    private readonly opened: OpenSpreadsheet,
    private record: ChartRecord = NEW_CHART,
    service = 'EmbeddedChartBuilder',
  ) {
    super(service, opened.run);
  }

  /** A range that the chart already has is not added again. */
  addRange(range: Range): Builder {
    const { sheetId, area } = behind<EmulatedRange>(range);
    const known = this.record.ranges.some((one) => JSON.stringify(one) === JSON.stringify({ sheetId, area }));
    return known ? this.self : this.change({ ranges: [...this.record.ranges, new Place(sheetId, area)] });
  }

  clearRanges(): Builder {
    return this.change({ ranges: [] });
  }

  getRanges(): Range[] {
    return this.record.ranges.map(({ sheetId, area }) => this.opened.range(sheetId, area));
  }

  asColumnChart(): Column {
    return new ColumnChartBuilder(this.opened, this.ofType('COLUMN'), 'EmbeddedColumnChartBuilder').self;
  }

  asBarChart(): Bar {
    return new BarChartBuilder(this.opened, this.ofType('BAR'), 'EmbeddedBarChartBuilder').self;
  }

  asLineChart(): Line {
    return new LineChartBuilder(this.opened, this.ofType('LINE'), 'EmbeddedLineChartBuilder').self;
  }

  setOption(option: string, value: unknown): Own {
    return this.change({ options: new Map([...this.record.options, [option, value]]) });
  }

  setNumHeaders(headers: number): Builder {
    return this.change({ headers });
  }

  setTransposeRowsAndColumns(transposed: boolean): Builder {
    return this.change({ transposed });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): Builder {
    return this.change({ corner: { row, column, offsetX, offsetY } });
  }

  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    return this.opened.chart(this.record);
  }

  private ofType(type: ChartType): ChartRecord {
    return { ...this.record, type };
  }

  private change(change: Partial<ChartRecord>): Own {
    this.record = { ...this.record, ...change };
    return this.self;
  }
}

export class EmulatedChartBuilder extends ChartBuilder<Builder> {}

type Worded = 'setTitle' | 'setColors' | 'setXAxisTitle' | 'setYAxisTitle';

/** What the builders of charts with two axes have in addition. */
abstract class AxesChartBuilder<Own extends Column | Bar | Line> extends ChartBuilder<Own> {
  setTitle(title: string): Own {
    return this.setOption('title', title);
  }

  setColors(colours: string[]): Own {
    return this.setOption('colors', colours);
  }

  setXAxisTitle(title: string): Own {
    return this.setOption('hAxis.title', title);
  }

  setYAxisTitle(title: string): Own {
    return this.setOption('vAxis.title', title);
  }
}

class ColumnChartBuilder extends AxesChartBuilder<Column> implements Pick<Column, Worded | 'setStacked'> {
  setStacked(): Column {
    return this.setOption('isStacked', true);
  }
}

class BarChartBuilder extends AxesChartBuilder<Bar> implements Pick<Bar, Worded> {}

class LineChartBuilder extends AxesChartBuilder<Line> implements Pick<Line, Worded> {}
