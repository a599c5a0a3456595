import { Emulated } from '../world/emulated';
import type { ChartRecord } from './chart-record';
import type { OpenSpreadsheet } from './open-spreadsheet';

type Live = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Emulates = Pick<
  Live,
  | 'getChartId'
  | 'getOptions'
  | 'getRanges'
  | 'getNumHeaders'
  | 'getTransposeRowsAndColumns'
  | 'getContainerInfo'
  | 'modify'
>;

/** A snapshot of a chart: later changes are seen only by reading the chart again. */
export class EmulatedChart extends Emulated<Live> implements Emulates {
  constructor(
    private readonly opened: OpenSpreadsheet,
    readonly record: ChartRecord,
  ) {
    super('EmbeddedChart', opened.run);
  }

  getChartId(): number | null {
    return this.record.id;
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return new EmulatedChartOptions(this.opened, this.record).self;
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.record.ranges.map(({ sheetId, area }) => this.opened.range(sheetId, area));
  }

  getNumHeaders(): number {
    return this.record.headers;
  }

  getTransposeRowsAndColumns(): boolean {
    return this.record.transposed;
  }

  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return new EmulatedContainerInfo(this.opened, this.record).self;
  }

  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return this.opened.chartBuilder(this.record);
  }
}

type Options = GoogleAppsScript.Charts.ChartOptions;

class EmulatedChartOptions extends Emulated<Options> implements Pick<Options, 'get'> {
  constructor(
    opened: OpenSpreadsheet,
    private readonly record: ChartRecord,
  ) {
    super('ChartOptions', opened.run);
  }

  get(option: string): unknown {
    return this.record.options.get(option) ?? null;
  }
}

type Container = GoogleAppsScript.Spreadsheet.ContainerInfo;

class EmulatedContainerInfo
  extends Emulated<Container>
  implements Pick<Container, 'getAnchorRow' | 'getAnchorColumn' | 'getOffsetX' | 'getOffsetY'>
{
  constructor(
    opened: OpenSpreadsheet,
    private readonly record: ChartRecord,
  ) {
    super('ContainerInfo', opened.run);
  }

  getAnchorRow(): number {
    return this.record.corner.row;
  }

  getAnchorColumn(): number {
    return this.record.corner.column;
  }

  getOffsetX(): number {
    return this.record.corner.offsetX;
  }

  getOffsetY(): number {
    return this.record.corner.offsetY;
  }
}
