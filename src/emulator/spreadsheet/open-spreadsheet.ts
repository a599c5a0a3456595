import type { Execution } from '../world/execution';
import type { Area } from './area';
import type { Writing } from './cells';
import { EmulatedChartBuilder } from './chart-builders';
import type { ChartRecord } from './chart-record';
import { EmulatedChart } from './embedded-chart';
import { EmulatedRange } from './range';
import { EmulatedSheet } from './sheet';
import type { SheetState } from './sheet-state';
import { EmulatedSpreadsheet } from './spreadsheet';
import type { SpreadsheetFile } from './spreadsheet-file';
import type { WorkbookState } from './workbook-state';

/** A spreadsheet opened by one run; every object of that run refers to it. */
export class OpenSpreadsheet {
  constructor(
    readonly run: Execution,
    readonly file: SpreadsheetFile,
  ) {}

  get book(): WorkbookState {
    return this.file.book;
  }

  range(sheetId: number, area: Area, notation: string | null = null): GoogleAppsScript.Spreadsheet.Range {
    return new EmulatedRange(this, sheetId, area, notation).self;
  }

  sheet({ id }: { readonly id: number }): GoogleAppsScript.Spreadsheet.Sheet {
    return new EmulatedSheet(this, id).self;
  }

  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return new EmulatedSpreadsheet(this).self;
  }

  chart(record: ChartRecord): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    return new EmulatedChart(this, record).self;
  }

  chartBuilder(record?: ChartRecord): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new EmulatedChartBuilder(this, record).self;
  }

  writing(sheet: SheetState): Writing {
    const { locale, timeZone } = this.book;
    const { clock, traits } = this.run.world;
    const { apostropheInText } = traits;
    return { book: this.book, sheet, setting: { locale, timeZone, apostropheInText, now: clock.now } };
  }
}
